/// What is said of GitLabs in other regions.
package enum ElsewherePhrases {
  package static let heading = Phrase("Other regions", "ほかのリージョン")
  package static let help = Phrase(
    "Also what stands in other regions (a call for each).", "ほかのリージョンも確認します（1 リージョンにつき 1 回）。")
  package static let takesNoName = Phrase(
    "--all-regions is for the list: leave out the name of the stack.", "--all-regions は一覧用です。スタック名を省略してください。")
  package static func noneIn(_ regions: String) -> Phrase {
    Phrase("No GitLab of ours in: \(regions)", "GitLab なし: \(regions)")
  }
  package static let key = Phrase("all regions", "全リージョン")
  package static let keyOpen = Phrase("open its region", "そのリージョンを開く")
  package static func turnedTo(_ region: String) -> Phrase {
    Phrase("Now in \(region); a new GitLab would be made there too.", "\(region) に切り替えました。新しい GitLab もこのリージョンに作成します。")
  }
}
