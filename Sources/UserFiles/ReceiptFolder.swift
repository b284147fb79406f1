internal import FoundationEssentials
internal import GitLabStack
package import Operations
package import Phrases

/// Where receipts are kept: `$XDG_DATA_HOME/gitlab-wizard/receipts`.
package struct ReceiptFolder: Sendable {
  private let folder: UserFolder
  package var path: String { folder.path }

  /// nil where there is no home to keep anything in.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder(.data, "receipts", environment: environment) else { return nil }
    self.folder = folder
  }

  /// Names of the stacks whose receipts are there: a receipt is called `NAME-REGION-TIME.txt`.
  package var stackNames: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.compactMap { file in
      let words = file.split(separator: "-")
      // The last is the time; what is a region before it is so with the end of the name too.
      guard var place = words.indices.last(where: { Self.isRegion(words[$0...].dropLast()) }) else { return nil }
      if words[place] == "gov" { place -= 1 }
      return place > 0 ? words[..<place].joined(separator: "-") : nil
    }
  }

  private static func isRegion(_ words: ArraySlice<Substring>) -> Bool {
    (try? Region(words.joined(separator: "-"))) != nil
  }

  /// Returns where it is now.
  package func keep(_ receipt: Receipt, _ language: Language) throws(FileFault) -> String {
    try folder.write(receipt.text(language), to: receipt.fileName)
  }
}
