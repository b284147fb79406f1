internal import Glibc

/// A file that only we can read, alone in a directory that only we can enter, for `--cli-input-json`.
///
/// Values in it arrive as they are, whatever they look like; on a command line `file://…` would be read and `http://…` fetched.
/// It is locked as long as it is needed, which tells it from one whose program was killed.
struct RequestFile {
  static let prefix = "gitlab-wizard-"
  static let name = "request.json"

  let path: String
  private let directory: String
  private let descriptor: Int32

  /// - Parameter parent: where the directory is made; usually `TMPDIR` or `/tmp`.
  init(_ request: some Encodable, in parent: String) throws(AWSTrouble) {
    let text: String
    do {
      text = try AWSJSON.encode(request)
    } catch {
      throw .noTemporaryFile(reason: "the request has no form in JSON")
    }
    (directory, descriptor) = try Self.makeFile(in: parent)
    path = "\(directory)/\(Self.name)"
    RequestFiles.enter(directory)
    let fault = Self.write(text, to: descriptor)
    guard fault == 0 else {
      remove()
      throw .noTemporaryFile(reason: Self.reason(fault, path))
    }
  }

  func remove() {
    RequestFiles.remove(directory)
    close(descriptor)
  }

  /// Makes the file, and locks it before anything is in it. Another program that clears up may be faster than the lock, and
  /// take it for one that was left: then it is made once more.
  private static func makeFile(in parent: String) throws(AWSTrouble) -> (directory: String, descriptor: Int32) {
    while true {
      let directory = try makeDirectory(in: parent)
      let path = "\(directory)/\(name)"
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard file >= 0 else {
        let number = errno
        rmdir(directory)
        throw .noTemporaryFile(reason: reason(number, path))
      }
      flock(file, LOCK_EX)
      var status = stat()
      if fstat(file, &status) == 0, status.st_nlink > 0 { return (directory, file) }
      close(file)
    }
  }

  private static func makeDirectory(in parent: String) throws(AWSTrouble) -> String {
    let trimmed = parent.count > 1 && parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    var name = Array("\(trimmed)/\(prefix)XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .noTemporaryFile(reason: reason(errno, parent)) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// 0, or why it is not written, as in `errno`.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      rest = rest.dropFirst(written)
    }
    return 0
  }

  private static func reason(_ number: Int32, _ path: String) -> String {
    "\(String(cString: strerror(number))) (\(path))"
  }
}
