/// What the container of a task writes.
extension ServiceStory {
  struct Line {
    let offset: Double
    let text: String
  }

  /// All that a task writes in its life, oldest first.
  func log(of task: Task) -> [Line] {
    guard let started = task.started, let configured = task.configured else { return [] }
    let span = configured - started
    var lines = Self.setUp.map { Line(offset: started + $0.share * span, text: $0.text) }
    lines.append(Line(offset: configured, text: "gitlab Reconfigured!"))
    lines.append(Line(offset: configured + 1, text: "==> /var/log/gitlab/puma/puma_stdout.log <=="))
    lines.append(Line(offset: configured + 2, text: "Puma starting in cluster mode..."))
    lines += healthChecks(of: task, from: configured - 25)
    return lines.sorted { $0.offset < $1.offset }
  }

  /// Every half a minute from each zone, as nginx writes it down.
  private func healthChecks(of task: Task, from first: Double) -> [Line] {
    let end = task.stopped ?? (task.healthy ?? first) + 600
    let times = stride(from: first, to: end, by: 30)
    return times.flatMap { offset in
      ["10.0.11.7", "10.0.24.9"].enumerated().map { number, node in
        let moment = offset + Double(number) * 4
        let isGood = task.answers.map { moment >= $0 } ?? false
        return Line(
          offset: moment,
          text: "\(node) - - [\(JSON.moment(time(moment)))] \"GET /users/sign_in HTTP/1.1\" \(isGood ? 200 : 502) "
            + "\(isGood ? 9318 : 2446) \"\" \"ELB-HealthChecker/2.0\" -")
      }
    }
  }

  /// Excerpts from a first start, with the share of it that has gone by then.
  private static let setUp: [(share: Double, text: String)] = [
    (0, "Thank you for using GitLab Docker Image!"), (0.002, "Cleaning stale PIDs & sockets"),
    (0.01, "Installing gitlab.rb config..."), (0.012, "Generating ssh_host_rsa_key..."),
    (0.02, "Preparing services..."), (0.022, "Starting services..."), (0.024, "Configuring GitLab..."),
    (0.04, "resolving cookbooks for run list: [\"gitlab\"]"), (0.06, "Synchronizing Cookbooks:"),
    (0.08, "Recipe: gitlab::default"), (0.082, "  Converging 304 resources"),
    (0.085, "  * directory[/etc/gitlab] action create (up to date)"), (0.1, "Recipe: gitlab::users"),
    (0.105, "  * account[GitLab user and group] action create (up to date)"), (0.12, "Recipe: gitlab::gitlab-rails"),
    (0.13, "  * directory[create /var/opt/gitlab/gitlab-rails/etc] action create"),
    (0.16, "Recipe: redis::enable"), (0.18, "  * runit_service[redis] action enable"),
    (0.22, "Recipe: gitaly::enable"), (0.26, "Recipe: postgresql::enable"),
    (0.28, "  * execute[/opt/gitlab/embedded/bin/initdb -D /var/opt/gitlab/postgresql/data -E UTF8] action run"),
    (0.36, "  * runit_service[postgresql] action enable"), (0.4, "Recipe: gitlab::database_migrations"),
    (0.41, "  * rails_migration[gitlab-rails] action run"),
    (0.42, "    * bash[migrate gitlab-rails database] action run"),
    (0.55, "      [execute] main: == [advisory_lock_connection] object_id: 34620"),
    (0.68, "      [execute] Administrator account created:"), (0.69, "      [execute] login:    root"),
    (0.7, "      [execute] password: ******"), (0.76, "Recipe: gitlab::puma"),
    (0.8, "  * runit_service[puma] action enable"), (0.85, "Recipe: gitlab::sidekiq"),
    (0.9, "Recipe: gitlab::gitlab-workhorse"), (0.94, "Recipe: nginx::enable"),
    (0.97, "  * runit_service[nginx] action enable"), (0.99, "Running handlers complete"),
  ]
}
