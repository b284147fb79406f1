/// A status word of CloudFormation (stack or resource), kept as it came. Words we do not know are data, not errors.
package struct ResourceStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package var description: String { rawValue }

  package enum Phase: Sendable {
    case inProgress, complete, failed, unrecognized
  }

  /// `…_COMPLETE_CLEANUP_IN_PROGRESS` counts as complete: what it cleans up is of no use to anyone.
  package var phase: Phase {
    if rawValue.hasSuffix("_COMPLETE") || rawValue.hasSuffix("_COMPLETE_CLEANUP_IN_PROGRESS")
      || rawValue == "DELETE_SKIPPED"
    {
      return .complete
    }
    // A change set says `FAILED` and no more.
    if rawValue.hasSuffix("_FAILED") || rawValue == "FAILED" { return .failed }
    if rawValue.hasSuffix("_IN_PROGRESS") || rawValue.hasSuffix("_PENDING") { return .inProgress }
    return .unrecognized
  }

  /// Whether a stack of this status has nothing going on. While it cleans up it takes no order, and so is not at rest.
  package var isAtRest: Bool {
    if rawValue == "REVIEW_IN_PROGRESS" { return true }
    return (phase == .complete || phase == .failed) && !rawValue.hasSuffix("_CLEANUP_IN_PROGRESS")
  }

  /// Whether it belongs to the change of a stack that stood before, and not to its creation.
  var isAboutChange: Bool { rawValue.hasPrefix("UPDATE_") || rawValue.hasPrefix("IMPORT_") }

  /// Whether it belongs to a rollback or a deletion.
  package var isUndoing: Bool { rawValue.contains("ROLLBACK") || rawValue.hasPrefix("DELETE_") }
}
