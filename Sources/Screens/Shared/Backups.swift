internal import Deployment
internal import Operations

/// Backups that were wished for here, each by the id of its stack, and what was said of them on the command line.
struct Backups: Sendable {
  /// What was said about a backup before a change of the release.
  var choice = BackupChoice()
  /// A GitLab that was found stopped when somebody came back to it.
  private(set) var foundStopped: ServicePlace?
  private var runs: [String: BackupRun] = [:]

  subscript(stackID: String?) -> BackupRun { stackID.flatMap { runs[$0] } ?? BackupRun() }

  /// In the order of their stacks' ids.
  var all: [(stackID: String, run: BackupRun)] { runs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// Those for which GitLab is stopped, or may be.
  var stopped: [(stackID: String, run: BackupRun)] { all.filter { $0.run.stoppedPlace != nil } }

  /// Whether AWS goes on with one whoever leaves.
  var goOnByThemselves: Bool { all.contains { $0.run.copy.goesOnByItself } }

  /// One for which AWS Backup lacks something that nobody has decided about; nil where there is none.
  var lacking: (stackID: String, place: BackupPlace)? {
    for (stackID, run) in all {
      if case .needsPlace(let place) = run.copy { return (stackID, place) }
    }
    return nil
  }

  /// Takes one that is wished for a step on. Returns what that takes.
  mutating func change(_ stackID: String?, _ step: (inout BackupRun) -> [BackupRun.Request]) -> [Effect] {
    guard let stackID, var run = runs[stackID] else { return [] }
    let requests = step(&run)
    runs[stackID] = run
    return requests.map { .backUp(stackID: stackID, $0) }
  }

  /// Somebody wishes for one.
  mutating func wish(of stackID: String, _ step: (inout BackupRun) -> [BackupRun.Request]) -> [Effect] {
    runs[stackID] = self[stackID]
    return change(stackID, step)
  }

  /// What came of a request. Of a stack that none was wished for it is whether its GitLab is stopped.
  mutating func take(_ response: BackupRun.Response, of stackID: String) -> [Effect] {
    if runs[stackID] == nil, case .service(.success(.found(let place?))) = response, place.tasks == 0 {
      foundStopped = place
    }
    return change(stackID) { $0.update(response) }
  }

  /// Nobody needs them any more.
  ///
  /// - Parameter isFree: whether AWS is at work on nothing of that stack, which would start its GitLab or take it away.
  mutating func callOff(where isFree: (String) -> Bool) -> [Effect] {
    runs.keys.sorted().filter(isFree).flatMap { stackID in change(stackID) { $0.callOff() } }
  }
}
