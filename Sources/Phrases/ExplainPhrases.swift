/// What `explain` and `schema` say around what the questions declare.
package enum ExplainPhrases {
  package static let help = Phrase(
    "Tell what an answer means: values, default, cost, an example.", "回答の意味（値、既定値、料金、例）を説明します。")
  package static let helpKey = Phrase(
    "The answer, such as network.egress, or a section of them; without it all are listed.",
    "回答のキー（network.egress など）かセクションの名前。省略するとすべて表示します。")
  package static let helpSchema = Phrase(
    "Print the JSON Schema of an answers file, for editors.", "回答ファイルの JSON Schema を出力します（エディター用）。")

  package static let values = Phrase("VALUES", "値")
  package static let later = Phrase("IN A STACK THAT EXISTS", "既存のスタックで変更すると")
  package static let ways = Phrase("TO ANSWER IT", "指定の方法")

  /// - Parameter impact: what it means, in a few words.
  package static func inAStack(_ example: String, _ impact: Phrase) -> Phrase {
    Phrase("Changed to \(example): \(impact.english).", "\(example) に変更した場合: \(impact.japanese)")
  }

  package static let movesTheEstimate = Phrase(
    "It moves the estimate only, and nothing in AWS.", "見積もりだけが変わり、AWS には影響しません。")
  package static let pricesNeedARegion = Phrase(
    "What the stack costs with each is shown where a region is known: add --region NAME.",
    "リージョンが分かれば、それぞれの場合の料金も表示します（--region を付けてください）。")
  package static let oneOfThem = Phrase(
    "What one of them means: gitlab-wizard explain network.egress", "それぞれの説明: gitlab-wizard explain network.egress")

  package static func explains(_ key: String) -> Phrase {
    Phrase("It is an answer: gitlab-wizard explain \(key)", "回答のキーです。説明: gitlab-wizard explain \(key)")
  }

  package static func noSuchAnswer(_ key: String, near: String?) -> Phrase {
    let words = Phrase("There is no answer ‘\(key)’.", "回答「\(key)」はありません。")
    return near.map { words.followed(by: UsagePhrases.didYouMean($0)) } ?? words
  }

  package static let allAnswers = Phrase("All answers: gitlab-wizard explain", "回答の一覧: gitlab-wizard explain")

  // MARK: The schema

  package static let schemaTitle = Phrase("Answers of gitlab-wizard", "gitlab-wizard の回答ファイル")
  package static let version = Phrase("Version of the file: 1.", "ファイルのバージョン: 1。")
}
