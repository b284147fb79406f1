internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations

/// Looking at the account before a deployment: the zone, the name, the network that were chosen.
extension Shared {
  /// What the account says of the present choices; nil where there are none yet.
  var examination: Examination? {
    guard let choices = preview.choices else { return nil }
    // Where subnets are still open, others stand in for them.
    let areSubnetsOpen = preview.objections.contains { $0.key.section == "network" }
    let subnets = inForce.text(.networkVPC).flatMap { account.subnets[$0] }
    return Examination(
      choices, in: region, sightings: account.sightings.mapValues(sighting),
      subnets: areSubnetsOpen ? .pending : subnets.map(sighting) ?? .pending,
      zones: account.hostedZones.value ?? [], standing: account.liveStack?.standing)
  }

  /// What keeps AWS from saying who is signed in keeps it from saying anything, and is told once.
  private func sighting<Value: Sendable>(_ lookedUp: LookedUp<Value>) -> Sighting<Value> {
    if let trouble = lookedUp.trouble, trouble.sentence == account.identity.trouble?.sentence { return .pending }
    return Sighting(lookedUp)
  }

  /// Whether something that is to be seen before a deployment has not come yet.
  var awaitsChecks: Bool {
    account.identity.isPending || account.stack.isPending || awaitsExamination
  }

  /// The same without who is signed in and what stands, which other waits are about.
  var awaitsExamination: Bool {
    let areSubnetsPending = inForce.text(.networkVPC).flatMap { account.subnets[$0] }?.isPending ?? false
    let questions = preview.choices.map(AccountQuestion.all) ?? []
    return areSubnetsPending || questions.contains { account.sightings[$0]?.isPending ?? false }
  }

  /// Asks what the plan wants to know and nobody has asked yet.
  mutating func examine() -> [Effect] {
    guard region != nil else { return [] }
    let due = (preview.choices.map(AccountQuestion.all) ?? []).filter { account.sightings[$0] == nil }
    for question in due { account.sightings[question] = .asked }
    return due.map { .lookUp(.question($0)) }
  }

  /// Asks all of it anew: something may have been mended elsewhere.
  mutating func examineAgain() -> [Effect] {
    guard region != nil else { return [] }
    account.sightings = [:]
    var effects = askForStack()
    if account.identity.value == nil {
      account.identity = .asked
      effects.append(.lookUp(.identity))
    }
    if let vpc = inForce.text(.networkVPC), account.subnets[vpc] != nil {
      account.subnets[vpc] = .asked
      effects.append(.lookUp(.subnets(vpc: vpc)))
    }
    return effects + examine()
  }
}

extension Sighting {
  fileprivate init(_ lookedUp: LookedUp<Value>) {
    switch lookedUp {
    case .notAsked, .asked: self = .pending
    case .found(let value): self = .seen(value)
    case .failed(let trouble): self = .unseen(trouble.sentence)
    }
  }
}
