import Glibc
import Phrases

/// A file that the user named: a path, a pipe such as `<(…)`, or `-` for standard input.
enum InputFile {
  /// What is read of a file of answers; a larger one is some other file.
  private static let limit = 1 << 20

  static func text(of path: String) throws -> String {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(3, .cannotRead(path, reason)) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(3, .cannotRead(path, reason)) }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
      guard bytes.count <= limit else { throw Failure(3, .fileIsTooLarge(path, bytes: limit)) }
    }
  }

  /// As the system says it, such as “Permission denied”.
  private static var reason: String { String(cString: strerror(errno)) }
}
