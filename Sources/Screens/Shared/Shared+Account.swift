internal import Operations
internal import Account
internal import Deployment
internal import GitLabStack

/// Asking the account, in the background, and taking what it says.
extension Shared {
  /// All that is worth knowing of the account in this region, asked at once.
  mutating func askAccount() -> [Effect] {
    guard region != nil else { return [] }
    account = AccountView()
    standing = nil
    account.identity = .asked
    account.vpcs = .asked
    account.hostedZones = .asked
    account.stack = .asked
    beginAsking()
    return [.lookUp(.identity), .lookUp(.stack(name: stackName)), .lookUp(.vpcs), .lookUp(.hostedZones)]
      + askForSubnets() + (purpose.needsStack ? [] : askForZones())
  }

  mutating func askForSubnets() -> [Effect] {
    guard let vpc = inForce.text(.networkVPC), (try? ResourceID.vpc(vpc)) != nil, account.subnets[vpc] == nil else {
      return fillInSubnets()
    }
    account.subnets[vpc] = .asked
    return [.lookUp(.subnets(vpc: vpc))]
  }

  /// Asks what there is under the stack's name.
  mutating func askForStack() -> [Effect] {
    account.stack = .asked
    beginAsking()
    return [.lookUp(.stack(name: stackName))]
  }

  /// Takes what AWS said of the account; nil for what is about an operation on the stack.
  ///
  /// Nothing here waits for it, and nothing that was typed is overwritten by it.
  mutating func take(_ arrival: Arrival) -> [Effect]? {
    defer { endAskingIfAnswered() }
    switch arrival {
    case .configuredRegion(let name):
      guard region == nil, let name, let found = try? Region(name) else { return [] }
      regionByDefault = found
      refreshPreview()
      return askAccount()
    case .identity(let result):
      account.identity = LookedUp(result)
      rememberAccount()
      refreshPreview()
    case .vpcs(let result): account.vpcs = LookedUp(result)
    case .hostedZones(let result): account.hostedZones = LookedUp(result)
    case .subnets(let vpc, let result):
      account.subnets[vpc] = LookedUp(result)
      return fillInSubnets()
    case .sighting(let question, let result):
      account.sightings[question] = LookedUp(result)
      if question.isAboutZones { refreshPreview() }
    case .stack(let name, let result):
      let before = inForce
      account.stack = name == stackName ? LookedUp(result) : .notAsked
      return takeStanding(insteadOf: before)
    case .called(let call): calls.add(call, at: now, isRehearsed: settings.isRehearsal)
    case .changeSet, .execution, .followed, .prices, .password, .shell, .shellEnded, .inside, .ordered, .protected,
      .backedUp,
      .receipt, .copies, .backupFiles, .backedUpInside, .home, .tasksSet, .upgradeSeen:
      return nil
    }
    return []
  }

  /// The answers are for the account that they are first seen with.
  private mutating func rememberAccount() {
    guard !settings.isRehearsal, answers[.accountID] == nil, let seen = account.identity.value else { return }
    answers[.accountID] = .text(seen.account)
  }

  /// Answers the subnets of an existing VPC by what fits, where nobody has answered them.
  private mutating func fillInSubnets() -> [Effect] {
    guard let vpc = inForce.vpcWithoutSubnets, let subnets = account.subnets[vpc]?.value else { return [] }
    let choice = SubnetChoice(subnets: subnets, on: inForce.architecture)
    guard choice.shortcoming == nil else { return [] }
    answers.take(choice)
    refreshPreview()
    return [.save(answers)]
  }

  /// Takes the answers of the stack as what stands where nobody gives others.
  private mutating func takeStanding(insteadOf before: Answers) -> [Effect] {
    guard account.stack.trouble == nil, !account.stack.isPending else { return [] }
    standing = nil
    if let live = account.liveStack, isKnown, purpose.takesStanding { standing = live.answers }
    let isRenamed = preview.natInstance != nameOfNATInstance
    guard inForce != before || isRenamed || renewsNATInstance else { return [] }
    refreshPreview()
    return askForSubnets()
  }
}
