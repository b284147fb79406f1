/// What the panes say that lie over a whole screen: the `aws` commands that were run, and what took how long.
package enum PanePhrases {
  package static let callsHeading = Phrase("aws commands, newest last", "実行した aws コマンド（新しいものが下）")
  package static func callCount(_ count: Int) -> Phrase { Phrase("\(count) in all", "計 \(count) 件") }
  package static let noCallsYet = Phrase("None has been run yet.", "まだ実行していません。")
  package static let fileIsGone = Phrase(
    "The file in it was there for this call alone.", "このコマンドのファイルは、呼び出しの間だけのものです。")
  package static let requestCanBeSaved = Phrase(
    "The file in it was there for this call alone: S on the plan saves what it held, with the commands for aws.",
    "このコマンドのファイルは、呼び出しの間だけのものです。内容と aws のコマンドは、計画の画面の S で保存できます。")
  package static let rehearsedCall = Phrase("rehearsed, not sent to AWS", "リハーサル（AWS には未送信）")

  package static let timelineHeading = Phrase("What took how long", "所要時間の内訳")
  package static let nothingBegunYet = Phrase("Nothing has begun yet.", "まだ何も始まっていません。")
  package static let busyHeading = Phrase("Under way", "実行中のリソース")
  package static let thisRunAndUsual = Phrase("this run / usual", "今回 / 通常")
  package static let slowerThanUsual = Phrase("slow", "遅延")
}
