internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing

/// A deployment as far as nothing is written: what the checks say, and what would be built or changed.
extension LineDeployment {
  /// - Parameter told: what the checks said.
  func endDryRun(over existing: LiveStack?, _ told: [Phrase]) async throws -> ExitCode {
    let change = PlannedChange(
      to: context.answers, over: existing, isBuiltOtherwise: existing.map(isBuiltOtherwise) ?? false)
    // To a stack that failed it is no good news that nothing would change.
    if let existing, change.isNothing, StackCondition(existing.description).isKeptFailure {
      return try await nothingChanges(to: existing)
    }
    // What refuses a change set that is there already.
    if let existing, change.startsTask != false, template.natInstance != nil,
      let trouble = await context.desk.egressTrouble(ofStack: existing.description.id)
    {
      let lines = trouble.lines(at: placeToResume, accountOptions: context.accountOptions)
      if trouble.isClosed, change.startsTask == true { throw Failure(.checkFailed, lines: lines) }
      for words in lines { console.printError(words) }
    }
    let open = openRisks(over: existing)
    let planned = PlanReport(plan, choices, in: region, context)
    let language = console.language
    switch report.printer.output {
    case .json:
      try report.printer.line(
        DryRunLine(
          planned, change, costOfChange(of: existing), risks: zip(open, words(for: open)).map { ($0, $1) }, in: language
        ))
    case .text:
      if existing == nil {
        try console.tell(words: planned.text(language, report.printer.detail, knownBefore: told))
      } else {
        for words in change.sentences(about: stackName) { try console.tell(words: "\(words[language])\n") }
        for impact in change.impacts { try console.tell(words: "  \(impact.sentence[language])\n") }
        if let cost = costOfChange(of: existing) { try report.printer.say(cost) }
      }
      sayOpenRisks(over: existing)
    }
    guard existing == nil || !change.isNothing else { return try report.end(.nothingToDo) }
    return try report.endDryRun(adding: optionsForYes(to: change, over: existing))
  }

  /// What a yes takes where nobody can be asked, as far as it was not typed.
  private func optionsForYes(to change: PlannedChange, over existing: LiveStack?) -> [String] {
    guard !context.interaction.canAsk else { return [] }
    let isGrave = change.impacts.contains { $0.weight == .grave }
    return (isConfirmed ? [] : ["--yes"])
      + (openRisks(over: existing).isEmpty ? [] : ["--accept-risk", risks(over: existing).list])
      + (isGrave && typedName == nil ? ["--confirm", stackName] : [])
  }

  /// Whether this version of the program builds the very answers of the stack in another way; false where nobody knows.
  private func isBuiltOtherwise(_ existing: LiveStack) -> Bool {
    // What was saved is sent as it is.
    guard !isFixed else {
      return context.answers.differences(from: existing.answers).isEmpty && existing.isMadeOtherwise(by: plan)
    }
    var own = context
    own.answers = existing.answers
    for key in [AnswerKey.stackName, .stackRegion, .networkZones] { own.answers[key] = context.answers[key] }
    // Answers that are none any more are told by the checks.
    guard let choices = try? own.choices(), let built = try? own.template(choices, over: existing) else { return false }
    return existing.isMadeOtherwise(by: built.plan)
  }

  /// What wants a second yes that nobody has given.
  func sayOpenRisks(over existing: LiveStack?) {
    let open = openRisks(over: existing)
    for words in words(for: open) { console.printError(words) }
    if !open.isEmpty { console.printError(DryRunPhrases.wantsSecondYes(risks(over: existing).list)) }
  }

  private func openRisks(over existing: LiveStack?) -> [AccessRisk] {
    risks(over: existing).filter { !acceptedRisks.contains($0) }
  }
}
