import AWSGateway
import Deployment
import GitLabStack
import Phrases
import Pricing
import Screens

/// The end of a stack in lines: what goes and what stays, the name, the deletion, what is left.
struct PlainDestruction: Sendable {
  let situation: Situation
  let live: LiveStack
  let region: Region
  let report: PlainReport
  /// The name of the stack as given on the command line: it stands for typing it.
  let typedName: String?
  /// Whether to leave once AWS has taken the order.
  let isDetached: Bool
  /// What stays though the stack goes, after a deletion that failed.
  let retained: [String]
  let role: RoleARN?

  private var name: String { live.description.name }
  private var placeToResume: String { region.place(of: name) }

  /// Returns the exit code.
  func run() async throws -> Int {
    let desk = situation.desk
    if let typedName, typedName != name { throw Failure(3, .destroyNameDiffers(typedName, name)) }
    guard typedName != nil || situation.talk.canAsk else { throw Failure(3, .destroyNeedsName) }
    situation.remarkOnRehearsal()
    let status = live.description.status.rawValue
    if live.description.isBusy { throw Failure(4, .somethingRuns(name, status)) }
    guard retained.isEmpty || StackCondition(live.description) == .halfDeleted else {
      throw Failure(4, .retainNeedsFailedDeletion(name, status))
    }
    guard !live.description.isEmpty else { return try await deleteEmptyStack() }
    let plan = try Plan(live.template)
    let id = live.description.id
    let durations = situation.durations(of: id)
    let farewell = Farewell(
      plan: plan, usage: .smallTeam, region: region, prices: situation.prices(in: region), durations: durations)
    let preview = DestructionPreview(live: live, farewell: farewell, region: region, retained: Set(retained))
    preview.show()
    guard isAccepted() else {
      try report.end([.nothingWasDeleted], exitCode: 8)
      return 8
    }
    // Once the stack is gone, nobody can ask it any more what its resources were called.
    let resources = try await desk.cli(region).resources(ofStack: id)
    let token = try await give(
      .delete(stackID: id, retaining: retained, unprotecting: live.description.isProtected))
    if isDetached {
      try report.end([.stillRunning(placeToResume)], exitCode: 0)
      return 0
    }
    complain(Phrase.deletionStarted[.spoken])
    var progress = PlainProgress(
      desk: desk, region: region, report: report, plan: plan,
      progress: DeploymentProgress(
        plan: plan, forecast: Forecast(plan: plan, durations: durations), operation: .deletion,
        token: token))
    let code = try await progress.follow(id, since: .order(token: token))
    if code == 0 {
      try preview.showWhatIsLeft(of: resources, in: report.output)
    } else {
      complain(Phrase.destroyAgain(name)[.spoken])
    }
    return code
  }

  /// It only holds a change set that nobody said yes to.
  private func deleteEmptyStack() async throws -> Int {
    guard isAccepted() else {
      try report.end([.nothingWasDeleted], exitCode: 8)
      return 8
    }
    _ = try await give(.delete(stackID: live.description.id))
    try report.end([.stackDeleted], exitCode: 0)
    return 0
  }

  private func give(_ order: StackOrder) async throws -> String {
    try await report.ordering(placeToResume, status: "DELETE_IN_PROGRESS") { () throws(AWSTrouble) in
      try await situation.desk.give(order, role: role)
    }
  }

  private func isAccepted() -> Bool { typedName == name || situation.isTyped(name) }
}
