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

  /// Returns where it is now.
  package func keep(_ receipt: Receipt, _ language: Language) throws(FileFault) -> String {
    try folder.write(receipt.text(language), to: receipt.fileName)
  }
}
