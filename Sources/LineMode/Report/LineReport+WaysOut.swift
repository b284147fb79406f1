internal import Deployment
internal import Operations
internal import Phrases

/// What can be done about a failure, in lines and in JSON: the same as the screens offer by keys.
extension LineReport {
  private var place: String { now.order.place }

  /// - Parameter description: the stack as it was seen after the failure; nil where it was not.
  func waysOut(of progress: DeploymentProgress, _ description: StackDescription?) -> [WayOut] {
    guard let description else { return [] }
    return WayOut.all(of: FailedStack(description, progress, over: nil), at: place, in: console.language)
  }

  /// nil where nothing is left to be mended.
  func advice(after progress: DeploymentProgress, _ ending: Ending) -> Phrase? {
    let condition = progress.stackStatus.map { StackCondition($0) } ?? .unknown
    if condition == .halfDeleted { return DeletionPhrases.destroyAgain(place) }
    guard ending.exitCode == .kept || !RepairWay.ways(out: condition).isEmpty else { return nil }
    return RepairWay.advice(on: condition, at: place)
  }
}
