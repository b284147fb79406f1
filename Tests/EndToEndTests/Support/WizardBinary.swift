import FoundationEssentials

/// The program under test: `WIZARD_BIN`, else the one that was built with the tests.
enum WizardBinary {
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["WIZARD_BIN"], !path.isEmpty { return path }
    var directory = CommandLine.arguments[0].split(separator: "/")
    while !directory.isEmpty {
      directory.removeLast()
      let path = "/" + (directory + ["gitlab-wizard"]).joined(separator: "/")
      if FileManager.default.isExecutableFile(atPath: path), !isDirectory(path) { return path }
    }
    return "gitlab-wizard"
  }()

  private static func isDirectory(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }
}

extension [String] {
  /// The same with the second yes that GitLab over HTTP takes, for what is about something else.
  var acceptingHTTP: [String] {
    ["deploy", "change", "restore"].contains(first) && !contains("--accept-risk")
      ? self + ["--accept-risk", "http"] : self
  }
}
