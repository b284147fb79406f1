package import GitLabStack

/// A stack that stands, as a change of it is judged by: what it was made from, and where it is.
package struct StackBefore: Sendable {
  package let answers: Answers
  /// Where GitLab is, as AWS says it.
  package let address: String?
  /// nil where its template cannot be read.
  package let plan: Plan?

  package init(answers: Answers, address: String?, plan: Plan?) {
    self.answers = answers
    self.address = address
    self.plan = plan
  }
}
