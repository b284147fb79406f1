package import Deployment
package import GitLabStack
internal import Phrases

/// Something about a GitLab, or about what one has left, that needs somebody.
package enum HomeNeed: Hashable, Sendable {
  /// A task is to run, and the load balancer finds none that is well; the reason as AWS says it, nil where it says none.
  case unhealthy(healthy: Int, of: Int, reason: String?)
  /// The last operation left it neither old nor new.
  case failed(StackCondition, name: String, repair: String?)
  /// The creation failed and was taken back; the name is taken.
  case undone(day: String?, cause: String?)
  /// The last change failed and was taken back.
  case changeUndone(day: String?, cause: String?)
  /// The instance that is the way out of the network; nil where it is gone.
  case natInstance(id: String, state: String?)
  case certificateEnds(day: String, daysLeft: Int)
  /// The word of ACM for a renewal that does not come by itself.
  case renewalIsStuck(String, day: String)
  /// It gets no fixes any more; nil where no release of the way is known.
  case noFixes(ImageTag, next: ImageTag?)
  case noCopy
  case oldCopy(days: Int)
  /// Of the newest copies, so many, none was ever restored to see whether it works.
  case neverProved(copies: Int, newest: String)
  case unprotected(stackID: String)
  /// At the week's peak, of so much.
  case memoryIsShort(percent: Int)
  /// So many resources are not as the template has them.
  case drifted(resources: Int)
  case keptFileSystem(id: String, size: String?)

  /// How grave it is; its raw value is its name in JSON.
  package enum Severity: String, Comparable, Sendable {
    case fail, warn

    package static func < (one: Severity, other: Severity) -> Bool { one == .fail && other == .warn }
  }

  package var severity: Severity {
    switch self {
    case .unhealthy, .failed, .undone, .natInstance: .fail
    case .certificateEnds(_, let days): days < 0 ? .fail : .warn
    case .changeUndone, .renewalIsStuck, .noFixes, .noCopy, .oldCopy, .neverProved, .unprotected, .memoryIsShort,
      .drifted, .keptFileSystem:
      .warn
    }
  }

  /// Its name in JSON.
  package var code: String {
    switch self {
    case .unhealthy: "health.unhealthy"
    case .failed: "stack.failed"
    case .undone: "stack.undone"
    case .changeUndone: "stack.changeUndone"
    case .natInstance(_, let state): state == nil ? "nat.gone" : "nat.stopped"
    case .certificateEnds: "certificate.ends"
    case .renewalIsStuck: "certificate.notRenewed"
    case .noFixes: "release.unsupported"
    case .noCopy: "copy.none"
    case .oldCopy: "copy.old"
    case .neverProved: "copy.neverProved"
    case .unprotected: "protection.off"
    case .memoryIsShort: "memory.short"
    case .drifted: "drift.found"
    case .keptFileSystem: "kept.fileSystem"
    }
  }

  /// The key of the home that helps; nil where only a command does.
  package var key: Character? {
    switch self {
    case .unhealthy: "l"
    case .failed, .changeUndone: "o"
    case .undone: "D"
    case .noFixes: "u"
    case .noCopy, .oldCopy, .neverProved: "b"
    case .unprotected: "P"
    case .memoryIsShort: "e"
    case .keptFileSystem: "n"
    case .natInstance(_, nil): "N"
    case .natInstance, .certificateEnds, .renewalIsStuck, .drifted: nil
    }
  }
}
