import FoundationEssentials
import Glibc
import Screens

/// Why a file that the user asked for is not there.
struct ExportFault: Error {
  let path: String
  let reason: String
}

extension Export {
  /// Writes the files to a folder and returns their names. Where one of them exists, all get a number: nothing is
  /// ever overwritten.
  func write(to folder: String) throws(ExportFault) -> [String] {
    for number in 1..<1000 {
      let stem = number == 1 ? name : "\(name)-\(number)"
      let names = files.map { "\(stem).\($0.type)" }
      guard !names.contains(where: { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }) else { continue }
      for (file, name) in zip(files, names) { try Self.create("\(folder)/\(name)", file.text) }
      return names
    }
    throw ExportFault(path: "\(folder)/\(name)", reason: String(cString: strerror(EEXIST)))
  }

  /// Fails if there is such a file, even if it was made a moment ago.
  private static func create(_ path: String, _ text: String) throws(ExportFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw ExportFault(path: path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw ExportFault(path: path, reason: String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
  }
}
