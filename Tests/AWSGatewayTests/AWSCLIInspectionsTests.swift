import AWSGateway
import Deployment
import GitLabStack
import Testing

/// Answers in the shape in which both generations of `aws` print them: v1 writes times as numbers, v2 as text.
@Suite struct AWSCLIInspectionsTests {
  private static let ending = [
    "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
  ]

  private func find(
    _ inspection: Inspection, _ answers: (arguments: [String], stdout: String)...
  ) async throws -> Finding {
    let calls = answers.map {
      RecordedAWS.Call(arguments: $0.arguments + Self.ending, exit: 0, stdout: $0.stdout, stderr: "")
    }
    return try await cli(calls).find(inspection)
  }

  private func cli(_ calls: [RecordedAWS.Call]) throws -> AWSCLI {
    AWSCLI(runner: RecordedAWS(calls), region: try Region("ap-northeast-1"), profile: nil)
  }

  @Test(arguments: ["\"2023-08-21T21:22:14.627000-07:00\"", "1692678134.627"])
  func readsAService(_ time: String) async throws {
    let json = """
      {"services": [{"status": "ACTIVE", "desiredCount": 1, "runningCount": 0, "pendingCount": 1,
        "deployments": [
          {"status": "ACTIVE", "failedTasks": 9, "rolloutState": "COMPLETED"},
          {"status": "PRIMARY", "failedTasks": 2, "rolloutState": "IN_PROGRESS",
           "rolloutStateReason": "ECS deployment ecs-svc/1 in progress."}],
        "events": [{"id": "a", "createdAt": \(time),
          "message": "(service s) has started 1 tasks: (task ca675154981d4ebd81b7a97747141a2e)."}]}],
       "failures": []}
      """
    let finding = try await find(
      .service(cluster: "c", service: "arn:s"),
      (["ecs", "describe-services", "--cluster", "c", "--services", "arn:s"], json))
    guard case .service(let state) = finding else { throw Unexpected() }
    #expect(state.failedTasks == 2 && state.pending == 1 && state.rollout == "IN_PROGRESS")
    #expect(state.events.first?.time == 1_692_678_134.627)
  }

