/// A folder of this program in the user's home, where the XDG Base Directory Specification wants it; its files are for their owner only.
package struct UserFolder: Sendable {
  package enum Purpose {
    /// What one run knows of another.
    case state
    /// What somebody may want to read again.
    case data
    /// What AWS can be asked again.
    case cache
    /// What somebody has set once for all runs.
    case configuration

    fileprivate var place: (variable: String, inHome: String) {
      switch self {
      case .state: ("XDG_STATE_HOME", ".local/state")
      case .data: ("XDG_DATA_HOME", ".local/share")
      case .cache: ("XDG_CACHE_HOME", ".cache")
      case .configuration: ("XDG_CONFIG_HOME", ".config")
      }
    }
  }

  package let path: String

  /// nil where there is no home to keep anything in.
  package init?(_ purpose: Purpose, _ name: String? = nil, environment: [String: String]) {
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

  package func path(of file: String) -> String { "\(path)/\(file)" }

  /// Makes the folder unless it is there.
  package func make() throws(FileFault) { try WholeFile.makeFolder(path, for: path) }

  /// Replaces the file as a whole, so that a lost terminal never leaves half of it; returns its path.
  @discardableResult
  package func write(
    _ text: String, to file: String, outliving end: WholeFile.Durability = .machine
  ) throws(FileFault) -> String {
    let path = path(of: file)
    try WholeFile.makeFolder(self.path, for: path)
    try WholeFile.replace(path, with: text, outliving: end)
    return path
  }

  /// nil if there is no such file.
  package func read(_ file: String) throws(FileFault) -> [UInt8]? { try WholeFile.read(path(of: file)) }
}
