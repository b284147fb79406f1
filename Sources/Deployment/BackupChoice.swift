/// What was said beforehand about a backup before something that the data may not survive.
package struct BackupChoice: Hashable, Sendable {
  /// Whether one is to be made first.
  package var isWished: Bool
  /// Whether GitLab is to be stopped for it, so that it is whole.
  package var stopsGitLab: Bool
  /// Whether to go on without one, also where the one that was wished for fails.
  package var goesWithout: Bool
  /// Whether the vault and the role that AWS Backup lacks may be made.
  package var mayBeSetUp: Bool
  /// Days after which AWS deletes it; nil: never.
  package var keptDays: Int?

  package init(
    isWished: Bool = false, stopsGitLab: Bool = false, goesWithout: Bool = false, mayBeSetUp: Bool = false,
    keptDays: Int? = nil
  ) {
    self.isWished = isWished
    self.stopsGitLab = stopsGitLab
    self.goesWithout = goesWithout
    self.mayBeSetUp = mayBeSetUp
    self.keptDays = keptDays
  }
}
