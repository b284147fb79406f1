import Foundation

/// What the account and its `aws` wrote down meanwhile.
extension LocalAWS {
  /// One call of an AWS API.
  struct Call: Codable, Sendable {
    let service: String
    let action: String
    /// What AWS's documentation calls it, also where the action is a path.
    let operation: String
    let mutates: Bool
    let stack: String?
  }

  func calls() throws -> [Call] {
    try text(of: apiLog).split(separator: "\n").map { try JSONDecoder().decode(Call.self, from: Data($0.utf8)) }
  }

  /// The arguments of each `aws` process that the program under test started.
  func commandLines() throws -> [[String]] {
    try text(of: commandLog).split(separator: "\u{1E}").map { call in
      call.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Files of the home and of the records that contain a text.
  func files(containing text: String) throws -> [String] {
    let needle = Data(text.utf8)
    let all = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: [.isRegularFileKey])
    return try (all.map { Array($0) } ?? []).compactMap { $0 as? URL }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .filter { try Data(contentsOf: $0).range(of: needle) != nil }
      .map(\.path)
  }

  /// A file that was never written has none.
  private func text(of file: URL) throws -> String {
    guard FileManager.default.fileExists(atPath: file.path) else { return "" }
    return try String(contentsOf: file, encoding: .utf8)
  }
}
