import Subprocess

extension Executable {
  /// A command as a shell understands it: a name to look up, or a path.
  static func command(_ command: String) -> Executable {
    command.contains("/") ? .path(converted(command)) : .name(command)
  }

  /// Makes the library's path type, which lives in a package we do not otherwise need.
  private static func converted<Path: ExpressibleByStringLiteral>(_ path: String) -> Path
  where Path.StringLiteralType == String {
    Path(stringLiteral: path)
  }
}
