package import Deployment
package import GitLabStack
internal import Glibc
internal import OperationRunning
internal import Operations
internal import Phrases
package import Upkeep
package import UserFiles

/// A file for whoever helps: what will be in it is shown, and only a yes writes it.
package struct LineSupport: Sendable {
  let context: CommandContext
  /// Where the stack is; or why nobody knows.
  let region: Result<Region, Failure>
  private let report: LineReport
  let files: SupportFiles
  let environment: [String: String]
  /// What was looked at of the machine and the terminal.
  let facts: [(name: String, value: String)]

  package init(
    _ context: CommandContext, in region: Result<Region, Failure>, report: LineReport, files: SupportFiles,
    environment: [String: String], facts: [(name: String, value: String)]
  ) {
    self.context = context
    self.region = region
    self.report = report
    self.files = files
    self.environment = environment
    self.facts = facts
  }

  private var console: Console { context.console }

  /// The name of the file where nobody names one.
  package var usualPath: String {
    "gitlab-support-\(context.stackName)-\(UTC.date(context.desk.clock.now).filter(\.isNumber)).txt"
  }

  /// Refuses what would come to nothing, before anything is asked.
  package func check(_ path: String, isConfirmed: Bool) throws {
    guard isConfirmed || context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
    guard !WholeFile.isThere(path) else { throw Failure(.failed, SupportPhrases.isThere(path.underHome)) }
  }

  /// Shows what the file will hold.
  package func show(_ bundle: SupportBundle, as path: String) throws {
    let language = console.language
    if report.printer.output == .json {
      for piece in bundle.pieces { try console.tell(line: SupportPartLine(piece, in: language)) }
      return
    }
    console.printError(SupportPhrases.willHold(path.underHome))
    for piece in bundle.pieces {
      console.printError("  \(piece.part.title[language]): \(piece.size[language])")
    }
    let names = bundle.disguised.map { $0.kind.count($0.count) }
    if !names.isEmpty { console.printError(SupportPhrases.disguised(names)) }
    console.printError(SupportPhrases.secrets(bundle.removed))
  }

  /// Returns the exit code.
  package func write(_ bundle: SupportBundle, to path: String, isConfirmed: Bool) throws -> ExitCode {
    guard isConfirmed || console.agrees(to: SupportPhrases.question) else {
      return try end(bundle, nil, .saidNo, SupportPhrases.youSaidNo)
    }
    do throws(FileFault) {
      guard try WholeFile.create(path, with: bundle.text) else {
        throw FileFault(.writing, path, number: EEXIST)
      }
    } catch {
      throw Failure(.failed, error.sentence, SupportPhrases.otherPlace)
    }
    return try end(bundle, path, .done, SupportPhrases.isWritten(path.underHome))
  }

  private func end(_ bundle: SupportBundle, _ path: String?, _ code: ExitCode, _ words: Phrase) throws -> ExitCode {
    if report.printer.output == .json {
      try console.tell(line: SupportResultLine(bundle, path: path, exitCode: code))
    } else {
      console.printError(words)
      // Alone on its line, for whoever goes on with it.
      if let path { try console.tell(path) }
    }
    return code
  }
}
