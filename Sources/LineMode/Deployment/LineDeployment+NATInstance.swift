internal import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

/// A NAT instance that is gone, and is made again.
extension LineDeployment {
  /// Has it made by the change set that any change has: from the template that stands, and from nothing that was answered here.
  ///
  /// Nothing is written before it was seen to be gone.
  func makeNATInstanceAgain(of live: LiveStack) async throws -> ExitCode {
    let seen = try await context.desk.natInstance(ofStack: live.description.id)
    if let refusal = live.refusal(toRenew: seen, in: region, options: context.accountOptions) { throw Failure(refusal) }
    guard let seen, let template = live.templateWithNewNATInstance else { return .failed }
    let others = context.answers.filled(from: live.answers).differences(from: live.answers).map(\.key.rawValue)
    if !others.isEmpty { console.printError(NATInstancePhrases.takesNoAnswers(others.joined(separator: ", "))) }
    var next = self
    (next.repair, next.isFixed) = (nil, true)
    next.context.answers = live.answers
    for key in [AnswerKey.stackName, .stackRegion, .accountID] { next.context.answers[key] = context.answers[key] }
    next.choices = try next.context.choices()
    (next.template, next.plan) = (template, try Plan(template))
    console.printError(NATInstancePhrases.isGone(seen.id).followed(by: NATInstancePhrases.means))
    report.change { $0.renewsNATInstance = true }
    let sightings = await next.examination.sightings(over: .seen(live))
    return try await next.goOn(over: live, makesStack: false, sightings)
  }

  /// Says what the change set does besides making the NAT instance again, and returns whether it does: the yes beforehand was none
  /// to that. Of any other change set nothing was promised.
  func saysWhatElse(_ proposal: Proposal) -> Bool {
    guard report.now.renewsNATInstance, let existing = proposal.existing else { return false }
    let strangers = existing.strangers(whileRenewing: proposal.changeSet.changes)
    guard !strangers.isEmpty else { return false }
    console.printError(NATInstancePhrases.changesMore(strangers.map { "\($0.action) \($0.logicalID)" }))
    return true
  }
}

extension LineReport {
  /// The NAT instance after the operation that was to make it again; nil where none was, and where that failed.
  func natInstance(
    after outcome: Outcome, ofStack stackID: String, _ desk: OperationRunner
  ) async -> Result<NATInstance?, Trouble>? {
    guard now.renewsNATInstance, outcome == .changed else { return nil }
    let seen = await desk.inWords { () throws(AWSTrouble) in try await desk.natInstance(ofStack: stackID) }
    change { $0.renewalCode = NATInstance.exitCode(afterRenewal: seen) }
    return seen
  }

  /// What the command ends with: an order that came to a good end is none where what it was given for is not seen.
  func exitCode(of ending: Ending) -> ExitCode {
    ending.exitCode == .done ? now.renewalCode ?? .done : ending.exitCode
  }
}
