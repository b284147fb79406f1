internal import Account
internal import Deployment
internal import GitLabStack

extension Wizard {
  /// All that is worth knowing of the account in this region, asked at once and in the background.
  mutating func askAccount() -> [Effect] {
    guard region != nil else { return [] }
    account = AccountView()
    life.standing = nil
    account.identity = .asked
    account.vpcs = .asked
    account.hostedZones = .asked
    account.stack = .asked
    return [.lookUp(.identity), .lookUp(.stack(name: stackName)), .lookUp(.vpcs), .lookUp(.hostedZones)]
      + askForSubnets()
  }

  mutating func askForSubnets() -> [Effect] {
    guard let vpc = inForce.text(.networkVPC), (try? ResourceID.vpc(vpc)) != nil, account.subnets[vpc] == nil else {
      return fillInSubnets()
    }
    account.subnets[vpc] = .asked
    return [.lookUp(.subnets(vpc: vpc))]
  }

  /// Takes what AWS said. Nothing here waits for it, and nothing that was typed is overwritten by it.
  mutating func take(_ arrival: Arrival) -> [Effect] {
    switch arrival {
    case .configuredRegion(let name):
      guard region == nil, let name, let found = try? Region(name) else { return [] }
      regionByDefault = found
      refreshPreview()
      return askAccount()
    case .identity(let result):
      account.identity = LookedUp(result)
      refreshPreview()
      if case .failure = result, step == .start, overlay == nil, !settings.isRehearsal { overlay = .rehearsal }
      return stackIsKnown()
    case .vpcs(let result): account.vpcs = LookedUp(result)
    case .hostedZones(let result): account.hostedZones = LookedUp(result)
    case .subnets(let vpc, let result):
      account.subnets[vpc] = LookedUp(result)
      return fillInSubnets() + stackIsKnown()
    case .sighting(let question, let result):
      account.sightings[question] = LookedUp(result)
      return stackIsKnown()
    case .stack(let name, let result):
      account.stack = name == stackName ? LookedUp(result) : .notAsked
      return takeStanding() + stackIsKnown()
    case .changeSet(let result): return take(changeSet: result)
    case .execution(let result): return take(execution: result)
    case .followed(let stackID, let response): return take(response, of: stackID)
    case .prices(let refresh, let trouble): take(prices: refresh, trouble)
    case .password(let result): if showsPassword { password = LookedUp(result) }
    case .ordered(let stackID, let result): return take(order: result, of: stackID)
    case .protected(let result): take(protection: result)
    case .backupPlace(let stackID, let result): return take(backupPlace: result, of: stackID)
    case .backup(let stackID, let result): return take(backup: result, of: stackID)
    case .service(let stackID, let result): return take(service: result, of: stackID)
    case .receipt(let result): life.receipt = LookedUp(result)
    case .called(let call): calls.add(call, at: now, isRehearsed: settings.isRehearsal)
    }
    return []
  }

  /// Answers the subnets of an existing VPC by what fits, where nobody has answered them.
  private mutating func fillInSubnets() -> [Effect] {
    guard let vpc = inForce.vpcWithoutSubnets, let subnets = account.subnets[vpc]?.value else { return [] }
    let choice = SubnetChoice(subnets: subnets)
    guard choice.shortcoming == nil else { return [] }
    answers.take(choice)
    refreshPreview()
    beginEditing()
    return [.save(answers)]
  }
}
