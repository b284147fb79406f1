/// What was said on the command line of a backup that is to be made now.
package struct CopyWish: Sendable {
  /// Whether GitLab is to be stopped for it; nil where nobody has said.
  let stopsGitLab: Bool?
  /// Days after which AWS deletes it; nil: never.
  let keptDays: Int?
  let isConfirmed: Bool
  /// Whether the vault and the role that AWS Backup lacks may be made.
  let mayBeSetUp: Bool

  package init(stopsGitLab: Bool?, keptDays: Int?, isConfirmed: Bool, mayBeSetUp: Bool) {
    self.stopsGitLab = stopsGitLab
    self.keptDays = keptDays
    self.isConfirmed = isConfirmed
    self.mayBeSetUp = mayBeSetUp
  }
}
