/// What this build knows of the releases of GitLab Community Edition, from `Resources/Releases/gitlab-ce.json`.
package struct Releases: Sendable {
  /// Newest first. There are others: only the last of each line that was still maintained is listed.
  package let known: [Release]
  /// The day this was looked up, such as `2026-08-20`.
  package let asOf: String
  /// The first release that the template's settings were written for.
  package let oldestSupported: ImageTag
  /// The first release whose image also runs on arm64.
  package let armSince: ImageTag
  /// Lines that an upgrade must not jump over, in ascending order.
  package let requiredStops: [ReleaseLine]
  package let postgreSQLSteps: [PostgreSQLStep]
  let broken: [BrokenRelease]
  /// Ascending by `since`.
  let accepts: [Acceptance]

  package struct Release: Hashable, Sendable {
    package let tag: ImageTag
    package let date: String
  }

  /// A line whose image moves the database to a newer PostgreSQL, and so must not be jumped over either.
  package struct PostgreSQLStep: Hashable, Sendable {
    package let at: ReleaseLine
    package let from: Int
    package let to: Int
  }

  /// A release that does not work in this stack, or that leads nowhere.
  package struct BrokenRelease: Hashable, Sendable {
    package let tag: ImageTag
    package let fault: Fault
    package let fixedIn: ImageTag
  }

  package enum Fault: String, Sendable {
    /// Requests whose `Host` is not the configured one get 404, so the load balancer's checks never pass.
    case unknownHostNotFound = "unknown-host-not-found"
    /// It runs, and the way from it to the next major release is barred by mistake (GitLab's notes on 19).
    case blocksNextMajor = "blocks-next-major"
  }

  /// From the line `since` on, the image starts only on data that `from` or later has written.
  struct Acceptance: Hashable, Sendable {
    let since: ReleaseLine
    let from: ReleaseLine
  }

  /// The newest release this build knows.
  package var newest: ImageTag { known.first?.tag ?? oldestSupported }

  /// What to take where nobody has said: the newest known release that its line has mended before.
  ///
  /// The first of a line brings what is new; its faults are mended in the weeks after.
  package var recommended: ImageTag { known.first { !$0.tag.isFirstOfLine }?.tag ?? newest }

  /// nil if nothing is known against it.
  package func fault(of tag: ImageTag) -> BrokenRelease? { broken.first { $0.tag == tag } }

  /// The last known release of a line.
  package func newest(of line: ReleaseLine) -> ImageTag? { known.first { $0.tag.line == line }?.tag }

  /// The oldest line whose data the image of this tag upgrades; it refuses to start on anything older.
  package func oldestUpgradable(to tag: ImageTag) -> ReleaseLine? {
    accepts.last { $0.since <= tag.line }?.from
  }

  /// The lines to upgrade to on the way, one after another, before the last step to `target`.
  package func stops(from current: ImageTag, to target: ImageTag) -> [ReleaseLine] {
    requiredStops.filter { current.line < $0 && $0 < target.line }
  }
}
