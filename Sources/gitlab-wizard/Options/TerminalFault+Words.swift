import Deployment
import LineMode
import Ncurses
import Phrases

extension TerminalFault {
  /// What stands in the way of showing screens, and what would help.
  var sentence: Phrase {
    switch self {
    case .notATerminal: TerminalPhrases.notATerminal
    case .typeIsMissing: TerminalPhrases.terminalTypeIsMissing
    case .typeIsTooSimple(let name): TerminalPhrases.terminalTypeIsTooSimple(name)
    case .typeIsUnknown(let name): TerminalPhrases.terminalTypeIsUnknown(name)
    case .databaseIsMissing(let name): TerminalPhrases.terminfoIsMissing(name)
    case .startFailed(let name): TerminalPhrases.terminalDidNotStart(name)
    }
  }
}

extension Failure {
  /// What stands in the way of screens; nil for any other error.
  static func ofTerminal(_ error: any Error) -> Failure? {
    (error as? TerminalFault).map { Failure(.failed, $0.sentence, CommandPhrases.needsATerminal) }
  }
}
