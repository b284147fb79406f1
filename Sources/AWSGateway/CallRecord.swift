internal import Phrases
/// One call of `aws`, as the diagnostics log and the list of commands show it. What the command printed is never in it.
package struct CallRecord: Hashable, Sendable {
  package let executable: String
  package let arguments: [String]
  package let seconds: Double
  package let ending: Ending
  /// Such as `Throttling`, where AWS refused.
  package let errorCode: String?

  package enum Ending: Hashable, Sendable {
    case ended(CommandResult.Ending)
    case notEnded(CommandTrouble)
  }

  package init(executable: String, arguments: [String], seconds: Double, ending: Ending, errorCode: String? = nil) {
    self.executable = executable
    self.arguments = arguments
    self.seconds = seconds
    self.ending = ending
    self.errorCode = errorCode
  }

  package var succeeded: Bool { ending == .ended(.exited(0)) }

  /// The command and its arguments, each as a person would type it into a shell.
  package var words: [String] { ([executable] + arguments).map(Shell.word) }

  package var line: String { words.joined(separator: " ") }
}

extension CallRecord {
  /// The seconds it took, as `1.2 s`.
  package var duration: String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }

  /// How it ended, in the words of a shell.
  package var result: String {
    switch ending {
    case .ended(.exited(let status)): "exit \(status)\(errorCode.map { ", \($0)" } ?? "")"
    case .ended(.killed(let signal)): "killed by signal \(signal)"
    case .notEnded(.missing): "not found"
    case .notEnded(.notExecutable): "not executable"
    case .notEnded(.interpreterMissing(_, let interpreter)): "no \(interpreter)"
    case .notEnded(.timedOut(let seconds)): "stopped after \(seconds) s"
    case .notEnded(.tooMuchOutput(let limit)): "stopped after \(limit) bytes"
    case .notEnded(.notStarted(let reason)): reason
    }
  }
}
