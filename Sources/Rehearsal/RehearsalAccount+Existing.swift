package import GitLabStack

extension RehearsalAccount {
  /// The stack that is there from the beginning where one is wanted: a colleague's GitLab, to look at, change and destroy.
  package static let existingStack = "gitlab-team"

  /// What it was made from: a release that is not the newest, so that an upgrade and its stops can be practised.
  package static var existingAnswers: Answers {
    var answers = Answers()
    answers[.stackName] = .text(existingStack)
    answers[.networkEgress] = .text(Choices.Egress.natInstance.rawValue)
    answers[.accessAllowedCIDRs] = .list(["198.51.100.0/24", "203.0.113.0/24"])
    answers[.accessRootEmail] = .text("team@example.com")
    answers[.imageTag] = .text("18.11.11-ce.0")
    answers[.stackTags] = .map([Tag(key: "team", value: "platform")])
    return answers
  }
}

extension RehearsedStack {
  /// A second GitLab, on a newer release, which somebody has stopped.
  static func stopped(_ setting: RehearsalAccount.Setting) throws -> RehearsedStack {
    var answers = setting.existingAnswers
    answers[.stackName] = .text("gitlab-test")
    answers[.imageTag] = .text("19.2.4-ce.0")
    return try made(answers, setting, as: .happy, daysAgo: 20)
  }

  /// One whose creation failed for want of an Elastic IP, and was taken back.
  static func undone(_ setting: RehearsalAccount.Setting) throws -> RehearsedStack {
    var answers = setting.existingAnswers
    answers[.stackName] = .text("trial")
    answers[.networkEgress] = .text(Choices.Egress.natGateway.rawValue)
    return try made(answers, setting, as: .quota, daysAgo: 2)
  }

  /// One in another region, whose creation was taken back too.
  static func elsewhere(_ setting: RehearsalAccount.Setting) throws -> RehearsedStack {
    var answers = setting.existingAnswers
    answers[.stackName] = .text("gitlab-branch")
    answers[.networkEgress] = .text(Choices.Egress.natGateway.rawValue)
    let region = setting.region == "eu-west-1" ? "us-east-1" : "eu-west-1"
    return try made(answers, setting, as: .quota, daysAgo: 9, in: region)
  }

  /// - Parameter region: nil for that of the rehearsal.
  private static func made(
    _ answers: Answers, _ setting: RehearsalAccount.Setting, as scenario: Scenario, daysAgo days: Double,
    in region: String? = nil
  ) throws -> RehearsedStack {
    let region = region ?? setting.region
    let choices = try Choices(answers)
    let template = try StackTemplate(choices)
    let plan = try Plan(template)
    let made = setting.now() - days * 86_400
    let name = choices.stackName.description
    var stack = RehearsedStack(
      id: "arn:aws:cloudformation:\(region):\(Identifiers.account):stack/\(name)/"
        + Identifiers.uuid("\(name)/existing"), name: name, region: region, created: made, template: template,
      plan: plan, tags: [])
    stack.begin(
      Director(durations: setting.durations, scenario: scenario).creation(of: plan), at: made,
      token: "gitlab-wizard-\(name)")
    return stack
  }

  /// The existing stack, made three days ago and protected from deletion.
  static func existing(_ setting: RehearsalAccount.Setting) throws -> RehearsedStack {
    let isEarlier = setting.scenario == .earlierStack
    let choices = try Choices(isEarlier ? RehearsalAccount.existingAnswers : setting.existingAnswers)
    let ours = try StackTemplate(choices)
    let template = isEarlier ? ours.withoutGuard : ours
    let plan = try Plan(template)
    let made = setting.now() - 3 * 86_400
    let id =
      "arn:aws:cloudformation:\(setting.region):\(Identifiers.account):stack/\(choices.stackName)/"
      + Identifiers.uuid("\(choices.stackName)/existing")
    var stack = RehearsedStack(
      id: id, name: choices.stackName.description, region: setting.region, created: made, template: template,
      plan: plan, tags: choices.tags.map { ChangeSetOrder.Label(key: $0.key, value: $0.value) })
    let isKept = setting.scenario == .keptFailure
    let director = Director(durations: setting.durations, scenario: isKept ? .imagePullFails : .happy)
    stack.begin(
      director.creation(of: plan, keepingFailure: isKept), at: made, token: "gitlab-wizard-three-days-ago")
    stack.keepsFailures = isKept
    stack.isProtected = !isKept
    if setting.scenario == .stuckUpgrade { try stack.strand(setting, at: made + 86_400) }
    return stack
  }

  /// An upgrade of it failed a day later, and could not be taken back.
  private mutating func strand(_ setting: RehearsalAccount.Setting, at time: Double) throws {
    var answers = setting.existingAnswers
    answers[.imageTag] = .text("19.2.4-ce.0")
    let template = try StackTemplate(Choices(answers))
    let new = try Plan(template)
    let standing = Dictionary(
      plan.resources.map { ($0.key, "CREATE_COMPLETE") }, uniquingKeysWith: { first, _ in first })
    let script = Director(durations: setting.durations, scenario: .releaseFails)
      .update(
        from: plan, to: new, by: Differences(from: plan, to: new), standing: standing, isFirstRelease: true)
    become(Version(template: template, plan: new, tags: tags))
    begin(script, at: time, token: "gitlab-wizard-two-days-ago")
  }
}

extension RehearsalAccount.Setting {
  /// The same with the zones that were picked there.
  fileprivate var existingAnswers: Answers {
    var answers = RehearsalAccount.existingAnswers
    answers[.networkZones] = Surroundings(region: region).zonesListed.map { .list($0.names) }
    if scenario == .behind { answers[.imageTag] = .text("18.8.5-ce.0") }
    return answers
  }
}

extension StackTemplate {
  /// As 0.1.0 would have it: the task lacks the guard of newer data.
  fileprivate var withoutGuard: StackTemplate {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasSuffix("- Name: GITLAB_PRE_RECONFIGURE_SCRIPT") }) else {
      return self
    }
    let depth = lines[first].prefix { $0 == " " }.count
    let end =
      lines[(first + 1)...].firstIndex { !$0.isEmpty && $0.prefix { $0 == " " }.count <= depth } ?? lines.endIndex
    return StackTemplate(
      body: (lines[..<first] + lines[end...]).joined(separator: "\n"), parameters: parameters)
  }
}
