package import GitLabStack
package import OperationRunning
package import UserFiles

/// An account in memory to go on in, and where its answers are kept apart from those for a real one.
package struct RehearsedAccount: Sendable {
  package let desk: OperationRunner
  package let region: Region?
  /// nil where nothing is kept.
  package let store: AnswerStore?

  package init(desk: OperationRunner, region: Region?, store: AnswerStore?) {
    self.desk = desk
    self.region = region
    self.store = store
  }
}
