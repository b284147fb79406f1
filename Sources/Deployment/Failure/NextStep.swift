package import GitLabStack

/// What the wizard can do about a failure, on a key.
package enum NextStep: Hashable, Sendable {
  /// Go to the question whose answer is concerned.
  case edit(AnswerKey)
  /// The same answers may well succeed the next time.
  case retry
  /// Read what GitLab said.
  case log
  /// Nothing but reading what was saved.
  case evidence
}
