internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// What stands against a deployment, and what should be known before one.
extension Shared {
  /// What stands in the way, what could not be seen, what should be known first, and what is still being looked up;
  /// the gravest first.
  var checks: [CheckRow] {
    var rows = failures + examinationRows.filter { $0.state != .fail }
    rows += checksOfChange
    rows += warnings.map { CheckRow(.warn, $0.message, key: $0.key) }
    if awaitsChecks { rows.append(CheckRow(.wait, ScreenPhrases.askingAccount)) }
    return CheckRow.State.allCases.flatMap { state in rows.filter { $0.state == state } }
  }

  /// Everything that stops a deployment, in the order in which to mend it.
  var failures: [CheckRow] {
    let objections = preview.objections.map {
      CheckRow(.fail, PlanPhrases.answerIsOpen($0.key.rawValue, $0.reason), key: $0.key)
    }
    guard objections.isEmpty else { return objections }
    var rows: [CheckRow] = []
    if let fault = preview.fault { rows.append(CheckRow(.fail, fault)) }
    if region == nil { rows.append(CheckRow(.fail, ScreenPhrases.noRegionYet, key: .stackRegion)) }
    if let trouble = account.identity.trouble { rows.append(CheckRow(.fail, trouble.sentence)) }
    if let reason = whatStandsInTheWay { rows.append(CheckRow(.fail, reason, key: keyInTheWay)) }
    // The stack's own words name the keys that lead on here.
    return rows + examinationRows.filter { $0.state == .fail }
  }

  /// Why a deployment cannot start now; nil if it can.
  var whatStopsDeploying: Phrase? {
    // What stands answers most, once AWS has told it.
    if purpose.needsStack, account.stack.isPending { return ScreenPhrases.askingAccount }
    if let objection = preview.objections.first { return PlanPhrases.firstAnswer(objection.key.rawValue) }
    return failures.first?.message
  }

  private var examinationRows: [CheckRow] {
    let rows = (examination?.inspected ?? []).filter { check in
      if ["names.stack", "account.signed-in"].contains(check.code), check.state == .fail { return false }
      return !repeatsSignIn(check)
    }
    return rows.gathered.compactMap { CheckRow($0) }
  }

  /// What is to be known of the answers; nothing of those that nobody has given yet, for which others stand in.
  var warnings: [Warning] { examination?.warnings ?? [] }

  /// What deploying would do to the stack that is there.
  private var checksOfChange: [CheckRow] {
    guard account.wouldUpdate, isKnown, condition?.takesChangeSet == true, let live = account.liveStack else {
      return []
    }
    let words =
      renewsNATInstance
      ? [NATInstancePhrases.means]
      : plannedChange(of: live).sentences(about: live.description.name, arrow: arrow, nothing: settings.glyphs.nothing)
    let pinned: Phrase? = if case .seen(let zones) = live.zones { ZonePhrases.pinned(zones.names) } else { nil }
    return [words.asOne, pinned].compactMap { $0 }.map { CheckRow(.note, $0) }
  }

  /// The answer that decides whether the stack that is there takes these answers.
  private var keyInTheWay: AnswerKey {
    guard let live = account.liveStack, isKnown, !account.isRunning, condition?.takesChangeSet != false else {
      return .stackName
    }
    if versionStep.refusal != nil || preview.choices.flatMap({ live.releaseToKeep(before: $0.image.tag) }) != nil {
      return .imageTag
    }
    return inForce.differences(from: live.answers).first(where: \.movesSubnets)?.key ?? .stackName
  }

  // MARK: Looking at the account: the zone, the name, the network that were chosen

