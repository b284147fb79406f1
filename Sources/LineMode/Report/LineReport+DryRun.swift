internal import Deployment
internal import Phrases

/// The end of a dry run.
extension LineReport {
  /// Says that nothing was written, and the command that does what was shown.
  ///
  /// - Parameter options: what it needs besides, where nobody can be asked, such as `--yes`.
  func endDryRun(adding options: [String]) throws -> ExitCode {
    let code = try end(.notBegun(.dryRun))
    if let command = console.command(without: "--dry-run", adding: options) {
      console.printError(DryRunPhrases.inEarnest)
      console.printError(command)
    }
    return code
  }
}
