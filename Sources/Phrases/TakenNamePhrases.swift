/// What a look at names found that the plan takes.
package enum TakenNamePhrases {
  package static let logGroupsAreUnseen = Phrase(
    "Whether the names of the log groups are free could not be seen.", "ロググループ名が未使用かどうかを確認できませんでした。")
  package static let logGroupsAreOurs = Phrase(
    "The log groups are this stack's own.", "ロググループはこのスタックのものです。")

  package static func logGroupsAreFree(_ prefix: String) -> Phrase {
    Phrase("No log group is called \(prefix)… yet.", "\(prefix) で始まるロググループはまだありません。")
  }

  package static func areThere(_ count: Int) -> Phrase { Phrase("\(count) left over", "残存 \(count) 件") }

  package static func logGroupsAreTaken(_ names: [String]) -> Phrase {
    Phrase(
      "Left over from an earlier stack: \(names.joined(separator: ", ")). AWS would refuse to create "
        + "\(names.count == 1 ? "it" : "them") again.",
      "以前のスタックのロググループが残っています: \(names.joined(separator: "、"))。このままでは作成が拒否されます。")
  }

  package static let deleteLogGroup = Phrase("Delete it, with the log in it:", "ログごと削除してください:")

  package static let anotherStackName = Phrase("Or choose another stack name.", "または別のスタック名にしてください。")

  // MARK: Others

  package static let stacksAreUnseen = Phrase(
    "The stacks of the region could not be seen.", "リージョンのスタックを確認できませんでした。")
  package static let none = Phrase("none", "なし")
  package static let noOthers = Phrase(
    "No other GitLab of this program is in the region.", "このリージョンに他の GitLab はありません。")
  package static let othersAreOfNoMatter = Phrase(
    "A change of this stack is not about others.", "このスタックの変更では確認していません。")

  package static func others(_ names: [String]) -> Phrase {
    Phrase(
      "In this region already: \(names.joined(separator: ", ")).",
      "このリージョンの既存の GitLab: \(names.joined(separator: "、"))。")
  }
}