  /// What the account says of the present choices; nil where there are none yet.
  var examination: Examination? {
    guard let choices = preview.choices else { return nil }
    var sightings = account.sightings.mapValues { Sighting($0) }
    sightings[.identity] = account.identity.result.map { Sighting(ofIdentity: $0) } ?? .pending
    for (vpc, subnets) in account.subnets {
      sightings[.subnets(vpc: vpc)] = Sighting(subnets).map(AccountAnswer.subnets)
    }
    return Examination(
      choices, making: preview.plan, in: region, sightings: sightings, zones: account.hostedZones.value ?? [],
      standing: Sighting(account.stack).map { live in
        live.flatMap { $0.standing($0.obstacle(to: inForce, tag: choices.image.tag, at: place(of: nameInAWS))) }
      }, rights: preview.rights, taking: preview.forecast?.seconds.upperBound, open: Set(preview.objections.map(\.key)))
  }

  /// Whether something that is to be seen before a deployment has not come yet.
  var awaitsChecks: Bool {
    account.identity.isPending || account.stack.isPending || awaitsExamination
  }

  /// The same without who is signed in and what stands, which other waits are about.
  var awaitsExamination: Bool {
    let areSubnetsPending = inForce.text(.networkVPC).flatMap { account.subnets[$0] }?.isPending ?? false
    return areSubnetsPending || (examination?.questions ?? []).contains { account.sightings[$0]?.isPending ?? false }
  }

  /// Asks what the plan wants to know and nobody has asked yet.
  mutating func examine() -> [Effect] {
    guard region != nil else { return [] }
    findRights()
    // Who is signed in, and the subnets of an existing VPC, are asked for as soon as that may be known.
    return ask((examination?.questions ?? []).filter { !$0.isKeptApart })
  }

  /// Works out what the plan takes in rights, only where that is asked for: it takes longer than a key may.
  private mutating func findRights() { preview.findRights(in: region, role: settings.role?.description) }

  /// Asks those of the questions that nobody has asked yet.
  mutating func ask(_ questions: [AccountQuestion]) -> [Effect] {
    let due = questions.filter { account.sightings[$0] == nil }
    if !due.isEmpty { beginAsking() }
    for question in due { account.sightings[question] = .asked }
    return due.map { .lookUp(.question($0)) }
  }

  /// Asks anew what may have been mended elsewhere, and what is about answers that may have changed meanwhile.
  mutating func examineWhatIsNotWell() -> [Effect] {
    findRights()
    return examineAgain(but: examination?.settled ?? [])
  }

  /// Asks all of it anew: something may have been mended elsewhere. What zones there are nobody mends, and who is no AWS is asked
  /// only when somebody says so.
  mutating func examineAgain(but settled: Set<AccountQuestion> = []) -> [Effect] {
    guard region != nil else { return [] }
    account.sightings = account.sightings.filter { question, answer in
      settled.contains(question) || question.isAboutZones && answer.value != nil || question.isOnlyOnDemand
    }
    var effects = askForStack()
    // Somebody may have signed in to another account meanwhile. What is known of it holds until then.
    if account.identity.value == nil { account.identity = .asked }
    effects.append(.lookUp(.identity))
    if let vpc = inForce.text(.networkVPC), account.subnets[vpc] != nil {
      account.subnets[vpc] = .asked
      effects.append(.lookUp(.subnets(vpc: vpc)))
    }
    return effects + examine()
  }
}

extension AccountQuestion {
  /// Whether nobody asks it unless somebody says so.
  fileprivate var isOnlyOnDemand: Bool { if case .registry = self { true } else { false } }

  /// Whether its answer is kept apart from those to the others.
  fileprivate var isKeptApart: Bool {
    switch self {
    case .identity, .subnets: true
    case .hostedZone, .records, .publicRecords, .dnsAttributes, .vpc, .networkACLs, .endpoints, .securityGroups,
      .dhcpOptions, .availabilityZones, .zonesWithDefaultSubnet, .zonesOffering, .stock, .setting, .rights,
      .certificates, .certificate, .fileSystems, .fileSystem, .secrets, .secret, .registry:
      false
    }
  }
}

extension Sighting {
  init(_ lookedUp: LookedUp<Value>) {
    self = lookedUp.result.map { Sighting($0) } ?? .pending
  }
}
