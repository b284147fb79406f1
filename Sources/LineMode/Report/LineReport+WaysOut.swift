internal import Deployment
internal import Operations
internal import Phrases

/// What can be done about a failure, in lines and in JSON: the same as the screens offer by keys.
extension LineReport {
  private var place: String { now.order.place }

  /// - Parameter description: the stack as it was seen after the failure; nil where it was not.
  func waysOut(of progress: DeploymentProgress, _ description: StackDescription?) -> [WayOut] {
    guard let description else { return [] }
    return WayOut.all(of: FailedStack(description, progress, over: nil), at: place, in: console.language).map(\.lasting)
  }

  /// Says what mends it; nothing where nothing is left to be mended.
  func sayAdvice(after progress: DeploymentProgress, _ ending: Ending) {
    let condition = progress.stackStatus.map { StackCondition($0) } ?? .unknown
    if condition == .halfDeleted { return console.printError(parting: DeletionPhrases.destroyAgain(place)) }
    guard ending.exitCode == .kept || !RepairWay.ways(out: condition).isEmpty else { return }
    console.printError(parting: RepairWay.advice(on: condition, at: place), practice: Self.practice(on: condition))
  }

  /// Where a stack in this condition can be repaired in a rehearsal of its own; nil where in none.
  private static func practice(on condition: StackCondition) -> String? {
    switch condition {
    case .keptAfterCreation: "--scenario kept-failure --repair retry"
    case .betweenVersions: "--scenario stuck-upgrade --repair roll-back"
    case .empty, .busy, .stands, .spent, .halfUndone, .keptAfterUpdate, .halfDeleted, .gone, .unknown: nil
    }
  }
}
