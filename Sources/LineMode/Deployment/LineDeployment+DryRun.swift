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
    let change = PlannedChange(to: context.answers, over: existing)
    // What refuses a change set that is there already.
    if let existing, !change.differences.isEmpty, template.natInstance != nil,
      let trouble = await context.desk.wayOutTrouble(ofStack: existing.description.id)
    {
      let lines = trouble.lines(at: placeToResume)
      if trouble.isClosed { throw Failure(.checkFailed, lines: lines) }
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
        try console.tell(change.sentence(about: stackName))
        for impact in change.impacts { try console.tell(words: "  \(impact.sentence[language])\n") }
        if let cost = costOfChange(of: existing) { try report.printer.say(cost) }
      }
      sayOpenRisks(over: existing)
    }
    return try report.end(.notBegun(.dryRun))
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

/// What answers would do to a stack that stands, before CloudFormation is asked; nothing where none stands.
struct PlannedChange {
  let differences: [Answers.Difference]
  /// What it means, the gravest first.
  let impacts: [ChangeImpact]

  init(to answers: Answers, over existing: LiveStack?) {
    differences = existing.map { answers.differences(from: $0.answers) } ?? []
    impacts =
      existing.map {
        ChangeImpact.impacts(from: $0.before.answers, to: answers, address: $0.before.address)
      } ?? []
  }

  func sentence(about stack: String) -> Phrase {
    guard !differences.isEmpty else { return StackPhrases.changesNothing(stack) }
    let nothing = "-"
    return StackPhrases.wouldChange(
      differences.map { difference in
        let (old, new) = (difference.old, difference.new)
        return "\(difference.key.rawValue) \(old.isEmpty ? nothing : old) -> \(new.isEmpty ? nothing : new)"
      }.joined(separator: "; "))
  }
}
