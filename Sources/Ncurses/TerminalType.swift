internal import CNcurses
internal import Glibc

/// A terminal type that is known to be good enough, by its name in the terminfo database.
struct TerminalType: Hashable {
  let name: String

  /// Looks before ncurses does, which would print a line and end the program.
  init(_ options: TerminalOptions) throws(TerminalFault) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    guard let name = options.environment["TERM"], !name.isEmpty else { throw .typeIsMissing }
    guard name != "dumb" else { throw .typeIsTooSimple(name) }
    var reason: Int32 = 0
    guard setupterm(name, STDOUT_FILENO, &reason) == OK else {
      switch reason {
      case -1: throw .databaseIsMissing(type: name)
      case 1: throw .typeIsTooSimple(name)
      default: throw .typeIsUnknown(name)
      }
    }
    guard gw_has_capability("cup"), gw_has_capability("clear") else { throw .typeIsTooSimple(name) }
    self.name = Self.withMoreColors(name, options) ?? name
  }

  /// The type of the same name with 256 colours, where the terminal says that it has them and the database knows it.
  private static func withMoreColors(_ name: String, _ options: TerminalOptions) -> String? {
    guard options.hasManyColors, (0..<256).contains(gw_number("colors")) else { return nil }
    let other = "\(name)-256color"
    var reason: Int32 = 0
    return setupterm(other, STDOUT_FILENO, &reason) == OK ? other : nil
  }
}
