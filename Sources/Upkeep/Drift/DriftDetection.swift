/// A search for drift that CloudFormation was asked for, and how far it is.
package struct DriftDetection: Hashable, Sendable {
  package enum Stage: Hashable, Sendable {
    case underWay
    case complete
    /// Not all could be compared, in AWS's words; what could be is told all the same.
    case failed(reason: String)
  }

  package let stage: Stage

  package init(stage: Stage) { self.stage = stage }

  /// Seconds between two questions how far it is.
  package static let pace = 3.0
  /// Seconds after which nobody waits any longer: AWS speaks of “up to several minutes” (docs of DetectStackDrift).
  package static let patience = 600.0
}
