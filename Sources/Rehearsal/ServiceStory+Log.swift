/// What the container of a task writes.
extension ServiceStory {
  struct Line {
    let offset: Double
    let text: String
    /// Below `/var/log/gitlab`; nil for what the container itself prints.
    var file: String?
  }

  /// All that a task writes until ten minutes after its start, oldest first.
  func log(of task: Task) -> [Line] { log(of: task, 0...(task.healthy ?? task.configured ?? 0) + 600) }

  /// What a task writes between two moments, oldest first, in usual seconds from the start of the story.
  func log(of task: Task, _ span: ClosedRange<Double>) -> [Line] {
    guard let started = task.started, let configured = task.configured else { return [] }
    var lines = Self.setUp.map { Line(offset: started + $0.share * (configured - started), text: $0.text) }
    lines.append(Line(offset: configured, text: "gitlab Reconfigured!"))
    lines.append(
      Line(offset: configured + 2, text: "Puma starting in cluster mode...", file: "puma/puma_stdout.log"))
    // From a while before, so that the name of the file is there that the first lines come from.
    let end = min(span.upperBound, task.stopped ?? span.upperBound)
    lines += healthChecks(of: task, from: configured - 25, span.lowerBound - 60, end)
    if let answers = task.answers { lines += everyday(from: answers, span.lowerBound - 60, end) }
    return Self.named(lines.sorted { $0.offset < $1.offset }).filter { span.contains($0.offset) }
  }

  /// The moments from `first` on that lie between two others, so many seconds apart.
  private func moments(every seconds: Double, from first: Double, _ start: Double, _ end: Double) -> [Double] {
    let skipped = max(0, ((start - first) / seconds).rounded(.up))
    return Array(stride(from: first + skipped * seconds, through: end, by: seconds))
  }

  /// Every half a minute from each zone, as nginx writes it down.
  private func healthChecks(of task: Task, from first: Double, _ start: Double, _ end: Double) -> [Line] {
    moments(every: 30, from: first, start, end).flatMap { offset in
      ["10.0.11.7", "10.0.24.9"].enumerated().flatMap { number, node -> [Line] in
        let moment = offset + Double(number) * 4
        let isGood = task.answers.map { moment >= $0 } ?? false
        // `gitlab-ctl tail` begins when GitLab is configured.
        let isTold = moment > (task.configured ?? moment)
        let answer = Line(
          offset: moment,
          text: "\(node) - - [\(JSON.moment(time(moment)))] \"GET /users/sign_in HTTP/1.1\" \(isGood ? 200 : 502) "
            + "\(isGood ? 9318 : 2446) \"\" \"ELB-HealthChecker/2.0\" -",
          file: isTold ? "nginx/gitlab_access.log" : nil)
        guard isTold, !isGood else { return [answer] }
        let error = Line(
          offset: moment,
          text:
            "[error] 812#0: *\(Int(offset)) connect() to unix:/var/opt/gitlab/gitlab-workhorse/sockets/socket refused "
            + "(111: Connection refused) while connecting to upstream, client: \(node), server: gitlab",
          file: "nginx/gitlab_error.log")
        return [error, answer]
      }
    }
  }

  /// What a GitLab at work writes: people who use it, its jobs, its database, and now and then an exception.
  private func everyday(from first: Double, _ start: Double, _ end: Double) -> [Line] {
    func lines(every seconds: Double, _ file: String, _ text: (String, String) -> String) -> [Line] {
      moments(every: seconds, from: first + seconds / 2, start, end).map { offset in
        let id = Identifiers.hexadecimal("\(seed)/\(file)/\(offset)", digits: 26).uppercased()
        return Line(offset: offset, text: text(JSON.moment(time(offset)), id), file: file)
      }
    }
    return lines(every: 20, "gitlab-workhorse/current") { time, id in
      #"{"correlation_id":"\#(id)","duration_ms":38,"level":"info","method":"GET","msg":"access","status":200,"#
        + #""time":"\#(time)","uri":"/platform/infrastructure"}"#
    }
      + lines(every: 45, "sidekiq/current") { time, id in
        #"{"severity":"INFO","time":"\#(time)","class":"Ci::PipelineScheduleWorker","jid":"\#(id)","#
          + #""message":"Ci::PipelineScheduleWorker JID-\#(id): done: 0.041 sec"}"#
      }
      + lines(every: 300, "postgresql/current") { time, _ in
        "\(time) LOG:  checkpoint complete: wrote 41 buffers (0.1%); 0 WAL file(s) added"
      }
      + lines(every: 420, "gitlab-rails/exceptions_json.log") { time, id in
        #"{"severity":"ERROR","time":"\#(time)","correlation_id":"\#(id)","exception.class":"GRPC::DeadlineExceeded","#
          + #""exception.message":"4:Deadline Exceeded"}"#
      }
  }

  /// The same with the names that `tail` puts where it goes over to another file.
  private static func named(_ lines: [Line]) -> [Line] {
    var file: String?
    return lines.flatMap { line -> [Line] in
      defer { file = line.file ?? file }
      guard let own = line.file, own != file else { return [line] }
      return [Line(offset: line.offset, text: "==> /var/log/gitlab/\(own) <==", file: own), line]
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
