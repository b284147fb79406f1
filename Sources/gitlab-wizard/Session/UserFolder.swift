import FoundationEssentials

/// A folder of this program in the user's home, where the XDG Base Directory Specification wants it; its files are for their owner only.
struct UserFolder: Sendable {
  enum Purpose {
    /// What one run knows of another.
    case state
    /// What somebody may want to read again.
    case data
    /// What AWS can be asked again.
    case cache

    fileprivate var place: (variable: String, inHome: String) {
      switch self {
      case .state: ("XDG_STATE_HOME", ".local/state")
      case .data: ("XDG_DATA_HOME", ".local/share")
      case .cache: ("XDG_CACHE_HOME", ".cache")
      }
    }
  }

  let path: String

  /// nil where there is no home to keep anything in.
  init?(_ purpose: Purpose, _ name: String? = nil, environment: [String: String]) {
    let place = purpose.place
    let parent: String
    if let folder = environment[place.variable], folder.hasPrefix("/") {
      parent = folder
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      parent = "\(home)/\(place.inHome)"
    } else {
      return nil
    }
    path = (["\(parent)/gitlab-wizard"] + [name].compactMap { $0 }).joined(separator: "/")
  }

  func path(of file: String) -> String { "\(path)/\(file)" }

  /// Makes the folder unless it is there.
  func make() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Replaces the file as a whole, so that a lost terminal never leaves half of it; returns its path.
  @discardableResult
  func write(_ text: String, to file: String) throws -> String {
    try make()
    let path = path(of: file)
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return path
  }

  func read(_ file: String) -> String? {
    FileManager.default.contents(atPath: path(of: file)).map { String(decoding: $0, as: UTF8.self) }
  }
}
