internal import FoundationEssentials
package import GitLabStack

/// What the container of a GitLab says of itself before an upgrade. What it did not say is nil, and never taken for none.
package struct InsideSight: Hashable, Sendable {
  /// The release of the package that is installed.
  package var release: ImageTag?
  /// Seconds since Sidekiq began, which does the background migrations.
  package var age: Int?
  /// How many lines of `gitlab.rb` set something of Mattermost, which 19.0 no longer takes.
  package var mattermostLines: Int?
  package var migrations: Migrations?

  /// All batched background migrations that GitLab knows.
  package struct Migrations: Hashable, Sendable {
    package let count: Int
    /// Those that are not over.
    package let open: [BackgroundMigration]

    package init(count: Int, open: [BackgroundMigration]) {
      self.count = count
      self.open = open
    }

    var atWork: [BackgroundMigration] { open.filter(\.isAtWork) }

    /// How far the one at work has come that has come least far; nil where GitLab does not tell of each.
    var leastPercent: Int? {
      let percents = atWork.compactMap(\.percent)
      return percents.count == atWork.count ? percents.min() : nil
    }
  }

  package init(
    release: ImageTag? = nil, age: Int? = nil, mattermostLines: Int? = nil, migrations: Migrations? = nil
  ) {
    self.release = release
    self.age = age
    self.mattermostLines = mattermostLines
    self.migrations = migrations
  }
}

extension InsideSight {
  /// For `sh` in the container; about a second. Everything that is read by us begins a line with our name.
  ///
  /// The migrations come from the database itself: `gitlab:background_migrations:list` printed nothing on one that had some
  /// (gitlab#585331). All come in one query and on one line, so that an answer that was cut is none. How long GitLab has been at it is
  /// told by Sidekiq, which does the migrations and begins after all of them are queued by the start.
  package static let script = """
    say() { printf 'gitlab-wizard: %s\\n' "$*"; }
    release=$(dpkg-query -W -f '${Version}' gitlab-ce 2>/dev/null)
    [ -n "$release" ] || release=$(sed -n 's/^gitlab-ce //p' /opt/gitlab/version-manifest.txt 2>/dev/null | head -n 1)
    say release "$release"
    say age "$(gitlab-ctl status sidekiq 2>/dev/null | sed -n 's/^run: sidekiq: (pid [0-9]*) \\([0-9]*\\)s.*/\\1/p')"
    if [ -e /etc/gitlab/gitlab.rb ]
    then say mattermost "$(grep -c '^[[:space:]]*mattermost' /etc/gitlab/gitlab.rb 2>/dev/null)"
    else say mattermost 0; fi
    gitlab-psql -t -A -c "SELECT 'gitlab-wizard: migrations ' || json_build_object(
        'count', count(*),
        'open', coalesce(json_agg(json_build_object(
            'id', m.id, 'status', m.status, 'job', m.job_class_name, 'table', m.table_name, 'column', m.column_name,
            'arguments', m.job_arguments::text,
            'percent', (SELECT least(99, floor(coalesce(sum(j.batch_size), 0) * 100.0 / nullif(m.total_tuple_count, 0)))
              FROM batched_background_migration_jobs j
              WHERE j.batched_background_migration_id = m.id AND j.status = 3)) ORDER BY m.id)
          FILTER (WHERE m.status NOT IN (3, 6)), '[]'::json))::text
      FROM batched_background_migrations m"
    true
    """

  /// What the script said.
  package init(_ output: String) {
    self.init()
    for line in output.split(whereSeparator: \.isNewline) {
      guard let match = line.wholeMatch(of: #/gitlab-wizard: (\S+) ?(.*)/#) else { continue }
      let value = match.2
      let numbers = value.split(separator: " ").compactMap { Int($0) }
      switch (match.1, numbers.count) {
      case ("release", _):
        let version = value.firstMatch(of: #/^\d+\.\d+\.\d+/#).map { String($0.output) } ?? ""
        release = try? ImageTag("\(version)-ce.0")
      case ("age", 1): age = numbers[0]
      case ("mattermost", 1): mattermostLines = numbers[0]
      case ("migrations", _): migrations = Migrations(json: String(value))
      default: break
      }
    }
  }
}

extension InsideSight.Migrations {
  /// As PostgreSQL writes them; nil where that is not whole.
  fileprivate init?(json: String) {
    guard let table = try? JSONDecoder().decode(Table.self, from: Data(json.utf8)) else { return nil }
    self.init(
      count: table.count,
      open: table.open.map { row in
        BackgroundMigration(
          id: row.id, job: row.job, table: row.table, column: row.column, arguments: row.arguments,
          state: BackgroundMigration.State(row.status), percent: row.percent)
      })
  }

  private struct Table: Decodable {
    let count: Int
    let open: [Row]
  }

  private struct Row: Decodable {
    let id: Int
    let status: Int
    let job: String
    let table: String
    let column: String
    let arguments: String
    let percent: Int?
  }
}
