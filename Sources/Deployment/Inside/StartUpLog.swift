/// What the log of the GitLab container tells of its start: a fold over its lines.
package struct StartUpLog: Hashable, Sendable {
  /// The last ones, oldest first.
  package private(set) var lines: [LogLine] = []
  package private(set) var stage: Stage?
  /// When `gitlab-ctl reconfigure` had done its work.
  package private(set) var configured: Double?
  /// The line in which GitLab says what went wrong.
  package private(set) var fault: LogLine?
  /// What the load balancer was told last, such as 502.
  package private(set) var lastAnswer: Int?
  /// When it first got the answer that it wants.
  package private(set) var firstGoodAnswer: Double?
  /// Good answers in a row, by the address of the balancer that asked.
  private var rows: [Substring: Int] = [:]
  /// Where to go on reading.
  var next: String?

  package static let limit = 500

  /// What GitLab is about, in the order in which it goes through them.
  package enum Stage: Int, CaseIterable, Comparable, Sendable {
    case booting, configuring, database, migrating, services, configured

    package static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
  }

  package init() {}

  /// How many good answers in a row the load balancer has had.
  package var goodAnswers: Int { rows.values.max() ?? 0 }

  package mutating func read(_ new: [LogLine]) {
    for line in new { read(line) }
    lines = Array((lines + new.suffix(Self.limit)).suffix(Self.limit))
  }

  private mutating func read(_ line: LogLine) {
    if line.text.contains("ELB-HealthChecker") { return readHealthCheck(line) }
    if fault == nil, Self.faults.contains(where: line.text.contains) { fault = line }
    guard configured == nil, let reached = Self.stage(of: line.text, after: stage) else { return }
    stage = max(stage ?? reached, reached)
    if reached == .configured { configured = line.time }
  }

  /// `10.0.1.2 - - [25/Nov/2026:10:00:00 +0000] "GET /users/sign_in HTTP/1.1" 200 9000 "" "ELB-HealthChecker/2.0" -`
  private mutating func readHealthCheck(_ line: LogLine) {
    guard let match = line.text.firstMatch(of: #/^(\S+) .*?" (\d{3}) .*ELB-HealthChecker/#),
      let code = Int(match.output.2)
    else { return }
    lastAnswer = code
    guard Self.goodCodes.contains(code) else {
      rows[match.output.1] = 0
      return
    }
    rows[match.output.1, default: 0] += 1
    firstGoodAnswer = firstGoodAnswer ?? line.time
  }

  /// As the `Matcher` of our target group: where single sign-on takes people on, the page redirects.
  private static let goodCodes = [200, 302]

  /// In them GitLab says what went wrong.
  package static let faults = [
    "There was an error running gitlab-ctl reconfigure", "Error executing action", "FATAL: ",
    "It is required to upgrade to the latest", "Upgrading the existing database failed",
    "No space left on device", "Operation not permitted @ apply2files",
  ]

  /// What a line of the container or of `gitlab-ctl reconfigure` shows; nil where it shows nothing new.
  private static func stage(of text: String, after stage: Stage?) -> Stage? {
    if text.contains("Reconfigured!") { return .configured }
    if text.contains("database_migrations") || text.contains("rails_migration[")
      || text.contains("migrate gitlab-rails database")
    {
      return .migrating
    }
    if text.hasPrefix("Recipe: ") {
      if stage == .migrating || stage == .services { return .services }
      return text.contains("postgresql") ? .database : .configuring
    }
    if text.contains("Configuring GitLab") { return .configuring }
    return text.contains("Thank you for using GitLab") ? .booting : nil
  }
}
