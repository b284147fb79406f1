internal import Account
internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
package import Operations
package import Phrases

/// A deployment in lines: change set, yes, execution, progress.
package struct LineDeployment: Sendable {
  var context: CommandContext
  var choices: Choices
  var template: StackTemplate
  var plan: Plan
  let region: Region
  package let report: LineReport
  /// Whether the yes was given on the command line.
  let isConfirmed: Bool
  /// Whether to leave once AWS has taken the order.
  let isDetached: Bool

  /// What becomes of a failure.
  let onFailure: FailurePolicy
  /// Whom CloudFormation works as; nil for whoever is signed in.
  let role: RoleARN?
  /// The name of the stack as given on the command line: it stands for typing it.
  let typedName: String?
  /// How a stack that failed is to be repaired.
  var repair: RepairWay?
  /// What was said about a backup before a change of the release.
  var backup = BackupChoice()
  /// Whether a new stack is protected from deletion once it stands.
  package var protects = true
  /// Whether a receipt is kept of it once it stands.
  var keepsReceipt = true
  /// The risks that were said yes to before.
  var acceptedRisks: Set<AccessRisk> = []
  /// Whether the change set is left for somebody else, and nobody here is asked.
  package var leavesChangeSet = false
  /// Whether it is only to be seen what would be done: nothing is written then.
  package var isDryRun = false
  /// Whether the template is that of a plan that was saved, or of what stands, and not to be made of the answers.
  package var isFixed = false
  /// What was said of these choices already, to whoever said yes to them.
  var toldBefore: [Phrase] = []

  var console: Console { context.console }

  package init(
    context: CommandContext, choices: Choices, template: StackTemplate, plan: Plan, region: Region,
    report: LineReport, isConfirmed: Bool, isDetached: Bool, onFailure: FailurePolicy, role: RoleARN?,
    typedName: String?, repair: RepairWay? = nil, backup: BackupChoice = BackupChoice(),
    acceptedRisks: Set<AccessRisk> = [], toldBefore: [Phrase] = []
  ) {
    self.context = context
    self.choices = choices
    self.template = template
    self.plan = plan
    self.region = region
    self.report = report
    self.isConfirmed = isConfirmed
    self.isDetached = isDetached
    self.onFailure = onFailure
    self.role = role
    self.typedName = typedName
    self.repair = repair
    self.backup = backup
    self.acceptedRisks = acceptedRisks
    self.toldBefore = toldBefore
  }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    // Before anything is written: a change set that nobody can be asked about would be left behind.
    guard isConfirmed || leavesChangeSet || isDryRun || context.interaction.canAsk else {
      throw Failure(.answerRefused, CommandPhrases.needsYes)
    }
    // A wrong name is told whether or not one is asked for in the end.
    if let typedName, typedName != stackName {
      throw Failure(
        .answerRefused,
        repair == .delete
          ? DeletionPhrases.destroyNameDiffers(typedName, stackName) : ChangeSetPhrases.typedNameIsAnother)
    }
    context.remarkOnRehearsal()
    return try await goOn()
  }

  /// The deployment once it is known what stands and what the account has.
  ///
  /// - Parameters:
  ///   - existing: the stack that would be changed; nil where there is none, or nothing in it.
  ///   - makesStack: whether there is no stack of that name, not even an empty one.
  func goOn(
    over existing: LiveStack?, makesStack: Bool, _ sightings: [AccountQuestion: Sighting<AccountAnswer>]
  ) async throws -> ExitCode {
    let desk = context.desk
    if let repair, repair != .retry {
      guard let existing else {
        throw Failure(.refusedByAWS, CommandPhrases.noSuchStack(stackName, region: region.description))
      }
      return try await afterRepair(existing, repair)
    }
    let told = try check(sightings, over: existing)
    if isDryRun { return try await endDryRun(over: existing, told) }
    if repair == .retry { try wantFailure(of: existing) }
    guard try acceptsRisks(over: existing) else {
      return try report.end(.notBegun(.saidNo(existing == nil ? .creation : .update)))
    }
    let changeSet: ChangeSet
    do {
      let order = ChangeSetOrder(
        stackName: choices.stackName, region: region, template: template, tags: choices.tags,
        over: existing?.description, makesStack: makesStack, role: role)
      report.change { $0.hasAskedForChangeSet = true }
      changeSet = try await report.printer.waiting(ProgressPhrases.preparingChangeSet, desk.clock) {
        () throws(AWSTrouble) in
        try await desk.changeSet(for: order)
      }
    } catch AWSTrouble.noChanges {
      return try await nothingChanges(to: existing)
    }
    let proposal = Proposal(
      changeSet, over: existing, to: context.answers, plan, release: choices.image.tag, onFailure: onFailure,
      makesStack: makesStack)
    let answer: Answer
    do {
      answer = try self.answer(to: proposal)
    } catch {
      // Nobody can say yes to what could not be shown.
      await discard(proposal)
      throw error
    }
    if answer == .leave { return try leave(proposal) }
    if answer != .yes { await discard(proposal) }
    switch answer {
    case .yes, .leave: break
    case .no: return try report.end(.notBegun(.saidNo(proposal.operation)))
    case .notAsked(let why, let code): throw Failure(code, why)
    }
    if let code = try await ending(before: proposal) { return code }
    return try await build(proposal)
  }

  private func discard(_ proposal: Proposal) async {
    await context.desk.discard(proposal.changeSet.arn, emptyStack: proposal.emptyStack)
  }

  private func build(_ proposal: Proposal) async throws -> ExitCode {
    let (desk, changeSet) = (context.desk, proposal.changeSet)
    if proposal.standsFailed { console.printError(StackPhrases.failureIsKeptAgain) }
    let status = proposal.isUpdate ? "UPDATE_IN_PROGRESS" : "CREATE_IN_PROGRESS"
    let ordered = desk.clock.now
    let token: String
    do {
      token = try await report.ordering(placeToResume, status: status, desk.clock) { () throws(AWSTrouble) in
        try await desk.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: proposal.policy)
      }
    } catch {
      if let trouble = error as? AWSTrouble {
        let answer = OrderAnswer(.failure(Trouble(trouble)))
        if answer.leavesChangeSet { await discard(proposal) }
        await LineBackupRun(report: report, desk: desk, stackID: changeSet.stackID).settleGitLab(after: answer)
      }
      throw error
    }
    if protects, !proposal.isUpdate { report.change { $0.protection = protectionOrder } }
    if isDetached {
      return try report.end(.stillRunning(.detached))
    }
    console.printError(CommandPhrases.orderTaken)
    var progress = LineProgress(
      desk: context.desk, report: report, plan: plan, stackID: changeSet.stackID,
      OperationWatch(
        proposal.progress(plan, context.durations(of: changeSet.stackID)),
        since: .init(token: token, at: ordered, over: proposal.existing?.description)))
    let ending = try await progress.follow()
    if keepsReceipt {
      keepReceipt(of: progress.operation)
      sayWhatComesNext(after: ending)
    }
    return report.exitCode(of: ending)
  }

  var stackName: String { choices.stackName.description }
  var placeToResume: String { context.place(of: stackName, in: region) }

  private enum Answer: Equatable {
    case yes, no, leave
    /// Why nobody was asked, and the exit code of that.
    case notAsked(Phrase, ExitCode)
  }

  /// Shows what would change, and asks. A yes is none to what cannot be taken back: that takes the name of the stack.
  private func answer(to proposal: Proposal) throws -> Answer {
    let risks = risks(over: proposal.existing)
    try report.printer.say(
      proposal, costOfChange(of: proposal.existing), risks: zip(risks, words(for: risks)).map { ($0, $1) })
    if let egressTrouble = proposal.egressTrouble, egressTrouble.isClosed {
      let lines = egressTrouble.lines(at: placeToResume, accountOptions: context.accountOptions)
      return .notAsked(lines.asOne ?? egressTrouble.sentence, .checkFailed)
    }
    if let refusal = proposal.refusal ?? refusal(because: proposal.hindrance, of: proposal) {
      return .notAsked(refusal, .checkFailed)
    }
    if leavesChangeSet { return .leave }
    // What is a part of something else has no option for it.
    let coming = report.isWhole ? DonePhrases.protectionComes : DonePhrases.protectionAlwaysComes
    if protects, !proposal.isUpdate { console.printError(coming) }
    let doesMore = saysWhatElse(proposal)
    switch proposal.consent {
    case .key, .yes:
      if doesMore, !context.interaction.canAsk {
        return .notAsked(NATInstancePhrases.moreNeedsSomebody, .answerRefused)
      }
      return isConfirmed && !doesMore || asked(proposal.operation) ? .yes : .no
    case .name: break
    }
    for impact in proposal.review.graveImpacts { console.printError(impact.sentence) }
    if let typedName {
      return typedName == stackName ? .yes : .notAsked(ChangeSetPhrases.typedNameIsAnother, .answerRefused)
    }
    guard context.interaction.canAsk else {
      let isUndecided = BackupGate(before: proposal.occasion, backup, .notWished) == .undecided
      return .notAsked(
        isUndecided
          ? ChangeSetPhrases.lossNeedsName.followed(by: BackupPhrases.firstByFlag) : ChangeSetPhrases.lossNeedsName,
        .answerRefused)
    }
    return console.isTyped(stackName) ? .yes : .no
  }

  /// Why AWS would not make anew what the change set does; nil where it would, or where it is to be tried all the same.
  private func refusal(because hindrance: Proposal.Hindrance?, of proposal: Proposal) -> Phrase? {
    switch hindrance {
    case nil: return nil
    case .movesSubnets: return proposal.refusal
    case .keepIsNotPossible: return StoppingPhrases.onFailureNeedsUndo
    case .replacesWhileKept(let names):
      let words = StackPhrases.replacesWhileKept(names.joined(separator: ", "))
      if repair == .retry {
        console.printError(words)
        return nil
      }
      let condition = proposal.existing.map { StackCondition($0.description) } ?? .unknown
      return words.followed(by: RepairWay.advice(on: condition, at: placeToResume))
    }
  }
}
