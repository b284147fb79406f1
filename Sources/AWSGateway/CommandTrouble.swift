/// Why a process did not come to an end of its own.
package enum CommandTrouble: Error, Hashable, Sendable {
  /// There is no such executable on the PATH.
  case missing(String)
  /// The file of this path is it, but nobody here may execute it.
  case notExecutable(String)
  /// The file of this path is a script whose interpreter is not there any more.
  case interpreterMissing(script: String, interpreter: String)
  /// It gave no answer in time and was stopped.
  case timedOut(seconds: Int)
  /// It printed more than is sane.
  case tooMuchOutput(limit: Int)
  /// The system would not start it.
  case notStarted(String)
}
