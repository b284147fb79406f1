internal import FoundationEssentials
internal import Glibc
internal import Screens
internal import UserFiles

extension Export {
  /// Writes the files to a folder and returns their names. Where one of them exists, all get a number: nothing is
  /// ever overwritten.
  func write(to folder: String) throws(FileFault) -> [String] {
    for number in 1..<1000 {
      let stem = number == 1 ? name : "\(name)-\(number)"
      let names = files.map { "\(stem).\($0.type)" }
      guard !names.contains(where: { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }) else { continue }
      for (file, name) in zip(files, names) { try Self.create("\(folder)/\(name)", file.text) }
      return names
    }
    throw FileFault(.writing, "\(folder)/\(name)", number: EEXIST)
  }

  /// Fails if there is such a file, even if it was made a moment ago.
  private static func create(_ path: String, _ text: String) throws(FileFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFault(.writing, path, number: errno) }
    defer { close(file) }
    try WholeFile.write(text, to: file, named: path)
  }
}
