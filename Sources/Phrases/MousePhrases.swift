/// What is said about the mouse.
package enum MousePhrases {
  package static let keyOff = Phrase("mouse off", "マウスを切る")
  package static let keyOn = Phrase("mouse on", "マウスを使う")
  package static let isOn = Phrase(
    "The mouse works here again: click keys, rows and steps. With Shift held it marks text.",
    "マウスが使えます。キー、行、ステップをクリックできます。文字列の選択は Shift を押しながら行います。")
  package static let isOff = Phrase(
    "The mouse is the terminal's own again and marks text. M takes it back.",
    "マウスの操作をターミナルに戻しました。文字列を選択できます。M でここでの操作に戻ります。")
  /// To whoever drags over the screen and marks nothing.
  package static let howToMark = Phrase(
    "To mark text, hold Shift while you drag (Option or Fn on a Mac), or press M: then the mouse is the terminal's own.",
    "文字列を選択するには、Shift（Mac では Option または Fn）を押しながらドラッグするか、M を押してマウスをターミナルに戻します。")
  /// The same where M is text.
  package static let howToMarkWhileTyping = Phrase(
    "To mark text, hold Shift while you drag (Option or Fn on a Mac), or press ? and then M: then the mouse is the terminal's own.",
    "文字列を選択するには、Shift（Mac では Option または Fn）を押しながらドラッグするか、? に続けて M を押してマウスをターミナルに戻します。")
  /// In the help, while it is on.
  package static let explained = Phrase(
    "The mouse does the same: click a key, a row, a choice or a step; the wheel scrolls. To mark text hold Shift (Option or Fn "
      + "on a Mac).",
    "マウスでも操作できます。キー、行、選択肢、ステップはクリック、スクロールはホイールです。文字列の選択は Shift（Mac では Option または Fn）を"
      + "押しながら行います。")
}
