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
    self.name = name
  }
}