  @Test func aServiceThatEcsDoesNotKnowIsAbsent() async throws {
    let json = #"{"services": [], "failures": [{"arn": "arn:s", "reason": "MISSING"}]}"#
    let error = await #expect(throws: AWSTrouble.self) {
      try await find(
        .service(cluster: "c", service: "arn:s"),
        (["ecs", "describe-services", "--cluster", "c", "--services", "arn:s"], json))
    }
    #expect(InspectionTrouble(try #require(error)).outlook == .absent)
  }

  private static let stopped = """
    {"tasks": [{"taskArn": "arn:aws:ecs:x:1:task/c/0123", "lastStatus": "STOPPED", "desiredStatus": "STOPPED",
      "createdAt": 1692678100.5, "pullStartedAt": 1692678110, "pullStoppedAt": 1692678120, "stoppedAt": 1692678130,
      "stopCode": "TaskFailedToStart", "availabilityZone": "ap-northeast-1a",
      "stoppedReason": "CannotPullContainerError: pull image manifest has been retried 1 time(s)",
      "attachments": [{"type": "ElasticNetworkInterface", "status": "DELETED", "details": []}],
      "containers": [{"name": "gitlab", "image": "gitlab/gitlab-ce:1", "lastStatus": "STOPPED", "exitCode": 137,
        "reason": "OutOfMemoryError: Container killed due to memory usage"}]}], "failures": []}
    """

  @Test func readsAStoppedTask() async throws {
    let finding = try await find(
      .tasks(cluster: "c", service: "s", ids: ["0123"]),
      (["ecs", "describe-tasks", "--cluster", "c", "--tasks", "0123"], Self.stopped))
    guard case .tasks(let tasks) = finding, let task = tasks.first else { throw Unexpected() }
    #expect(task.id == "0123" && task.isEnding && task.created == 1_692_678_100.5)
    #expect(task.containers.first?.exitCode == 137)
    #expect(
      task.epitaph == "CannotPullContainerError: pull image manifest has been retried 1 time(s) | "
        + "gitlab: exit code 137, OutOfMemoryError: Container killed due to memory usage")
  }

  @Test func looksForTasksWhereNobodyNamesThem() async throws {
    func list(_ status: String) -> [String] {
      ["ecs", "list-tasks", "--cluster", "c", "--service-name", "s", "--desired-status", status]
    }
    let finding = try await find(
      .tasks(cluster: "c", service: "s", ids: []),
      (list("RUNNING"), #"{"taskArns": []}"#), (list("STOPPED"), #"{"taskArns": ["arn:aws:ecs:x:1:task/c/0123"]}"#),
      (["ecs", "describe-tasks", "--cluster", "c", "--tasks", "0123"], Self.stopped))
    guard case .tasks(let tasks) = finding else { throw Unexpected() }
    #expect(tasks.count == 1)
    let none = try await find(
      .tasks(cluster: "c", service: "s", ids: []),
      (list("RUNNING"), #"{"taskArns": []}"#), (list("STOPPED"), #"{"taskArns": []}"#))
    #expect(none == .tasks([]))
  }

  @Test func readsTheHealthOfTargets() async throws {
    let json = """
      {"TargetHealthDescriptions": [{"Target": {"Id": "10.0.2.9", "Port": 80}, "HealthCheckPort": "80",
        "TargetHealth": {"State": "unhealthy", "Reason": "Target.ResponseCodeMismatch",
          "Description": "Health checks failed with these codes: [502]"}}]}
      """
    let finding = try await find(
      .targets(group: "arn:t"), (["elbv2", "describe-target-health", "--target-group-arn", "arn:t"], json))
    #expect(
      finding
        == .targets([
          TargetState(
            id: "10.0.2.9", state: "unhealthy", reason: "Target.ResponseCodeMismatch",
            description: "Health checks failed with these codes: [502]")
        ]))
  }

  @Test func readsOnInALog() async throws {
    let arguments = [
      "logs", "get-log-events", "--log-group-name", "/g", "--log-stream-name", "gitlab/gitlab/0123",
      "--start-from-head",
    ]
    let json = """
      {"events": [{"timestamp": 1692678134627, "message": "one\\ntwo", "ingestionTime": 1}],
       "nextForwardToken": "f/2", "nextBackwardToken": "b/1"}
      """
    let lines = [LogLine(time: 1_692_678_134.627, text: "one"), LogLine(time: 1_692_678_134.627, text: "two")]
    let first = try await find(.log(group: "/g", stream: "gitlab/gitlab/0123", after: nil), (arguments, json))
    #expect(first == .log(lines, next: "f/2"))
    let nothing = #"{"events": [], "nextForwardToken": "f/2", "nextBackwardToken": "b/2"}"#
    let second = try await find(
      .log(group: "/g", stream: "gitlab/gitlab/0123", after: "f/2"), (arguments + ["--next-token", "f/2"], nothing))
    #expect(second == .log([], next: "f/2"))
  }

  @Test func readsACertificateItsRecordAndItsZone() async throws {
    let json = """
      {"Certificate": {"CertificateArn": "arn:c", "DomainName": "gitlab.example.com", "Status": "PENDING_VALIDATION",
        "DomainValidationOptions": [{"DomainName": "gitlab.example.com", "ValidationStatus": "PENDING_VALIDATION",
          "ResourceRecord": {"Name": "_a.gitlab.example.com.", "Type": "CNAME", "Value": "_b.acm-validations.aws."}}]}}
      """
    let finding = try await find(
      .certificate(arn: "arn:c"), (["acm", "describe-certificate", "--certificate-arn", "arn:c"], json))
    guard case .certificate(let state) = finding else { throw Unexpected() }
    #expect(state.status == "PENDING_VALIDATION" && state.record?.value == "_b.acm-validations.aws.")

    let list = [
      "route53", "list-resource-record-sets", "--hosted-zone-id", "Z1", "--start-record-name",
      "_a.gitlab.example.com.", "--start-record-type", "CNAME", "--max-items", "1",
    ]
    let inspection = Inspection.validationRecord(zone: "Z1", name: "_a.gitlab.example.com.")
    let there = #"{"ResourceRecordSets": [{"Name": "_a.gitlab.example.com.", "Type": "CNAME"}], "IsTruncated": true}"#
    #expect(try await find(inspection, (list, there)) == .validationRecord(isThere: true))
    let next = #"{"ResourceRecordSets": [{"Name": "_z.example.com.", "Type": "A"}]}"#
    #expect(try await find(inspection, (list, next)) == .validationRecord(isThere: false))

    let zone = #"{"HostedZone": {"Id": "/hostedzone/Z1"}, "DelegationSet": {"NameServers": ["ns-1.awsdns-01.org"]}}"#
    #expect(
      try await find(.nameServers(zone: "Z1"), (["route53", "get-hosted-zone", "--id", "Z1"], zone))
        == .nameServers(["ns-1.awsdns-01.org"]))
  }

  @Test func countsTheInterfacesOfAFunction() async throws {
    let arguments = [
      "ec2", "describe-network-interfaces", "--filters", "Name=description,Values=AWS Lambda VPC ENI-job*",
    ]
    let json = #"{"NetworkInterfaces": [{"NetworkInterfaceId": "eni-1"}, {"NetworkInterfaceId": "eni-2"}]}"#
    #expect(try await find(.interfaces(function: "job"), (arguments, json)) == .interfaces(count: 2))
  }

  @Test(arguments: [
    ("ResourceNotFoundException", "GetLogEvents", InspectionTrouble.Outlook.absent),
    ("ClusterNotFoundException", "DescribeTasks", .absent),
    ("TargetGroupNotFound", "DescribeTargetHealth", .absent),
    ("AccessDeniedException", "GetLogEvents", .lasting),
    ("ThrottlingException", "DescribeServices", .passing),
  ])
  func judgesTrouble(_ code: String, _ operation: String, _ outlook: InspectionTrouble.Outlook) async throws {
    let call = RecordedAWS.Call(
      arguments: ["acm", "describe-certificate", "--certificate-arn", "arn:c"] + Self.ending, exit: 254, stdout: "",
      stderr: "\nAn error occurred (\(code)) when calling the \(operation) operation: it says why\n")
    let error = await #expect(throws: AWSTrouble.self) { try await cli([call]).find(.certificate(arn: "arn:c")) }
    #expect(InspectionTrouble(try #require(error)).outlook == outlook)
  }

  private struct Unexpected: Error {}
}
