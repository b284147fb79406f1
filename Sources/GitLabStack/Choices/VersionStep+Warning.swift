internal import Phrases

extension VersionStep {
  /// What should be known before a step that is possible; nil for no step, and for one that is refused.
  package var warning: Warning? {
    switch self {
    case .upgrade(let from, let to):
      Warning(code: "one-way", key: .imageTag, message: StackPhrases.versionGoesUp(from.version, to: to.version))
    case .same, .downgrade, .tooFar: nil
    }
  }
}
