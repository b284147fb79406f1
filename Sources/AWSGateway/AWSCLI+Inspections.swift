package import Deployment

extension AWSCLI {
  /// Answers a question about the inside of a stack. One process, and up to two more where its case says so.
  package func find(_ inspection: Inspection) async throws(AWSTrouble) -> Finding {
    switch inspection {
    case .service(let cluster, let service):
      let answer = try await answer(
        ServiceList.self, to: ["ecs", "describe-services", "--cluster", cluster, "--services", service])
      guard let state = answer.first else { throw .notFound(message: service) }
      return .service(state)
    case .tasks(let cluster, let service, let ids): return .tasks(try await tasks(cluster, service, ids))
    case .targets(let group):
      return .targets(
        try await answer(
          TargetHealthList.self, to: ["elbv2", "describe-target-health", "--target-group-arn", group]
        ).targets)
    case .log(let group, let stream, let token): return try await log(group, stream, after: token)
    case .lastLog(let group, let stream):
      let answer = try await answer(
        LogPage.self,
        to: [
          "logs", "get-log-events", "--log-group-name", group, "--log-stream-name", stream, "--limit", "300",
        ])
      return .log(answer.lines, next: nil)
    case .recentLog(let group, let since):
      let answer = try await answer(
        LogPage.self,
        to: [
          "logs", "filter-log-events", "--log-group-name", group, "--start-time", "\(Int(since * 1000))",
          "--max-items", "200",
        ])
      return .log(answer.lines, next: nil)
    case .certificate(let arn):
      return .certificate(
        try await answer(
          CertificateAnswer.self, to: ["acm", "describe-certificate", "--certificate-arn", arn]
        ).state)
    case .validationRecord(let zone, let name):
      let answer = try await answer(
        RecordSets.self,
        to: [
          "route53", "list-resource-record-sets", "--hosted-zone-id", zone, "--start-record-name", name,
          "--start-record-type", "CNAME", "--max-items", "1",
        ])
      return .validationRecord(isThere: answer.hasRecord(named: name))
    case .nameServers(let zone):
      return .nameServers(
        try await answer(HostedZoneAnswer.self, to: ["route53", "get-hosted-zone", "--id", zone]).nameServers)
    case .interfaces(let function):
      let answer = try await answer(
        InterfaceList.self,
        to: [
          "ec2", "describe-network-interfaces", "--filters",
          "Name=description,Values=AWS Lambda VPC ENI-\(function)*",
        ])
      return .interfaces(count: answer.count)
    case .console(let instance):
      let answer = try await answer(
        ConsoleOutput.self, to: ["ec2", "get-console-output", "--instance-id", instance, "--latest"])
      return .log(answer.lines, next: nil)
    case .physicalIDs(let stack):
      let found = try await resources(ofStack: stack).filter { !$0.physicalID.isEmpty }
      return .physicalIDs(Dictionary(found.map { ($0.logicalID, $0.physicalID) }, uniquingKeysWith: { $1 }))
    }
  }

  private func tasks(
    _ cluster: String, _ service: String, _ ids: [String]
  ) async throws(AWSTrouble) -> [TaskState] {
    try await states(of: ids.isEmpty ? try await taskIDs(cluster, service, atMost: 5) : ids, in: cluster)
  }

  /// All tasks of a service that run, stop or have stopped within the hour. ECS describes a hundred at a time.
  package func allTasks(ofService service: String, in cluster: String) async throws(AWSTrouble) -> [TaskState] {
    try await states(of: try await taskIDs(cluster, service, atMost: 50), in: cluster)
  }

  /// The tasks of a service that run, or are to. Two processes, or one where there are none.
  func tasksToRun(ofService service: String, in cluster: String) async throws(AWSTrouble) -> [TaskState] {
    try await states(of: try await taskIDs(cluster, service, ["RUNNING"], atMost: 10), in: cluster)
  }

  /// - Parameter statuses: what they are to do.
  /// - Parameter limit: how many of those that are to do each.
  private func taskIDs(
    _ cluster: String, _ service: String, _ statuses: [String] = ["RUNNING", "STOPPED"], atMost limit: Int
  ) async throws(AWSTrouble) -> [String] {
    var ids: [String] = []
    for status in statuses {
      ids += try await answer(
        TaskARNs.self,
        to: ["ecs", "list-tasks", "--cluster", cluster, "--service-name", service, "--desired-status", status]
      ).ids.prefix(limit)
    }
    return ids
  }

  private func states(of ids: [String], in cluster: String) async throws(AWSTrouble) -> [TaskState] {
    guard !ids.isEmpty else { return [] }
    return try await answer(
      TaskList.self, to: ["ecs", "describe-tasks", "--cluster", cluster, "--tasks"] + ids
    ).states
  }

  /// Reads on from where it was, at most three pages of up to a megabyte: what is older than that comes the next time.
  ///
  /// Not one `logs tail --follow` for all of it: into a pipe it prints nothing before it has 8 KiB (seen with 2.9: not a line in
  /// 75 seconds, and none at its end), which no variable changes in the `aws` that AWS hands out (aws/aws-cli#7234), and v1 has no
  /// such command. It would need a terminal of its own to be heard. It takes 0.3 seconds of a processor for what nine of these
  /// take five for: a tenth of a deployment of 14 minutes.
  private func log(_ group: String, _ stream: String, after token: String?) async throws(AWSTrouble) -> Finding {
    var lines: [LogLine] = []
    var token = token
    for _ in 0..<3 {
      let page = try await answer(
        LogPage.self,
        to: [
          "logs", "get-log-events", "--log-group-name", group, "--log-stream-name", stream, "--start-from-head",
        ] + (token.map { ["--next-token", $0] } ?? []))
      lines += page.lines
      let isEnd = page.forward == nil || page.forward == token || page.lines.count < 1000
      token = page.forward ?? token
      if isEnd { break }
    }
    return .log(lines, next: token)
  }
}

extension InspectionTrouble {
  /// What is not there makes no trouble: its resource is still on its way, or gone already.
  package init(_ trouble: AWSTrouble) {
    self.init(sentence: trouble.sentence, outlook: Self.outlook(of: trouble))
  }

  private static func outlook(of trouble: AWSTrouble) -> Outlook {
    if case .notFound = trouble { return .absent }
    if case .other(let code?, _) = trouble, code.hasSuffix("NotFoundException") || code.hasSuffix("NotFound") {
      return .absent
    }
    return trouble.mayPass ? .passing : .lasting
  }
}
