internal import Upkeep

extension InnerStory {
  /// Usual seconds after which a new release has done its background migrations.
  private static let migrating = 1500

  /// What the container tells before an upgrade, as its script has it printed.
  var insideSight: String {
    let open = #"{"count":41,"open":[\#(migrations.joined(separator: ","))]}"#
    return ["release \(tag)", "age \(age)", "mattermost 0", "migrations \(open)"].map { "gitlab-wizard: \($0)\n" }
      .joined()
  }

  /// Those that are not over, as PostgreSQL writes their rows.
  private var migrations: [String] {
    switch scenario {
    case .migrationFails:
      [
        row(212, status: 4, "BackfillPartitionedWebHookLogs", "web_hook_logs", #"[[\"id\"], [\"id_convert\"]]"#)
      ]
    case .migrationsHang:
      [
        row(212, status: 1, "BackfillPartitionedWebHookLogs", "web_hook_logs", "[]", percent: 71),
        row(213, status: 1, "BackfillNotesNamespaceId", "notes", "[]", percent: 4),
      ]
    default:
      age < Self.migrating
        ? [row(221, status: 1, "BackfillNotesNamespaceId", "notes", "[]", percent: min(99, age * 100 / Self.migrating))]
        : []
    }
  }

  private func row(
    _ id: Int, status: Int, _ job: String, _ table: String, _ arguments: String, percent: Int? = nil
  ) -> String {
    #"{"id":\#(id),"status":\#(status),"job":"\#(job)","table":"\#(table)","column":"id","#
      + #""arguments":"\#(arguments)","percent":\#(percent.map { "\($0)" } ?? "null")}"#
  }
}
