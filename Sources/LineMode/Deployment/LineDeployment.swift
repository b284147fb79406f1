internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
package import Phrases
internal import Pricing
internal import Screens
internal import UserFiles

/// A deployment in lines: change set, yes, execution, progress.
package struct LineDeployment: Sendable {
  let context: CommandContext
  let choices: Choices
  let template: StackTemplate
  let plan: Plan
  let region: Region
  let report: LineReport
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
  /// What was said of these choices already, to whoever said yes to them.
  var toldBefore: [Phrase] = []

  var console: Console { context.console }

  package init(
    context: CommandContext, choices: Choices, template: StackTemplate, plan: Plan, region: Region,
    report: LineReport, isConfirmed: Bool, isDetached: Bool, onFailure: FailurePolicy, role: RoleARN?,
    typedName: String?, repair: RepairWay? = nil, backup: BackupChoice = BackupChoice(), toldBefore: [Phrase] = []
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
    self.toldBefore = toldBefore
  }

  /// Returns the exit code.
  package func run() async throws -> Int {
    // Before anything is written: a change set that nobody can be asked about would be left behind.
    guard isConfirmed || context.interaction.canAsk else { throw Failure(3, .needsYes) }
    if let repair, let typedName, typedName != stackName {
      throw Failure(3, repair == .delete ? .destroyNameDiffers(typedName, stackName) : .typedNameIsAnother)
    }
    context.remarkOnRehearsal()
    return try await goOn()
  }

  /// The deployment itself, after a repair as without one.
  func goOn() async throws -> Int {
    let desk = context.desk
    let changeSet: ChangeSet
    var existing: LiveStack?
    let makesStack: Bool
    do {
      async let sightings = desk.look(for: choices, in: region)
      let found = try await desk.cli(region).liveStack(named: stackName)
      makesStack = found == nil
      existing = found.flatMap { $0.description.isEmpty ? nil : $0 }
      if let repair, repair != .retry {
        guard let existing else { throw Failure(254, .noSuchStack(stackName, region: region.description)) }
        return try await afterRepair(existing, repair)
      }
      try refuse(existing)
      try check(await sightings, over: existing)
      changeSet = try await desk.changeSet(
        for: ChangeSetOrder(
          stackName: choices.stackName, region: region, template: template, tags: choices.tags,
          isUpdate: existing != nil, makesStack: makesStack, role: role))
    } catch AWSTrouble.noChanges {
      return try await nothingChanges(to: existing)
    }
    let answer: Answer
    do {
      answer = try self.answer(to: changeSet, over: existing)
    } catch {
      // Nobody can say yes to what could not be shown.
      await desk.discard(changeSet.arn, emptyStack: makesStack ? changeSet.stackID : nil)
      throw error
    }
    if answer != .yes { await desk.discard(changeSet.arn, emptyStack: makesStack ? changeSet.stackID : nil) }
    switch answer {
    case .yes: break
    case .no:
      return try report.end(.notBegun(.saidNo(existing == nil ? .creation : .update)))
    case .notAsked(let why, let code): throw Failure(code, why)
    }
    if let existing, let code = try await ending(after: changeSet, over: existing) { return code }
    return try await build(changeSet, over: existing?.description)
  }

  private func build(_ changeSet: ChangeSet, over existing: StackDescription?) async throws -> Int {
    let isUpdate = existing != nil
    // Of a stack that failed AWS takes nothing else.
    let isRepair = existing.map { StackCondition($0).isKeptFailure } ?? false
    if isRepair { console.printError(.failureIsKeptAgain) }
    let policy = isRepair ? .keep : onFailure
    let status = isUpdate ? "UPDATE_IN_PROGRESS" : "CREATE_IN_PROGRESS"
    let ordered = context.desk.clock.now
    let token: String
    do {
      token = try await report.ordering(placeToResume, status: status) { () throws(AWSTrouble) in
        try await context.desk.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: policy)
      }
    } catch {
      if (error as? AWSTrouble)?.isOrderInDoubt != true {
        await report.startGitLab(context.desk, ofStack: changeSet.stackID)
      }
      throw error
    }
    if isDetached {
      return try report.end(.stillRunning(.detached))
    }
    console.printError(.orderTaken)
    var progress = LineProgress(
      desk: context.desk, report: report, plan: plan, stackID: changeSet.stackID,
      OperationWatch(
        progress(for: changeSet, isUpdate: isUpdate),
        since: .init(token: token, at: ordered, over: existing)))
    let ending = try await progress.follow()
    if ending == .seen(.created) || ending == .seen(.changed) {
      await keepReceipt(of: changeSet.stackID, progress.progress)
    }
    if ending.exitCode == 6 { console.printError(advice(after: progress.progress)) }
    return ending.exitCode
  }

  var stackName: String { choices.stackName.description }
  var placeToResume: String { region.place(of: stackName) }

  private func progress(for changeSet: ChangeSet, isUpdate: Bool) -> DeploymentProgress {
    DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: context.durations(of: changeSet.stackID)),
      operation: isUpdate ? .update : .creation,
      changing: isUpdate ? Set(changeSet.changes.map(\.logicalID)) : nil)
  }

  /// A stack that cannot take these answers is said so before a change set is asked for.
  private func refuse(_ existing: LiveStack?) throws {
    guard let existing else { return }
    let name = existing.description.name
    if let trouble = existing.whyNoChange { throw Failure(trouble) }
    if existing.description.isBusy { throw Failure(4, .stillRunning(placeToResume)) }
    let condition = StackCondition(existing.description)
    let ways = RepairWay.ways(out: condition)
    let advice: Phrase = ways.isEmpty ? .mendWith(placeToResume) : .repairWith(placeToResume, ways: ways)
    if !condition.takesChangeSet, let words = condition.words(about: name) { throw Failure(4, words, advice) }
    if let refusal = existing.refusal(of: context.answers, tag: choices.image.tag) {
      let step = existing.releaseToKeep(before: choices.image.tag).map { firstStep(keeping: $0, of: name) } ?? []
      throw Failure(4, lines: [refusal] + step + (condition.isKeptFailure ? [advice] : []))
    }
  }

  /// The command that brings the guard, alone on its line to be copied. It changes nothing else of what the stack was made from.
  private func firstStep(keeping release: ImageTag, of name: String) -> [Phrase] {
    [
      .guardComesByCommand,
      Phrase(verbatim: "gitlab-wizard change \(region.place(of: name)) --image.tag \(release)"),
    ]
  }

  private enum Answer: Equatable {
    case yes, no
    /// Why nobody was asked, and the exit code of that.
    case notAsked(Phrase, Int)
  }

  /// AWS finds nothing to do. Where other answers were given all the same, they are not said to be in force.
  func nothingToChange(_ existing: LiveStack?) throws -> Int {
    let open = existing.map { context.answers.differences(from: $0.answers) } ?? []
    guard !open.isEmpty else { return try report.end(.nothingToDo) }
    let keys = open.map(\.key.rawValue).joined(separator: ", ")
    return try report.end(.notBegun(.refused(exitCode: 1)), because: [.answersNotApplied(keys)])
  }

  /// Shows what would change, and asks. A yes is none to what cannot be taken back: that takes the name of the stack.
  private func answer(to changeSet: ChangeSet, over existing: LiveStack?) throws -> Answer {
    let review = changeSet.reviewed(over: existing?.before, to: context.answers, plan)
    try report.say(changeSet, review, monthly: monthly(over: existing))
    if let existing, changeSet.replaces, let refusal = refusalOfReplacement(changeSet, over: existing) {
      return .notAsked(refusal, 4)
    }
    guard review.needsName else { return isConfirmed || asked(existing == nil ? .creation : .update) ? .yes : .no }
    for impact in review.graveImpacts { console.printError(impact.sentence) }
    let name = choices.stackName.description
    if let typedName { return typedName == name ? .yes : .notAsked(.typedNameIsAnother, 3) }
    guard context.interaction.canAsk else {
      let isSilent = existing.map(changesRelease(of:)) ?? false && !backup.isWished && !backup.goesWithout
      return .notAsked(isSilent ? .lossNeedsName.followed(by: .backupFirstByFlag) : .lossNeedsName, 3)
    }
    return context.isTyped(name) ? .yes : .no
  }

  /// Why AWS would not replace what the change set replaces; nil where it would, or where it is to be tried all the same.
  private func refusalOfReplacement(_ changeSet: ChangeSet, over existing: LiveStack) -> Phrase? {
    let condition = StackCondition(existing.description)
    guard condition.isKeptFailure else { return onFailure == .keep ? .onFailureNeedsUndo : nil }
    let names = changeSet.changes.filter { $0.kind == .replacement }.map(\.logicalID).joined(separator: ", ")
    let words = Phrase.replacesWhileKept(names)
    if repair == .retry {
      console.printError(words)
      return nil
    }
    return words.followed(by: .repairWith(placeToResume, ways: RepairWay.ways(out: condition)))
  }

  private func keepReceipt(of stackID: String, _ progress: DeploymentProgress) async {
    guard !context.isRehearsal, let receipts = context.kept.receipts else { return }
    do throws(AWSTrouble) {
      guard let description = try await context.desk.cli(region).stack(named: stackID) else { return }
      let prices = context.prices(in: region)
      let estimate = try? CostEstimate(plan: plan, usage: choices.usage, region: region, prices: prices)
      let receipt = Receipt(
        description: description, region: region, account: nil, resources: plan.count,
        began: progress.started, ended: progress.finished, monthly: estimate?.total)
      do throws(FileFault) {
        console.printError(.receiptIsAt(try receipts.keep(receipt, console.language)))
      } catch {
        console.printError(error.sentence)
      }
    } catch {
      console.printError(error.sentence.followed(by: .noReceipt))
    }
  }

  private func asked(_ operation: DeploymentProgress.Operation) -> Bool {
    console.agrees(to: operation == .update ? .changeQuestion : .changeSetQuestion)
  }
}
