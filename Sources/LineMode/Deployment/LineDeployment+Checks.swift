package import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
package import Phrases
internal import Pricing

extension LineDeployment {
  /// Says what is to be known before a change set is asked for; throws what stops the deployment.
  ///
  /// - Parameter existing: the stack that would be changed; nil where there is none, or nothing in it.
  ///
  /// Returns what was said.
  @discardableResult
  func check(
    _ sightings: [AccountQuestion: Sighting<AccountAnswer>], over existing: LiveStack?
  ) throws -> [Phrase] {
    let examination = Examination(
      choices, in: region, sightings: sightings, subnets: context.subnets, standing: existing?.standing)
    let step = existing?.step(to: choices.image.tag).warning
    let checks = examination.checks + ([step].compactMap { $0 } + choices.warnings).map { Check($0) }
    try report.say(checks, knownBefore: toldBefore)
    let failures = checks.filter { $0.state == .fail }
    guard failures.isEmpty else { throw Failure(.checkFailed, lines: failures.flatMap(\.lines)) }
    return checks.map(\.reason)
  }

  /// What stands costs that, and the plan this, at the same expected use; nil where there is no price.
  func monthly(over existing: LiveStack?) -> LineReport.MonthlyCost? {
    guard let existing else { return nil }
    let prices = context.prices(in: region)
    func total(_ plan: Plan) -> USDollars? {
      try? CostEstimate(plan: plan, usage: choices.usage, region: region, prices: prices).total
    }
    return total(plan).map { LineReport.MonthlyCost(before: existing.plan.flatMap(total), after: $0) }
  }
}

extension LineReport {
  /// Each check as an object for scripts; for people what is not well, and on stderr in either form.
  ///
  /// What stops the deployment is said at the end, by whoever ends it.
  /// - Parameter told: what people have been told already.
  func say(_ checks: [Check], knownBefore told: [Phrase] = []) throws {
    for check in checks {
      if output == .json { try line(CheckLine(check, in: console.language)) }
      guard check.state != .ok, check.state != .fail, !told.contains(check.reason) else { continue }
      for line in check.lines { console.printError(line) }
    }
  }

  private struct CheckLine: Encodable {
    let type = "check"
    let code: String
    let group: String
    let state: String
    let reason: String
    let fixes: [Fix]

    struct Fix: Encodable {
      let sentence: String
      let answer: String?
      let value: String?
      let command: String?
    }

    init(_ check: Check, in language: Language) {
      code = check.code
      group = check.group
      state = check.state.rawValue
      reason = check.reason[language]
      fixes = check.fixes.map {
        Fix(
          sentence: $0.sentence[language], answer: $0.answer?.key.rawValue, value: $0.answer?.value, command: $0.command
        )
      }
    }
  }
}

extension Check {
  /// The state and why, then what mends it; each command alone on its line, to be copied.
  package var lines: [Phrase] {
    let word: Phrase =
      switch state {
      case .fail: .checkFails
      case .unknown: .checkIsUnseen
      case .warn: .stateWarn
      case .ok: .stateOK
      }
    let first = Phrase("\(word.english)  \(reason.english)", "\(word.japanese)  \(reason.japanese)")
    return [first] + fixes.flatMap { fix in [fix.sentence] + (fix.command.map { [Phrase(verbatim: $0)] } ?? []) }
  }
}

extension LineDeployment {
  /// Looks at everything that is due before these choices are deployed, side by side.
  func sightings() async -> [AccountQuestion: Sighting<AccountAnswer>] {
    let (desk, region) = (context.desk, region)
    return await withTaskGroup(of: (AccountQuestion, Sighting<AccountAnswer>).self) { group in
      for question in AccountQuestion.all(about: choices) {
        group.addTask {
          let result = await desk.inWords { () throws(AWSTrouble) in try await desk.cli(region).account.look(question) }
          switch result {
          case .success(let answer): return (question, .seen(answer))
          case .failure(let trouble): return (question, .unseen(trouble.sentence))
          }
        }
      }
      return await group.reduce(into: [:]) { sightings, next in sightings[next.0] = next.1 }
    }
  }
}
