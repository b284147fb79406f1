internal import Account
package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

/// The command that asks the account what would stop a deployment, and changes nothing.
package struct LineCheck: Sendable {
  let context: CommandContext
  let choices: Choices
  let region: Region
  let role: RoleARN?
  let asksRegistry: Bool
  let report: LineReport
  /// Read once: the prices that AWS gave are in a file.
  private let prices: FixPrices

  /// - Parameter role: whom CloudFormation would work as; nil for whoever is signed in.
  /// - Parameter asksRegistry: whether the registry of the image, which is not AWS, is asked too.
  package init(
    _ context: CommandContext, _ choices: Choices, in region: Region, as role: RoleARN?,
    askingRegistry asksRegistry: Bool,
    report: LineReport
  ) {
    self.context = context
    self.choices = choices
    self.region = region
    self.role = role
    self.asksRegistry = asksRegistry
    self.report = report
    prices = FixPrices(context, in: region)
  }

  /// Says each check when it is decided, and in the end what fails. Returns the exit code.
  package func run() async throws -> ExitCode {
    context.remarkOnRehearsal()
    let begin = context.desk.clock.now
    let look = LineExamination(
      context: context, choices: choices, region: region, plan: try context.template(choices).plan,
      role: role?.description, asksRegistry: asksRegistry)
    var told: Set<String> = []
    func tell(_ checks: [Check]) throws {
      for (index, check) in checks.enumerated() where check.state != .busy && told.insert(check.code).inserted {
        try say(check, number: index + 1, of: checks.count)
      }
    }
    // Which checks there are follows from what stands, and how many is said with each.
    let seen = try await look.seen { seen in if !seen.stack.isPending { try tell(look.examination(seen).checks) } }
    let all = look.examination(seen).conclusion
    let checks = seen.cannotAsk ? all.filter { $0.state != .unknown } : all
    try tell(checks)
    let trouble = whatKeepsAllAway(seen)
    let failure: ExitCode = checks.contains { $0.state == .fail } ? .checkFailed : .done
    let code = trouble.map { $0.keepsEverythingAway || failure == .done ? $0.exitCode : failure } ?? failure
    let rest = seen.cannotAsk ? CheckPhrases.restIsNotAsked : nil
    try end(checks, rest, seconds: Int((context.desk.clock.now - begin).rounded()), because: trouble, code)
    return code
  }

  /// Why nothing of the account was seen; nil where something was. A deployment that nobody could say anything about is not
  /// one that nothing stands against.
  private func whatKeepsAllAway(_ seen: LineExamination.Seen) -> Trouble? {
    if let trouble = seen.troubles.first(where: \.keepsEverythingAway) { return trouble }
    let isBlind = !seen.sightings.contains { question, answer in question.isToAWS && answer.isAnswered }
    if isBlind, case .unseen = seen.stack { return seen.troubles.first }
    return nil
  }

  // MARK: Words

  private func say(_ check: Check, number: Int, of count: Int) throws {
    switch report.printer.output {
    case .json: try report.printer.line(CheckLine(check, in: console.language, prices: prices))
    case .text:
      let flag = check.state == .ok ? nil : check.fixes.lazy.compactMap(\.flag).first
      try console.tell(
        CheckPhrases.line(
          "\(check.state.word[console.language]) \(number)/\(count) \(check.code)", check.found, fix: flag))
    }
  }

  /// - Parameter rest: what is to be known of what is not among the checks; nil where nothing is missing.
  /// - Parameter trouble: what kept all answers away; nil where something was seen.
  private func end(
    _ checks: [Check], _ rest: Phrase?, seconds: Int, because trouble: Trouble?, _ code: ExitCode
  ) throws {
    // Whoever stops us from here on is not told how it ends once more.
    report.change { _ = $0.departure.end() }
    switch report.printer.output {
    case .json:
      try report.printer.line(
        CheckResultLine(checks, seconds: seconds, cause: trouble?.words[console.language], exitCode: code))
    case .text:
      for check in checks where check.state == .fail {
        for line in check.lines(prices) { try console.tell(line) }
      }
      if let rest { try console.tell(rest) }
      let counts = Check.State.allCases.filter { $0 != .busy }.map { state in
        (count: checks.count { $0.state == state }, word: state.word)
      }
      try console.tell(CheckPhrases.counts(counts, seconds: seconds))
    }
  }

  private var console: Console { report.console }
}

extension AccountQuestion {
  /// Whether AWS is asked, and nobody else.
  fileprivate var isToAWS: Bool {
    switch self {
    // What credentials there are is known to this machine.
    case .publicRecords, .registry, .setting(.credentials): false
    case .identity, .hostedZone, .records, .dnsAttributes, .subnets, .vpc, .networkACLs, .endpoints, .securityGroups,
      .dhcpOptions, .availabilityZones, .zonesWithDefaultSubnet, .zonesOffering, .stock, .setting, .rights,
      .certificates, .certificate, .fileSystems, .fileSystem, .secrets, .secret:
      true
    }
  }
}

extension Sighting<AccountAnswer> {
  fileprivate var isAnswered: Bool {
    switch self {
    case .seen(.untold), .pending, .unseen: false
    case .seen: true
    }
  }
}
