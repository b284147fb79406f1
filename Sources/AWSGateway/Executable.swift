internal import Glibc

/// A command's file, looked at after the system would not start it.
struct Executable {
  private let path: String

  /// nil if there is no such file, neither at the path nor, for a name, anywhere on the PATH.
  init?(named name: String) {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let paths =
      name.contains("/")
      ? [name] : folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: Self.isFile) else { return nil }
    self.path = path
  }

  /// Why it cannot be started, as far as the file tells.
  var trouble: CommandTrouble? {
    guard access(path, X_OK) == 0 else { return .notExecutable(path) }
    guard let interpreter, access(interpreter, F_OK) != 0 else { return nil }
    return .interpreterMissing(script: path, interpreter: interpreter)
  }

  /// What the first line of a script names; nil for a program.
  private var interpreter: String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // As much as Linux reads of it.
    var start = [UInt8](repeating: 0, count: 256)
    let count = read(file, &start, start.count)
    guard count > 2, start.starts(with: "#!".utf8) else { return nil }
    let line = start[2..<count].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.split { $0 == 0x20 || $0 == 0x09 }.first.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
