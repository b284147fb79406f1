internal import Glibc

/// A file that only we can read, alone in a directory that only we can enter, for `--cli-input-json`.
///
/// Values in it arrive as they are, whatever they look like; on a command line `file://…` would be read and `http://…` fetched.
struct RequestFile {
  let path: String
  private let directory: String

  /// - Parameter parent: where the directory is made; usually `TMPDIR` or `/tmp`.
  init(_ request: some Encodable, in parent: String) throws(AWSTrouble) {
    let text: String
    do {
      text = try AWSJSON.encode(request)
    } catch {
      throw .noTemporaryFile(reason: "\(error)")
    }
    directory = try Self.makeDirectory(in: parent)
    path = directory + "/request.json"
    do throws(AWSTrouble) {
      try Self.write(text, to: path)
    } catch {
      remove()
      throw error
    }
  }

  func remove() {
    unlink(path)
    rmdir(directory)
  }

  private static func makeDirectory(in parent: String) throws(AWSTrouble) -> String {
    let trimmed = parent.count > 1 && parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    var name = Array("\(trimmed)/gitlab-wizard-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .noTemporaryFile(reason: reason(parent)) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws(AWSTrouble) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noTemporaryFile(reason: reason(path)) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .noTemporaryFile(reason: reason(path)) }
      rest = rest.dropFirst(written)
    }
  }

  private static func reason(_ path: String) -> String { "\(path): \(String(cString: strerror(errno)))" }
}
