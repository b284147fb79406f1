package import Deployment
internal import Operations
package import Phrases
internal import Screens

/// The end of a command, which is said once: the last line, or the last object.
extension LineReport {
  /// Says how the operation ended that was followed.
  ///
  /// - Parameter natInstance: what was seen of the one that was made again; nil where none was.
  func finish(
    _ operation: StackOperation, _ outcome: Outcome, _ protection: ProtectionOrder.End = .asItWas,
    _ natInstance: Result<NATInstance?, Trouble>? = nil
  ) throws {
    let (progress, description) = (operation.watch.progress, operation.description)
    let isUnseen = description == nil && (outcome == .created || outcome == .changed)
    let outputs = isUnseen ? nil : description?.outputs ?? []
    if let repair = now.order.repair, repair.isDone(by: outcome) { return try finish(repair, progress, outcome) }
    guard change({ $0.departure.end() }) else { return }
    let ending = Ending.seen(outcome)
    let isOwn = change { $0.left.take(outcome, after: progress) }
    let left = now.left.seen
    let diagnosis = operation.diagnosis
    let path = try? operation.keepsake?.path.get()
    let language = console.language
    switch printer.output {
    case .json:
      try printer.line(
        ResultLine(
          type: now.isPart && ending.exitCode == .done ? "change" : resultType,
          status: ending.status(lastSeen: progress.stackStatus), cause: outcome.cause?.reason, outputs: outputs,
          exitCode: exitCode(of: ending), diagnosis: diagnosis, evidence: path,
          backup: BackupInJSON(now.backup, startedBy: now.commandToStart, in: language), left: left,
          waysOut: outcome.isGood ? nil : waysOut(of: progress, description),
          taskCount: outcome.standsAsOrdered ? description?.lastTaskCount : nil,
          protection: outcome.standsAsOrdered ? ProtectionInJSON(protection, description, in: language) : nil,
          natInstance: natInstance.map { NATInstanceInJSON($0, in: language) },
          console: outcome.standsAsOrdered ? description.flatMap { ConsolePage(ofStack: $0.id)?.stack } : nil,
          in: language))
    case .text:
      console.printError(outcome.sentence)
      if let diagnosis, let cause = outcome.cause {
        console.printError(diagnosis.sentence.followed(by: diagnosis.advice))
        console.printError(cause.sentence)
        if diagnosis.testimony != cause.reason { console.printError(Redaction.applied(to: diagnosis.testimony)) }
        if let path { console.printError("\(InsidePhrases.evidenceShort[console.language]): \(path)") }
      }
      if showsTimeline { printer.say(Timeline(progress, at: progress.finished ?? 0)) }
      if let natInstance { console.printError(NATInstance.words(afterRenewal: natInstance)) }
      // Of a part the whole prints them, where they are about it.
      if isWhole { for output in outputs ?? [] { try console.tell("\(output.key)=\(output.value)") } }
      if outcome == .created { say(protection, of: description) }
      if isUnseen {
        console.printError(RehearsalPhrases.afterwards(OutcomePhrases.outputsAreUnseen(now.order.place), practice: nil))
      }
      if let record = outputs?.first(where: { $0.key == "DnsRecordToCreate" }) {
        console.printError(CertificatePhrases.recordIsNeeded)
        console.printError(record.value)
      }
      if operation.changedStopped {
        let start = Phrase(verbatim: "gitlab-wizard start \(now.order.place)")
        for words in RehearsalPhrases.afterwards([TaskCountPhrases.provesNothing, start]) { console.printError(words) }
      }
      // What a part of something else leaves, the whole goes on with.
      if let left, isWhole { try printer.say(left, isOwn ? .now : .before) }
      if let advice = advice(after: progress, ending) { console.printError(advice) }
    }
  }

  private func say(_ protection: ProtectionOrder.End, of stack: StackDescription?) {
    switch protection {
    case .turnedOn: console.printError(DonePhrases.isProtectedNow)
    case .asItWas:
      guard let stack else { return }
      console.printError(stack.isProtected ? DonePhrases.isProtectedNow : DonePhrases.isUnprotected)
    case .failed(let trouble, let command):
      console.printError(DonePhrases.protectionFailed.followed(by: trouble.words))
      guard let command else { return }
      console.printError(DonePhrases.protectionByHand)
      console.printError(command)
    }
  }

  /// The repair of a stack came to what it was ordered for: a rollback, or a deletion, is no failure then.
  private func finish(_ repair: Repair, _ progress: DeploymentProgress, _ outcome: Outcome) throws {
    let status = Ending.seen(outcome).status(lastSeen: progress.stackStatus)
    let isOwn = change { now in
      now.order.finish(repair, at: status)
      if repair.sequel == .nothing { _ = now.departure.part() }
      return now.left.take(outcome, after: progress)
    }
    let left = isOwn ? now.left.seen : nil
    switch printer.output {
    case .json:
      let type = repair.sequel == .nothing ? resultType : "repair"
      try printer.line(
        ResultLine(
          type: type, status: status, cause: nil, outputs: [], exitCode: .done, left: left, in: console.language))
    case .text:
      console.printError(outcome == .deleted ? OutcomePhrases.stackDeleted : repair.wordsAfter)
      if let left { try printer.say(left, .now) }
    }
  }

  /// Says how it ended otherwise than by the end of an operation, and returns the exit code of that.
  ///
  /// - Parameter reason: what people read first on stderr; scripts find it in the result too.
  /// - Parameter isParting: whether it is whoever stopped us who is told.
  @discardableResult
  package func end(_ ending: Ending, because reason: [Phrase] = [], ofParting isParting: Bool = false) throws
    -> ExitCode
  {
    let ending = ending.after(repair: now.order.repaired)
    guard change({ isParting ? $0.departure.part() : $0.departure.end() }) else { return ending.exitCode }
    let now = now
    let language = console.language
    let words = reason + now.sentences(of: ending)
    for phrase in words { console.printError(phrase) }
    if printer.output == .json, now.copyPlace != nil {
      try printer.line(
        CopyResultLine(
          now.backup, startedBy: now.commandToStart, cause: words.text(in: language), exitCode: ending.exitCode,
          in: language))
    } else if printer.output == .json {
      try printer.line(
        ResultLine(
          type: now.isPart && ending.exitCode == .done ? "change" : resultType,
          status: ending.status(lastSeen: now.order.status), cause: words.text(in: language),
          outputs: [], exitCode: ending.exitCode,
          backup: BackupInJSON(now.backup, startedBy: now.commandToStart, in: language), left: now.left.seen,
          in: language))
    } else if let left = now.left.seen {
      try printer.say(left, .before)
    }
    return ending.exitCode
  }
}
