internal import FoundationEssentials

/// A set of answers with a name: `$XDG_DATA_HOME/gitlab-wizard/answers/NAME.yaml`. The wizard begins one and keeps its answers there; every
/// command reads it.
package struct AnswerSet: Sendable {
  package let name: String
  let folder: UserFolder
  var file: String { name + Self.ending }
  package var path: String { folder.path(of: file) }
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  private static let ending = ".yaml"

  /// nil for what is no plain word, for the name of a file that lies here, and where there is no home to keep anything in.
  package init?(_ name: String, environment: [String: String]) {
    let isWord = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard isWord, !name.isEmpty, !name.hasPrefix("-"), !FileManager.default.fileExists(atPath: name),
      let folder = Self.folder(environment)
    else { return nil }
    self.name = name
    self.folder = folder
  }

  /// The names of all that there are.
  package static func names(environment: [String: String]) -> [String] {
    guard let folder = folder(environment),
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  private static func folder(_ environment: [String: String]) -> UserFolder? {
    UserFolder(.data, "answers", environment: environment)
  }
}
