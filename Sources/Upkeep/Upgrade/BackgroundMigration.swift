internal import Phrases

/// Batched background migration that is not over, as GitLab's table `batched_background_migrations` has it.
package struct BackgroundMigration: Hashable, Sendable {
  package let id: Int
  /// The name of the class that does it.
  package let job: String
  package let table: String
  package let column: String
  /// A list in JSON, as PostgreSQL writes it.
  package let arguments: String
  package let state: State
  /// How far it is, from below; nil where GitLab does not tell.
  package let percent: Int?

  /// By its number (gitlab, `lib/gitlab/database/background_migration/batched_migration.rb`); 3 and 6 are over.
  package enum State: Hashable, Sendable {
    case paused, active, failed, finalizing
    case unrecognized(Int)

    init(_ number: Int) {
      self =
        switch number {
        case 0: .paused
        case 1: .active
        case 4: .failed
        case 5: .finalizing
        default: .unrecognized(number)
        }
    }
  }

  /// Whether it comes to its end by itself.
  package var isAtWork: Bool { state == .active || state == .finalizing }

  /// What finishes it, inside the container. Rake parts its arguments at commas
  /// (docs.gitlab.com/update/background_migrations, “Finish a failed migration manually”).
  package var finalization: String {
    let list = arguments.replacing(",", with: #"\,"#)
    let words = [job, table, column, Shell.quoted(list)].joined(separator: ",")
    return "gitlab-rake gitlab:background_migrations:finalize[\(words)]"
  }
}
