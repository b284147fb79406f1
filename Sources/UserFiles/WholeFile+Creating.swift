internal import Glibc

extension WholeFile {
  /// Makes a file of this text where there is none: all of it or nothing, and never in place of another.
  ///
  /// Returns false where something of that name is there.
  package static func create(_ path: String, with text: String) throws(FileFault) -> Bool {
    let draft = try Self.draft(of: text, beside: path, outliving: .machine)
    defer { unlink(draft) }
    if link(draft, path) == 0 { return true }
    switch errno {
    case EEXIST: return false
    case EPERM, EOPNOTSUPP, ENOSYS: return try createWithoutLinks(path, from: draft)
    case let number: throw FileFault(.writing, path, number: number)
    }
  }

  /// Where a file cannot have two names, its name is taken first.
  private static func createWithoutLinks(_ path: String, from draft: String) throws(FileFault) -> Bool {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return false }
      throw FileFault(.writing, path, number: errno)
    }
    close(file)
    guard rename(draft, path) == 0 else {
      let number = errno
      unlink(path)
      throw FileFault(.writing, path, number: number)
    }
    return true
  }

  /// The last whole lines of a file, so many bytes at most; nil if there is none.
  package static func tail(_ path: String, bytes limit: Int) throws(FileFault) -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      guard [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) else { throw FileFault(.reading, path, number: errno) }
      return nil
    }
    defer { close(file) }
    if let reason = whyNotRegular(file) { throw FileFault(.reading, path, reason) }
    let start = max(0, lseek(file, 0, SEEK_END) - limit)
    lseek(file, start, SEEK_SET)
    let bytes = try read(file, named: path)
    let whole = start == 0 ? bytes[...] : bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
    return String(decoding: whole, as: UTF8.self)
  }
}
