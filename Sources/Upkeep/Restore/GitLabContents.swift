/// What is in a GitLab, in numbers by which a copy of it can be compared.
package struct GitLabContents: Hashable, Sendable {
  package let projects: Int
  /// People; the accounts that GitLab makes for itself are none.
  package let users: Int
  /// When somebody pushed last, in seconds since 1970; nil where nobody ever did.
  package let lastPush: Double?

  package init(projects: Int, users: Int, lastPush: Double?) {
    self.projects = projects
    self.users = users
    self.lastPush = lastPush
  }

  package static let empty = GitLabContents(projects: 0, users: 0, lastPush: nil)
}

/// Contents of a GitLab now, and what of them was there at an earlier moment.
package struct ContentsSince: Hashable, Sendable {
  package let now: GitLabContents
  package let before: GitLabContents

  package init(now: GitLabContents, before: GitLabContents) {
    self.now = now
    self.before = before
  }

  /// For `sh` in the container: one question to the database, a second's work. Columns as in GitLab's `db/structure.sql`; a
  /// `user_type` of 0, or none in older releases, is a person (`HasUserType`), an `action` of 5 a push (`Event.actions`).
  ///
  /// - Parameter moment: in seconds since 1970.
  package static func script(before moment: Double) -> String {
    let moment = Int(moment.rounded(.down))
    return """
      gitlab-psql -t -A -F ' ' -c "
        SELECT '\(mark)', (SELECT count(*) FROM projects WHERE pending_delete IS NOT TRUE),
          (SELECT count(*) FROM users WHERE coalesce(user_type, 0) = 0), \(lastPush("")),
          (SELECT count(*) FROM projects WHERE pending_delete IS NOT TRUE AND created_at <= to_timestamp(\(moment))),
          (SELECT count(*) FROM users WHERE coalesce(user_type, 0) = 0 AND created_at <= to_timestamp(\(moment))),
          \(lastPush(" AND created_at <= to_timestamp(\(moment))"))"
      """
  }

  private static func lastPush(_ condition: String) -> String {
    "(SELECT coalesce(extract(epoch FROM max(created_at))::bigint, 0) FROM events WHERE action = 5\(condition))"
  }

  /// What the script's answer begins with.
  package static let mark = "gitlab-wizard: contents"

  /// What the script said; nil where that is no answer.
  package init?(reading output: String) {
    guard let match = output.firstMatch(of: #/gitlab-wizard: contents (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)/#) else {
      return nil
    }
    let numbers = [match.1, match.2, match.3, match.4, match.5, match.6].compactMap { Int($0) }
    guard numbers.count == 6 else { return nil }
    func contents(_ numbers: ArraySlice<Int>) -> GitLabContents {
      let numbers = Array(numbers)
      return GitLabContents(
        projects: numbers[0], users: numbers[1], lastPush: numbers[2] == 0 ? nil : Double(numbers[2]))
    }
    self.init(now: contents(numbers[..<3]), before: contents(numbers[3...]))
  }
}
