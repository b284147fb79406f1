/// What whoever comes for the first time is told before the first question.
package enum WelcomePhrases {
  package static let whatHappens = Phrase(
    "You answer, read the plan, say yes; then AWS builds it.", "質問に答え、計画と料金を確認し、承認すると作成されます。")

  package static func takes(_ time: Phrase) -> Phrase {
    Phrase("Building takes \(time.english); you may leave meanwhile.", "作成には \(time.japanese)ほどかかります（画面を閉じても続行）。")
  }

  package static func costs(_ month: String, perDay: String) -> Phrase {
    Phrase("Then it costs about \(month) USD/month, \(perDay) USD/day.", "料金は月およそ \(month) USD（1 日 \(perDay) USD）です。")
  }

  package static let costNeedsRegion = Phrase(
    "What it costs is shown once the region is answered.", "料金はリージョンを選ぶと表示します。")
  package static let hasNoPrice = Phrase(
    "What it costs in this region is not known here.", "このリージョンの料金データはありません。")
}
