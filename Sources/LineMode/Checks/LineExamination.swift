internal import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

/// A look at the account before a deployment: everything that is due is asked side by side, and each answer may lead to more.
struct LineExamination: Sendable {
  private(set) var context: CommandContext
  private(set) var choices: Choices
  let region: Region
  /// What would be made of the choices; nil where their template cannot be read.
  private(set) var plan: Plan?
  private let rights: RightsInQuestion?
  private let asksRegistry: Bool
  /// Read once, for what is known changes with each answer.
  private let learned: LearnedDurations?

  /// - Parameter role: whom CloudFormation works as; nil for whoever is signed in.
  /// - Parameter asksRegistry: whether the registry of the image, which is not AWS, is asked too.
  init(
    context: CommandContext, choices: Choices, region: Region, plan: Plan?, role: String?, asksRegistry: Bool = false
  ) {
    self.context = context
    self.choices = choices
    self.region = region
    self.plan = plan
    self.asksRegistry = asksRegistry
    learned = context.learned()
    rights = plan.flatMap { RightsInQuestion(choices, making: $0, in: region, role: role) }
  }

  /// What has been seen so far.
  struct Seen: Sendable {
    var sightings: [AccountQuestion: Sighting<AccountAnswer>]
    var stack: Sighting<LiveStack?> = .pending
    /// The trouble that kept an answer away, in the order in which it came.
    var troubles: [Trouble] = []
    /// What would be made by it: each answer is judged more than once.
    var lastPlan = LastPlan()

    /// Whether nothing can be asked from here, so that nothing was asked any further.
    var cannotAsk: Bool { troubles.contains(where: \.keepsEverythingAway) }
  }

  private enum Arrival: Sendable {
    case answer(AccountQuestion, Result<AccountAnswer, Trouble>)
    case stack(Result<LiveStack?, Trouble>)
  }

  /// Asks about the choices alone: what stands is known to whoever deploys.
  ///
  /// - Parameter stack: until it is known, what depends on it is not asked.
  /// - Parameter known: what has been seen already.
  func sightings(
    over stack: Sighting<LiveStack?> = .pending, knowing known: [AccountQuestion: Sighting<AccountAnswer>] = [:]
  ) async -> [AccountQuestion: Sighting<AccountAnswer>] {
    let seen = Seen(sightings: subnetsSeen.merging(known) { $1 }, stack: stack)
    return (try? await look(beginning: seen, alsoAtStack: false) { _ in })?.sightings ?? known
  }

  /// What is known before anything is asked, and what is to be asked because somebody said so.
  var beginning: Seen {
    var seen = Seen(sightings: subnetsSeen)
    if asksRegistry { seen.sightings[.registry(choices.image.tag)] = .pending }
    return seen
  }

  /// Asks about the stack of that name too.
  ///
  /// - Parameter step: what to do after each answer.
  func seen(_ step: (Seen) throws -> Void) async throws -> Seen {
    try await look(beginning: beginning, alsoAtStack: true, step)
  }

  /// What stands for and against the choices, by what has been seen.
  func examination(
    _ sightings: [AccountQuestion: Sighting<AccountAnswer>], over stack: Sighting<StandingStack?>
  ) -> Examination {
    Examination(
      choices, making: plan, in: region, sightings: sightings, standing: stack, rights: rights,
      taking: longest(sightings))
  }

  /// How many seconds it usually takes at the most, by what was learned in the account once it is known.
  private func longest(_ sightings: [AccountQuestion: Sighting<AccountAnswer>]) -> Double? {
    var durations = Durations.builtIn
    if let learned, case .seen(.identity(.known(let identity))) = sightings[.identity] {
      durations = durations.learned(from: learned, in: .init(account: identity.account, region: region.description))
    }
    return plan.map { Forecast(plan: $0, durations: durations).seconds.upperBound }
  }

  /// The same with the zones that a deployment would take, and the name of the NAT instance that it would keep.
  func examination(_ seen: Seen) -> Examination {
    var seen = seen
    return examination(remembering: &seen)
  }

  private func examination(remembering seen: inout Seen) -> Examination {
    var placed = self
    if case .seen(let existing) = seen.stack {
      let names = zones(over: existing, by: seen.sightings)
      if let names {
        var context = context
        context.answers[.networkZones] = .list(names)
        if let choices = try? context.choices() { (placed.context, placed.choices) = (context, choices) }
      }
      if names != nil || isNamedAnew(in: existing) {
        let name = existing?.natInstance ?? .first
        placed.plan = seen.lastPlan.plan(of: placed.choices, keeping: name) ?? plan
      }
    }
    return placed.examination(seen.sightings, over: seen.stack.map(placed.standing))
  }

  /// Whether the plan has the first name of a NAT instance, and the stack another.
  private func isNamedAnew(in existing: LiveStack?) -> Bool {
    guard let name = existing?.natInstance, name != .first else { return false }
    return plan?.resource(NATInstanceName.first.logicalID) != nil
  }

  /// The zones to take where nobody has named them; nil for none.
  func zones(
    over existing: LiveStack?, by sightings: [AccountQuestion: Sighting<AccountAnswer>]
  ) -> [String]? {
    context.answers.zonesToPin(
      over: existing, picking: sightings.zoneChoice(for: .init(choices, in: region))?.pair)
  }

  private func look(beginning seen: Seen, alsoAtStack: Bool, _ step: (Seen) throws -> Void) async throws -> Seen {
    var seen = seen
    return try await withThrowingTaskGroup(of: Arrival.self) { group in
      if alsoAtStack { group.addTask { .stack(await stack()) } }
      var asked = Set(seen.sightings.filter { !$0.value.isPending }.keys)
      func ask() {
        for question in examination(remembering: &seen).questions
        where asked.insert(question).inserted {
          group.addTask { .answer(question, await context.desk.look(question, in: region)) }
        }
      }
      ask()
      while let arrival = try await group.next() {
        switch arrival {
        case .answer(let question, let result):
          seen.sightings[question] = Sighting(result, to: question)
          if case .failure(let trouble) = result { seen.troubles.append(trouble) }
        case .stack(let result):
          seen.stack = Sighting(result).map { $0.flatMap { $0.description.isEmpty ? nil : $0 } }
          if case .failure(let trouble) = result { seen.troubles.append(trouble) }
        }
        // All else would come to the same.
        if let trouble = seen.troubles.last, seen.cannotAsk {
          seen.sightings[.identity] = Sighting(ofIdentity: .failure(trouble))
          group.cancelAll()
          return seen
        }
        ask()
        try step(seen)
      }
      return seen
    }
  }

  private func stack() async -> Result<LiveStack?, Trouble> {
    await context.desk.inWords { () throws(AWSTrouble) in
      try await context.desk.cli(region).liveStackForChange(named: choices.stackName.description)
    }
  }

  private func standing(_ live: LiveStack?) -> StandingStack? {
    live.flatMap { live in
      let place = context.place(of: choices.stackName.description, in: region)
      return live.standing(live.obstacle(to: context.answers, tag: choices.image.tag, at: place))
    }
  }

  /// The subnets of the existing VPC, which were looked at when the answers were completed.
  private var subnetsSeen: [AccountQuestion: Sighting<AccountAnswer>] {
    guard case .existing(let vpc, _, _) = choices.network else { return [:] }
    switch context.subnets {
    case .pending: return [:]
    case .seen, .unseen: return [.subnets(vpc: vpc.description): context.subnets.map(AccountAnswer.subnets)]
    }
  }
}
