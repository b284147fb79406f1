package import GitLabStack

/// A stack as `describe-stacks` shows it.
package struct StackDescription: Hashable, Sendable {
  package let id: String
  package let name: String
  package let status: ResourceStatus
  package let reason: String?
  /// Outputs in the order in which AWS lists them.
  package let outputs: [Output]
  package let parameters: [String: String]
  /// What its template says of itself; nil where it says nothing, or AWS does not tell.
  package let about: String?
  package let tags: [Tag]
  /// Whether AWS refuses to delete it.
  package let isProtected: Bool
  /// When its creation began and when it was changed last, in seconds since 1970; nil where AWS does not say.
  package let created: Double?
  package let updated: Double?

  package struct Output: Hashable, Sendable {
    package let key: String
    package let value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  package init(
    id: String, name: String, status: ResourceStatus, reason: String?, outputs: [Output], parameters: [String: String],
    about: String? = nil, tags: [Tag] = [], isProtected: Bool = false, created: Double? = nil, updated: Double? = nil
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.reason = reason
    self.outputs = outputs
    self.parameters = parameters
    self.about = about
    self.tags = tags
    self.isProtected = isProtected
    self.created = created
    self.updated = updated
  }
}

extension StackDescription {
  /// Whether it holds a change set and nothing else yet.
  package var isEmpty: Bool { status.rawValue == "REVIEW_IN_PROGRESS" }

  /// Whether an operation is running on it; an empty stack is “in progress” too, but only waits for a yes.
  package var isBusy: Bool { status.phase == .inProgress && !isEmpty }

  /// Whether its creation failed and was rolled back, so that it can only be deleted.
  package var isSpent: Bool { status.rawValue == "ROLLBACK_COMPLETE" }

  /// nil if it has no such output.
  package func output(_ key: String) -> String? { outputs.first { $0.key == key }?.value }
}
