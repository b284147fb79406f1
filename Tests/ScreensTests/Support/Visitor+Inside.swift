import Deployment
import GitLabStack
import Operations
import Phrases
import Screens

/// Inside a deployment: what ECS, the load balancer, the log and ACM would answer.
extension Visitor {
  static let task = "0123456789abcdef0123456789abcdef"
  private static let service = Inspection.service(cluster: "physical", service: "physical")
  private static let tasks = Inspection.tasks(cluster: "physical", service: "physical", ids: [])
  private static let domain: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABCDEFGHIJ",
  ]

  mutating func find(_ finding: Finding, _ inspection: Inspection) {
    arrive(.finding(stackID: Scene.stackID, inspection, .success(finding)))
  }

  /// CloudFormation makes the service, and nothing is left but that.
  static func atService(_ language: Language = .english) throws -> (visitor: Visitor, began: Double) {
    var visitor = try running(language)
    let plan = try visitor.plan
    let place = (plan.creationOrder.firstIndex { plan.resource($0)?.type == .computing(.service) } ?? 0) + 1
    visitor.wait(until: Scene.start + Double(place * 5))
    visitor.arrive(.events(stackID: Scene.stackID, .success(Scene.events(of: plan, through: place))))
    return (visitor, Scene.start + Double((place - 1) * 5 + 1))
  }

  /// GitLab migrates its database; four minutes have gone.
  static func startingUp(_ language: Language = .english) throws -> Visitor {
    var (visitor, began) = try atService(language)
    visitor.find(.service(started([task], at: began)), service)
    visitor.find(.tasks([running(began)]), tasks)
    visitor.find(.log(log(began), next: nil), .log(group: "physical", stream: "gitlab/gitlab/\(task)", after: nil))
    visitor.wait(until: began + 320)
    return visitor
  }

  /// The sign-in page answers, and the load balancer has heard so once.
  static func answering(_ language: Language = .english) throws -> Visitor {
    var visitor = try startingUp(language)
    let began = try atService(language).began
    let lines = [
      LogLine(time: began + 420, text: "gitlab Reconfigured!"),
      LogLine(
        time: began + 470,
        text: "10.0.11.7 - - [x] \"GET /users/sign_in HTTP/1.1\" 200 9318 \"\" \"ELB-HealthChecker/2.0\" -"),
    ]
    visitor.find(.log(lines, next: nil), .log(group: "physical", stream: "gitlab/gitlab/\(task)", after: nil))
    visitor.wait(until: began + 480)
    return visitor
  }

  /// The image could not be pulled, and the log cannot be read anyway.
  ///
  /// - Parameter tries: how often, every half minute.
  static func retrying(_ language: Language = .english, tries: Int = 1) throws -> Visitor {
    var (visitor, began) = try atService(language)
    let ids = [task] + (1..<max(1, tries)).map { "\($0)\(task.dropFirst())" }
    visitor.find(.service(started(ids, at: began)), service)
    visitor.find(.tasks(ids.enumerated().map { unpulled(began + Double($0 * 30), id: $1) }), tasks)
    visitor.find(.service(started(ids, at: began, failed: ids.count)), service)
    visitor.wait(until: began + 40 + Double(tries * 30))
    return visitor
  }

  /// The service failed; ECS says why, and what was found is kept.
  ///
  /// - Parameter isKept: whether nothing is taken back.
  static func failedInside(_ language: Language = .english, isKept: Bool = false) throws -> Visitor {
    var visitor = try retrying(language)
    let (_, began) = try atService(language)
    let reason =
      "Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was "
      + "triggered'.\" (RequestToken: 256edf08-7afc-0783-a02f-4fd6be3a7e60, HandlerErrorCode: GeneralServiceException)"
    visitor.arrive(
      .events(
        stackID: Scene.stackID,
        .success(
          [
            Scene.event("Service", "AWS::ECS::Service", "CREATE_FAILED", at: began - Scene.start + 240, reason),
            Scene.event(
              "DnsRecord", "AWS::Route53::RecordSet", "CREATE_FAILED", at: began - Scene.start + 241,
              "Resource creation cancelled"),
          ]
            + (isKept
              ? []
              : [
                Scene.stackEvent(
                  "ROLLBACK_IN_PROGRESS", at: began - Scene.start + 242, "The following resource(s) failed")
              ]))))
    // What was looked at when the task stopped, and then again because the service failed.
    for _ in 0..<2 { visitor.keep(unpulled(began)) }
    visitor.wait(until: began + 250)
    return visitor
  }

  /// And everything was taken back.
  static func undoneInside(_ language: Language = .english) throws -> Visitor {
    var visitor = try failedInside(language)
    let end = Scene.stackEvent("ROLLBACK_COMPLETE", at: 900)
    for _ in 0..<2 { visitor.arrive(.events(stackID: Scene.stackID, .success([end]))) }
    visitor.arrive(.outcome(.success(Scene.description("ROLLBACK_COMPLETE"))))
    return visitor
  }

  /// The certificate waits for a record that nobody can see; eight minutes have gone.
  static func waitingForCertificate(_ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(language, answers: domain.merging([.accessAllowedCIDRs: networks]) { $1 })
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.seeNothingWrong()
    visitor.type("dy")
    if let order = visitor.order { visitor.arrive(.changeSet(.success(try Scene.changeSet(for: order)))) }
    visitor.type("y")
    visitor.wait(until: Scene.start)
    visitor.arrive(.execution(.success(Scene.token)))
    let arn = "arn:aws:acm:ap-northeast-1:123456789012:certificate/1"
    let record = CertificateState.DNSRecord(
      name: "_3f6b1c.gitlab.example.com.", value: "_9d2e.acm-validations.aws.")
    visitor.arrive(
      .events(
        stackID: Scene.stackID,
        .success([
          Scene.stackEvent("CREATE_IN_PROGRESS", at: 0),
          Scene.event(
            "Certificate", "AWS::CertificateManager::Certificate", "CREATE_IN_PROGRESS", at: 2,
            "Resource creation Initiated", physicalID: arn),
        ])))
    visitor.find(
      .certificate(
        CertificateState(status: "PENDING_VALIDATION", domain: "gitlab.example.com", failure: nil, record: record)),
      .certificate(arn: arn))
    visitor.find(.validationRecord(isThere: true), .validationRecord(zone: "Z", name: record.name))
    visitor.find(
      .nameServers(["ns-1234.awsdns-26.org", "ns-567.awsdns-06.net", "ns-89.awsdns-11.com"]), .nameServers(zone: "Z"))
    visitor.wait(until: Scene.start + 480)
    return visitor
  }

  /// A log of more lines than any screen has rows.
  mutating func readLongLog() {
    let lines = (0..<100).map { LogLine(time: Scene.start + Double($0), text: "line \($0)") }
    find(.log(lines, next: nil), .log(group: "physical", stream: "gitlab/gitlab/\(Self.task)", after: nil))
    type("l")
  }

  /// What GitLab writes once it is set up, its log being read.
  static func readingLog(_ language: Language = .english) throws -> Visitor {
    var (visitor, began) = try atService(language)
    visitor.find(.service(started([task], at: began)), service)
    visitor.find(.tasks([running(began)]), tasks)
    visitor.wait(until: began + 320)
    visitor.hear(
      "gitlab Reconfigured!", "==> /var/log/gitlab/puma/puma_stdout.log <==", "Puma starting in cluster mode...",
      "==> /var/log/gitlab/sidekiq/current <==", #"{"severity":"INFO","class":"MailWorker","message":"start"}"#,
      #"{"severity":"ERROR","class":"MailWorker","message":"Connection refused - connect(2)"}"#,
      #"{"severity":"INFO","class":"MailWorker","message":"done: 0.041 sec"}"#,
      "==> /var/log/gitlab/nginx/gitlab_access.log <==",
      #"10.0.11.7 - - "GET /users/sign_in HTTP/1.1" 200 9318 "" "ELB-HealthChecker/2.0" -"#,
      #"10.0.24.9 - - "GET /users/sign_in HTTP/1.1" 200 9318 "" "ELB-HealthChecker/2.0" -"#,
      "==> /var/log/gitlab/nginx/gitlab_error.log <==",
      "2026/11/29 10:00:00 [error] 812#0: *1 connect() failed (111: Connection refused) while connecting to upstream")
    visitor.type("l")
    return visitor
  }

  /// GitLab stands, and something was read of its log on the way.
  static func doneAfterLog(_ language: Language = .english) throws -> Visitor {
    var visitor = try startingUp(language)
    let plan = try visitor.plan
    let end = Scene.stackEvent("CREATE_COMPLETE", at: Double(plan.count * 5 + 1))
    visitor.arriveToTheEnd(Scene.events(of: plan) + [end])
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    return visitor
  }

  /// GitLab writes these lines.
  mutating func hear(_ lines: String...) {
    let now = Scene.start + 600
    find(
      .log(lines.enumerated().map { LogLine(time: now + Double($0.offset), text: $0.element) }, next: nil),
      .log(group: "physical", stream: "gitlab/gitlab/\(Self.task)", after: nil))
  }

  private mutating func keep(_ task: TaskState) {
    var evidence = Evidence()
    evidence.take(.success(.tasks([task])), of: Self.tasks)
    arrive(
      .evidence(
        stackID: Scene.stackID,
        Keepsake(
          evidence: evidence, text: "gitlab\n\n== ECS tasks\n\(task.id)  STOPPED  \(task.epitaph ?? "")\n",
          path: .success("/home/ren/.local/share/gitlab-wizard/evidence/gitlab-20261126T100000Z.txt"))))
  }

  private static func started(_ tasks: [String], at time: Double, failed: Int = 0) -> ServiceState {
    ServiceState(
      desired: 1, running: 0, pending: 1, failedTasks: failed, rollout: "IN_PROGRESS", rolloutReason: nil,
      events: tasks.map { .init(time: time + 4, message: "(service s) has started 1 tasks: (task \($0)).") })
  }

  private static func running(_ began: Double) -> TaskState {
    TaskState(
      id: task, status: "RUNNING", desiredStatus: "RUNNING", created: began + 4, pullStarted: began + 21,
      pullStopped: began + 93, started: began + 99, stopped: nil, stopCode: nil, stoppedReason: nil, zone: nil,
      containers: [.init(name: "gitlab", image: "gitlab/gitlab-ce:19.3.0-ce.0", exitCode: nil, reason: nil)])
  }

  private static func unpulled(_ began: Double, id: String = Visitor.task) -> TaskState {
    TaskState(
      id: id, status: "STOPPED", desiredStatus: "STOPPED", created: began + 4, pullStarted: began + 22,
      pullStopped: nil, started: nil, stopped: began + 44, stopCode: "TaskFailedToStart",
      stoppedReason: "CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref "
        + "docker.io/gitlab/gitlab-ce:19.3.0-ce.0: docker.io/gitlab/gitlab-ce:19.3.0-ce.0: not found",
      zone: nil, containers: [.init(name: "gitlab", image: "gitlab/gitlab-ce:19.3.0-ce.0", exitCode: nil, reason: nil)])
  }

  private static func log(_ began: Double) -> [LogLine] {
    [
      (120.0, "Recipe: gitlab::default"), (240, "Recipe: gitlab::database_migrations"),
      (242, "  * rails_migration[gitlab-rails] action run"),
      (244, "    * bash[migrate gitlab-rails database] action run"),
      (300, "      [execute] login root, password: Sup3r-Secret"),
    ].map { LogLine(time: began + $0.0, text: $0.1) }
  }
}
