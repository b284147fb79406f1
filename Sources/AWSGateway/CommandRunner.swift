/// The one way out of the program: a process that runs and ends.
///
/// A double answers what a real `aws` once printed, and refuses the rest.
package protocol CommandRunner: Sendable {
  /// Runs `executable` with exactly these arguments and waits for its end. A non-zero exit is a result, not an error.
  func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult
}
