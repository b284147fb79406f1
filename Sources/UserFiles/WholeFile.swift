internal import Glibc
internal import Phrases

/// Files that are read and written as wholes, and are for their owner only.
package enum WholeFile {
  /// More is none of ours.
  package static let limit = 1 << 20

  /// What a file that was written lives through.
  package enum Durability {
    /// The end of the program, however that comes. Takes no longer than a system call.
    case process
    /// The end of the machine too. Takes as long as the disk does.
    case machine
  }

  private static let draftName = ".gitlab-wizard-XXXXXX"

  /// What the file holds; nil if there is none. Only a regular one is read: a pipe would keep us waiting.
  package static func read(_ path: String) throws(FileFault) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      // No file can have a name that is too long, nor stand in a file.
      guard [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) else { throw FileFault(.reading, path, number: errno) }
      return nil
    }
    defer { close(file) }
    if let reason = whyNotRegular(file) { throw FileFault(.reading, path, reason) }
    return try read(file, named: path)
  }

  /// Everything from here to the end of an open file.
  package static func read(_ file: Int32, named path: String) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(.reading, path, number: errno) }
      if count == 0 { return bytes }
      bytes += part[..<count]
      guard bytes.count <= limit else { throw FileFault(.reading, path, CommandPhrases.fileIsTooLarge(bytes: limit)) }
    }
  }

  /// Puts the text in place of what the file held: all of it or nothing, so that whatever ends us leaves no half of it.
  ///
  /// What is no regular file, such as `/dev/stdout`, is written to as it is.
  package static func replace(
    _ path: String, with text: String, outliving end: Durability = .machine
  ) throws(FileFault) {
    // A link stays one; what it points to is replaced.
    let place = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let path = place ?? path
    var status = stat()
    guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
      let file = open(path, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw FileFault(.writing, path, number: errno) }
      defer { close(file) }
      return try write(text, to: file, named: path)
    }
    let draft = try Self.draft(of: text, beside: path, outliving: end)
    guard rename(draft, path) == 0 else {
      let number = errno
      unlink(draft)
      throw FileFault(.writing, path, number: number)
    }
  }

  /// Writes the text to a file of a name that nobody knows, in the folder where it is to get another; returns its path.
  static func draft(
    of text: String, beside path: String, outliving end: Durability
  ) throws(FileFault) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    var name = Array((folder.isEmpty && !path.hasPrefix("/") ? draftName : "\(folder)/\(draftName)").utf8CString)
    let file = mkstemp(&name)
    let draft = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard file >= 0 else { throw FileFault(.writing, path, number: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    do throws(FileFault) {
      defer { close(file) }
      try write(text, to: file, named: path)
      // Before the name is given to it, lest a machine that stops has a name for nothing.
      if end == .machine { fsync(file) }
    } catch {
      unlink(draft)
      throw error
    }
    return draft
  }

  /// Whether something of that name is there, be it a link to nothing.
  package static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Sees to it that what was written outlives the machine; what is not there needs none.
  package static func sync(_ path: String) {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  package static func write(_ text: String, to file: Int32, named path: String) throws(FileFault) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFault(.writing, path, number: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes the folder, and those that it stands in, unless it is there.
  package static func makeFolder(_ path: String, for file: String) throws(FileFault) {
    guard mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case ENOENT:
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      guard !parent.isEmpty else { throw FileFault(.writing, file, number: ENOENT) }
      try makeFolder("/\(parent)", for: file)
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFault(.writing, file, number: errno) }
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileFault(.writing, file, number: ENOTDIR)
      }
    case let number: throw FileFault(.writing, file, number: number)
    }
  }

  static func whyNotRegular(_ file: Int32) -> Phrase? {
    var status = stat()
    guard fstat(file, &status) == 0 else { return SystemPhrases.systemReason(errno) }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: SystemPhrases.systemReason(EISDIR)
    default: CommandPhrases.isNoRegularFile
    }
  }
}
