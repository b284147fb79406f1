package import GitLabStack

/// How one resource of a stack is beside what its template says, as CloudFormation saw it.
package struct ResourceDrift: Hashable, Sendable {
  /// AWS's own words.
  package enum Status: String, Sendable {
    case inSync = "IN_SYNC"
    case modified = "MODIFIED"
    case deleted = "DELETED"
    /// CloudFormation does not compare this type.
    case notChecked = "NOT_CHECKED"
    case unsupported = "UNSUPPORTED"
    /// It could not be asked about, or AWS has a word that we do not know.
    case unknown = "UNKNOWN"
  }

  /// One property that is not as the template has it.
  package struct Difference: Hashable, Sendable {
    /// Such as `/SecurityGroupIngress/0`.
    package let path: String
    /// As JSON; nil where the template has none.
    package let expected: String?
    /// As JSON; nil where there is none any more.
    package let actual: String?

    package init(path: String, expected: String?, actual: String?) {
      (self.path, self.expected, self.actual) = (path, expected, actual)
    }
  }

  package let logicalID: String
  package let physicalID: String
  package let type: ResourceType
  package let status: Status
  package let differences: [Difference]
  /// Why it could not be compared, in AWS's words.
  package let reason: String?

  package init(
    logicalID: String, physicalID: String, type: ResourceType, status: Status, differences: [Difference] = [],
    reason: String? = nil
  ) {
    self.logicalID = logicalID
    self.physicalID = physicalID
    self.type = type
    self.status = status
    self.differences = differences
    self.reason = reason
  }

  func keeping(_ isKept: (Difference) -> Bool) -> ResourceDrift {
    ResourceDrift(
      logicalID: logicalID, physicalID: physicalID, type: type, status: status,
      differences: differences.filter(isKept), reason: reason)
  }
}
