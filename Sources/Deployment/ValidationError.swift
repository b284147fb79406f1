package import Phrases

/// What CloudFormation found wrong with one resource before it began, such as a name that is taken.
package struct ValidationError: Hashable, Sendable {
  package let logicalID: String
  package let type: String
  /// Such as `NAME_CONFLICT_VALIDATION`.
  package let name: String?
  /// As AWS says it.
  package let reason: String
  /// Whether it could not be looked at, as for want of a right.
  package let isSkipped: Bool
  /// Whether AWS executes the change set all the same.
  package let isWarning: Bool

  package init(
    logicalID: String, type: String, name: String?, reason: String, isSkipped: Bool = false, isWarning: Bool = false
  ) {
    self.logicalID = logicalID
    self.type = type
    self.name = name
    self.reason = reason
    self.isSkipped = isSkipped
    self.isWarning = isWarning
  }

  /// On one line.
  package var line: String { "\(logicalID) (\(type)): \(reason)" }
}

/// What came of CloudFormation's own validation of a change set, which looks at quotas, names and properties:
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/validate-stack-deployments.html
package enum Validation: Hashable, Sendable {
  /// Nothing, where it is empty. A change set can be ready all the same: some of it is only warned of.
  case found([ValidationError])
  case unseen(because: Phrase)

  package var errors: [ValidationError] { if case .found(let errors) = self { errors } else { [] } }
}
