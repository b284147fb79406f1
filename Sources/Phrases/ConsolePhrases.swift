/// Pages of the console of AWS.
package enum ConsolePhrases {
  package static let console = Phrase("AWS console", "AWS コンソール")
  package static let allInJSON = Phrase(
    "All of them: status --json (resources).", "全リソースの URL: status --json（resources）")
  package static let heading = Phrase("In AWS: every resource and its page", "AWS のリソースとコンソールの URL")
  /// - Parameter command: what prints the same.
  package static func whole(_ command: String) -> Phrase {
    Phrase("Full addresses to copy: \(command)", "URL を 1 行で表示してコピーするコマンド: \(command)")
  }
  package static let noPage = Phrase("(no page of its own is known)", "（個別のページは不明）")
}
