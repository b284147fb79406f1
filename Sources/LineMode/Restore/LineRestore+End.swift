internal import Deployment
internal import Operations
internal import Phrases
internal import Upkeep

/// The end, which is said once: the last lines, or the last object.
extension LineRestore {
  /// - Parameters:
  ///   - files: the restored file system, where it is there.
  ///   - stack: the new GitLab, where it stands.
  ///   - left: the commands that remove what is left of a failure.
  ///   - password: what became of the password of root, in a word; nil where there was nothing to do.
  ///   - warnings: what went well and yet wants something done.
  ///   - isTold: how many of the words people have read already.
  ///   - goesOn: whether the same command goes on from here, which none does that is done.
  func finish(
    _ status: String, _ code: ExitCode, _ words: [Phrase], _ restoration: Restoration, job: RestoreJob? = nil,
    finding: Finding? = nil, seconds: Int? = nil, files: String? = nil, stack: LiveStack? = nil, left: [String] = [],
    password: String? = nil, warnings: [Phrase] = [], isTold: Int = 0, goesOn: Bool = false
  ) throws -> ExitCode {
    guard report.change({ $0.departure.end() }) else { return code }
    report.change { $0.order.settle() }
    switch report.printer.output {
    case .json:
      try report.printer.line(
        RestoreResultLine(
          goal: goal.isProof ? "prove" : "as", status: status, stack: goal.stack, point: restoration.point.arn,
          job: job?.id, fileSystem: files, outputs: stack?.description.outputs,
          proof: finding.map { .init($0, seconds, live: try? restoration.live?.get()) }, password: password,
          warnings: warnings.map { $0[console.language] }, left: left,
          next: goesOn ? Program.lasting(restoration.command) : nil,
          cause: code == .done ? nil : RehearsalPhrases.afterwards(words).text(in: console.language), exitCode: code))
    case .text:
      let comeback = goesOn ? [RestorePhrases.comeBack(restoration.command)] : []
      console.printError(parting: Array(words.dropFirst(isTold)) + comeback)
      for output in stack.map(\.description.outputs) ?? [] where code == .done {
        try console.tell("\(output.key)=\(output.value)")
      }
    }
    return code
  }
}
