/// What a process left behind.
package struct CommandResult: Hashable, Sendable {
  package let ending: Ending
  package let standardOutput: String
  package let standardError: String

  package enum Ending: Hashable, Sendable {
    case exited(Int)
    case killed(signal: Int)
  }

  package init(ending: Ending, standardOutput: String, standardError: String) {
    self.ending = ending
    self.standardOutput = standardOutput
    self.standardError = standardError
  }
}
