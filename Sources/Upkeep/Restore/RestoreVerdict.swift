/// Judgement of what a restored GitLab holds, beside the one that the backup is of.
///
/// A copy that is made while GitLab works may have what was done while it was made, and must have what was done before. What is gone
/// from the live one since cannot be told from what was never there.
package enum RestoreVerdict: Hashable, Sendable {
  /// It holds all that the live one had when the copy began, and no more than that has now.
  case agrees
  /// It holds all of that, and more than the live one has now: what was deleted there since.
  case holdsMore
  /// There was nothing to compare it with.
  case alone
  /// It holds nobody, or no project though there were some.
  case empty
  case differs([Difference])

  /// One number that is too small.
  package enum Difference: Hashable, Sendable {
    /// - Parameters:
    ///   - least: what the live one has that was there when the copy began.
    ///   - most: what it has now.
    case projects(Int, least: Int, most: Int)
    case users(Int, least: Int, most: Int)
    /// A push that is known to be before the copy is not in it; nil where none is in it.
    case lastPush(Double?, least: Double)
  }

  /// - Parameter live: nil where nobody could look into it.
  package init(_ restored: GitLabContents, of live: ContentsSince?) {
    guard restored.users > 0, restored.projects > 0 || (live?.before.projects ?? 0) == 0 else {
      self = .empty
      return
    }
    guard let live else {
      self = .alone
      return
    }
    var differences: [Difference] = []
    if restored.projects < live.before.projects {
      differences.append(.projects(restored.projects, least: live.before.projects, most: live.now.projects))
    }
    if restored.users < live.before.users {
      differences.append(.users(restored.users, least: live.before.users, most: live.now.users))
    }
    if let least = live.before.lastPush, restored.lastPush ?? 0 < least {
      differences.append(.lastPush(restored.lastPush, least: least))
    }
    guard differences.isEmpty else {
      self = .differs(differences)
      return
    }
    self =
      restored.projects > max(live.before.projects, live.now.projects)
        || restored.users > max(live.before.users, live.now.users) ? .holdsMore : .agrees
  }

  /// Whether nothing speaks against the backup.
  package var isGood: Bool {
    switch self {
    case .agrees, .holdsMore, .alone: true
    case .empty, .differs: false
    }
  }
}
