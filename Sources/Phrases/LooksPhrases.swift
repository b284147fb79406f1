/// How the screens look, and on what.
package enum LooksPhrases {
  package static let helpASCII = Phrase(
    "Draw the screens in ASCII, in English; so does GITLAB_WIZARD_ASCII=1 (0: Unicode).",
    "画面を ASCII（英語）で描きます。GITLAB_WIZARD_ASCII=1 でも同じ（0 は Unicode）。")
  package static let helpNoMouse = Phrase(
    "Leave the mouse to the terminal; so does GITLAB_WIZARD_NO_MOUSE=1.",
    "マウスを使わずターミナルに任せます（GITLAB_WIZARD_NO_MOUSE=1 でも同じ）。")
  package static let helpTheme = Phrase(
    "How the screens look; or GITLAB_WIZARD_THEME. Default: standard.",
    "画面の見た目。GITLAB_WIZARD_THEME でも指定できます。既定値: standard。")
  /// Said in English, since Japanese cannot be shown.
  package static let linesAreInEnglish = Phrase(
    "Only ASCII was asked for (--ascii, GITLAB_WIZARD_ASCII or config), which has no Japanese: this is in English.",
    "ASCII だけで表示する指定（--ascii、GITLAB_WIZARD_ASCII、config）があるため、英語で表示します。")
  /// The same of the screens.
  package static let isInEnglish = Phrase(
    "This terminal cannot show Japanese, so the screens are in English. Japanese takes a terminal and a locale of UTF-8, such as "
      + "LANG=ja_JP.UTF-8.",
    "このターミナルでは日本語を表示できないため、画面は英語で表示します。日本語には UTF-8 のターミナルとロケール（LANG=ja_JP.UTF-8 など）が必要です。")
}
