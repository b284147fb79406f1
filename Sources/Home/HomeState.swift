internal import Account
internal import Deployment
package import Operations

/// State of a GitLab in one word; its raw value is its name in JSON.
package enum HomeState: String, CaseIterable, Sendable {
  /// The load balancer finds it healthy.
  case ok
  /// It does, and yet something fails: its next start has no way out, or browsers refuse its certificate.
  case atRisk
  /// A task is on its way to that.
  case starting
  /// No task is to run.
  case stopped
  case unhealthy
  /// An operation is under way on the stack.
  case busy
  /// Its creation failed and was taken back: it holds its name and nothing else.
  case undone
  /// Its last operation failed and left it neither old nor new.
  case failed
  /// It could not be seen.
  case unknown
}

extension StandingGitLab {
  /// nil while looks are under way that will tell.
  package var state: HomeState? {
    guard let status else { return stack.isPending ? nil : .unknown }
    switch StackCondition(status) {
    // What is not seen any more may long have ended.
    case .busy: return stack.value != nil && stack.trouble != nil ? .unknown : .busy
    case .spent, .gone: return .undone
    case .keptAfterCreation, .halfUndone, .keptAfterUpdate, .betweenVersions, .halfDeleted: return .failed
    case .empty: return .unknown
    case .stands, .unknown: return stateOfService
    }
  }

  private var stateOfService: HomeState? {
    // What was seen before a look that failed says nothing of now.
    guard self.service.trouble == nil, let service = service.value else {
      return mayStillSee(self.service) ? nil : .unknown
    }
    if service.desired == 0 { return .stopped }
    guard self.targets.trouble == nil, let targets = targets.value else {
      return mayStillSee(self.targets) ? nil : .unknown
    }
    if targets.contains(where: { $0.state == "healthy" }) { return isAtRisk ? .atRisk : .ok }
    let isOnItsWay =
      service.pending > 0 || service.rollout == "IN_PROGRESS" || targets.contains { $0.state == "initial" }
    return isOnItsWay && service.failedTasks == 0 ? .starting : .unhealthy
  }

  private var isAtRisk: Bool {
    if let seenNATInstance, seenNATInstance.standing != .runs { return true }
    guard let found = certificate.value ?? nil, found.isIssued, let end = found.expires, let seen = certificate.time
    else { return false }
    return end < seen
  }

  /// Whether a look that needs the names of the resources may come yet.
  private func mayStillSee<Value>(_ seen: Seen<Value>) -> Bool {
    if stack.isPending { return true }
    guard live != nil, resources.trouble == nil || resources.value != nil else { return false }
    return resources.isPending || (seen.isPending && names?.service != nil && names?.targetGroup != nil)
  }

  /// How many of its targets are healthy, and of how many; nil where nobody knows.
  package var healthyTargets: (healthy: Int, of: Int)? {
    targets.value.map { all in (all.count { $0.state == "healthy" }, all.count) }
  }

  /// What keeps it from being known whether it is well.
  package var troubleOfHealth: Trouble? {
    stack.trouble ?? (holdsAny ? resources.trouble ?? service.trouble ?? targets.trouble : nil)
  }
}
