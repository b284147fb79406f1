package import Phrases

/// A change of GitLab's version on data that is there already.
package enum VersionStep: Hashable, Sendable {
  case same
  /// Within a line, or to one whose image takes this data.
  case upgrade(from: ImageTag, to: ImageTag)
  /// The older image does not understand the newer data.
  case downgrade(from: ImageTag, to: ImageTag)
  /// The image refuses to start on data this old. `next`: the known release to go to first.
  case tooFar(from: ImageTag, to: ImageTag, stop: ReleaseLine, next: ImageTag?)

  /// Why it cannot be done; nil if it can.
  package var refusal: Phrase? {
    switch self {
    case .same, .upgrade: nil
    case .downgrade(let from, let to): StackPhrases.versionGoesBack(from.version, to: to.version)
    case .tooFar(let from, let to, let stop, let next):
      StackPhrases.versionIsTooFar(from.version, to: to.version, stop: next?.description ?? "\(stop).x")
    }
  }
}

extension Releases {
  /// What it means to go from one version to another on the same data.
  package func step(from current: ImageTag, to target: ImageTag) -> VersionStep {
    if target == current { return .same }
    if target < current { return .downgrade(from: current, to: target) }
    if let fault = fault(of: current), fault.fault == .blocksNextMajor, target.major > current.major {
      return .tooFar(from: current, to: target, stop: current.line, next: newest(of: current.line) ?? fault.fixedIn)
    }
    let isRefused = oldestUpgradable(to: target).map { current.line < $0 } ?? false
    let stops = stops(from: current, to: target)
    guard let stop = stops.first ?? (isRefused ? oldestUpgradable(to: target) : nil) else {
      return .upgrade(from: current, to: target)
    }
    return .tooFar(from: current, to: target, stop: stop, next: newest(of: stop))
  }
}
