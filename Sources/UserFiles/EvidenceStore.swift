internal import FoundationEssentials

/// Where the evidence of failures is kept: `$XDG_DATA_HOME/gitlab-wizard/evidence`.
package struct EvidenceStore: Sendable {
  private let folder: UserFolder
  private let prefix: String

  /// nil where there is no home to keep anything in.
  package init?(environment: [String: String], isRehearsal: Bool) {
    guard let folder = UserFolder(.data, "evidence", environment: environment) else { return nil }
    self.folder = folder
    prefix = isRehearsal ? "rehearsal-" : ""
  }

  /// The text that was written of a stack last; nil where there is none.
  package func newest(of stackName: String) throws(FileFault) -> String? {
    let head = "\(prefix)\(stackName)-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // Behind the name there is a time and nothing else: another stack may begin with the same name.
    let own = names.filter {
      $0.hasPrefix(head) && $0.dropFirst(head.count).wholeMatch(of: #/\d{8}T\d{6}Z\.txt/#) != nil
    }
    guard let newest = own.max(), let bytes = try folder.read(newest) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the text of an operation in place of what was written about it before; returns the path.
  package func save(_ text: String, stackName: String, began: Double) throws(FileFault) -> String {
    let time = Date(timeIntervalSince1970: began).formatted(
      Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    return try folder.write(text, to: "\(prefix)\(stackName)-\(time).txt")
  }
}
