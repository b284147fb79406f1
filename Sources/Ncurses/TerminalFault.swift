/// Why screens cannot be shown here. The plain form of the questions needs no terminal and works in all these cases.
package enum TerminalFault: Error, Hashable, Sendable {
  package enum Stream: Hashable, Sendable {
    case input, output
  }

  /// Standard input or output is a file or a pipe.
  case notATerminal(Stream)
  /// TERM is unset or empty.
  case typeIsMissing
  /// The terminal type of TERM cannot place text: `dumb`, or a printer.
  case typeIsTooSimple(String)
  /// The terminfo database, though there is one, has no such type; `xterm-256color` is the usual remedy.
  case typeIsUnknown(String)
  /// There is no terminfo database; TERMINFO can name one.
  case databaseIsMissing(type: String)
  /// ncurses refused for a reason it does not tell.
  case startFailed(type: String)
}
