import Deployment
import LineMode
import Ncurses
import Phrases

extension TerminalFault {
  /// What stands in the way of showing screens, and what would help.
  var sentence: Phrase {
    switch self {
    case .notATerminal: .notATerminal
    case .typeIsMissing: .terminalTypeIsMissing
    case .typeIsTooSimple(let name): .terminalTypeIsTooSimple(name)
    case .typeIsUnknown(let name): .terminalTypeIsUnknown(name)
    case .databaseIsMissing(let name): .terminfoIsMissing(name)
    case .startFailed(let name): .terminalDidNotStart(name)
    }
  }
}

extension Failure {
  /// What stands in the way of screens; nil for any other error.
  static func ofTerminal(_ error: any Error) -> Failure? {
    (error as? TerminalFault).map { Failure(.failed, $0.sentence, .needsATerminal) }
  }
}
