/// What a look at names found that the plan takes.
package enum TakenNamePhrases {
  package static let logGroupsAreUnseen = Phrase(
    "Whether the names of the log groups are free could not be seen.", "ロググループ名が未使用かどうかを確認できませんでした。")
  package static let logGroupsAreOurs = Phrase(
    "The log groups are this stack's own.", "ロググループはこのスタックのものです。")

  package static func logGroupsAreFree(_ prefix: String) -> Phrase {
    Phrase(
      "None of the names under \(prefix) that the plan takes is in use.", "この計画で使う \(prefix) 以下の名前は未使用です。")
  }

  package static func areThere(_ count: Int) -> Phrase { Phrase("\(count) there already", "既存 \(count) 件") }

  package static func logGroupsAreTaken(_ names: [String]) -> Phrase {
    Phrase(
      "\(names.joined(separator: ", ")) \(names.count == 1 ? "exists" : "exist") already: AWS would refuse to create "
        + "\(names.count == 1 ? "it" : "them").",
      "ロググループが既にあります: \(names.joined(separator: "、"))。このままでは作成が拒否されます。")
  }

  package static let deleteLogGroup = Phrase(
    "If nobody needs its log, delete it:", "ログが不要なら、次のコマンドで削除できます:")

  package static let anotherStackName = Phrase("Choose another stack name.", "別のスタック名にしてください。")

  // MARK: Others

  package static let stacksAreUnseen = Phrase(
    "The stacks of the region could not be seen.", "リージョンのスタックを確認できませんでした。")
  package static let none = Phrase("none", "なし")
  package static let noOthers = Phrase(
    "No other GitLab of this program is in the region.", "このリージョンに他の GitLab はありません。")
  package static func others(_ names: [String]) -> Phrase {
    Phrase(
      "In this region already: \(names.joined(separator: ", ")).",
      "このリージョンの既存の GitLab: \(names.joined(separator: "、"))。")
  }
}
