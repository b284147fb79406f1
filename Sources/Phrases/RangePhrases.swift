/// What a look at the range of a new VPC found.
package enum RangePhrases {
  package static let othersAreUnseen = Phrase(
    "The ranges of the other VPCs could not be seen.", "他の VPC の範囲を確認できませんでした。")

  package static let peersAreUnseen = Phrase(
    "The ranges of the peers of other VPCs could not be seen.", "他の VPC のピアリング先の範囲を確認できませんでした。")

  package static func stays(_ range: String) -> Phrase {
    Phrase("The stack has its VPC with \(range).", "スタックの VPC（\(range)）は既にあります。")
  }

  package static func isAlone(_ range: String) -> Phrase {
    Phrase(
      "No other VPC of the region, and none of its peers, overlaps with \(range).",
      "このリージョンの VPC とそのピアリング先に、\(range) と重複するものはありません。")
  }

  package static func overlaps(_ count: Int) -> Phrase {
    Phrase("overlaps with \(count.of("VPC", "VPCs"))", "\(count) 個の VPC と重複")
  }

  package static func overlaps(_ range: String, _ vpcs: [String]) -> Phrase {
    Phrase(
      "\(range) overlaps with \(vpcs.joined(separator: ", ")): GitLab's VPC could not be peered with "
        + "\(vpcs.count == 1 ? "it" : "them") later.",
      "\(range) は \(vpcs.joined(separator: "、")) と重複しているため、後から VPC ピアリングで接続できません。")
  }
}
