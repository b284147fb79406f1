import AWSGateway
import Deployment
import Foundation
import GitLabStack
import Testing

@Suite struct AWSCLIStacksTests {
  private func cli(_ runner: RecordedAWS, temporaryDirectory: String = NSTemporaryDirectory()) throws -> AWSCLI {
    AWSCLI(
      runner: runner, region: try Region("ap-northeast-1"), profile: nil, temporaryDirectory: temporaryDirectory)
  }

  private func request(isUpdate: Bool = false) throws -> ChangeSetRequest {
    ChangeSetRequest(
      stackName: try StackName("gitlab"),
      template: StackTemplate(
        body: "Description: 日本語 “quoted” \u{1F98A}\n",
        parameters: [
          .init(name: "A", value: "file:///etc/passwd"), .init(name: "B", value: "http://127.0.0.1:1/"),
          .init(name: "C", value: "-x"), .init(name: "D", value: "it's \"q\"\nnew\\line"),
        ]),
      tags: [Tag(key: "owner", value: "ren")], name: "first", isUpdate: isUpdate, clientToken: "token-0")
  }

  @Test(arguments: ["v1", "v2"])
  func makesReadsAndExecutesAChangeSet(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-create")
    let cli = try cli(aws)
    let made = try await cli.createChangeSet(request())
    #expect(made.arn.contains(":changeSet/first/"))
    #expect(made.stackID.contains(":stack/gitlab/"))
    let changeSet = try await cli.changeSet(arn: made.arn)
    #expect(changeSet.status.rawValue == "CREATE_COMPLETE")
    #expect(changeSet.stackID == made.stackID)
    #expect(Set(changeSet.changes.map(\.logicalID)) == ["Logs", "Group"])
    #expect(changeSet.changes.allSatisfy { $0.action == "Add" && $0.replacement == nil })
    try await cli.executeChangeSet(arn: made.arn, clientRequestToken: "token-1")
    let ending = [
      "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
    ]
    #expect(
      aws.argumentLists.last == [
        "cloudformation", "execute-change-set", "--change-set-name", made.arn, "--no-disable-rollback",
        "--client-request-token", "token-1",
      ] + ending)
  }

  /// As AWS documents it for an update; no server at hand says so much.
  @Test func readsWhichPropertiesChangeAndWhatBecomesOfTheOldOne() async throws {
    let arn = "arn:aws:cloudformation:ap-northeast-1:123456789012:changeSet/try/1"
    let answer = """
      {"ChangeSetId": "\(arn)", "StackId": "stack", "Status": "CREATE_COMPLETE", "Changes": [
      {"Type": "Resource", "ResourceChange": {"PolicyAction": "ReplaceAndRetain", "Action": "Modify",
      "LogicalResourceId": "FileSystem", "ResourceType": "AWS::EFS::FileSystem", "Replacement": "True",
      "Scope": ["Properties", "Tags"], "Details": [
      {"Target": {"Attribute": "Properties", "Name": "KmsKeyId", "RequiresRecreation": "Always"},
      "Evaluation": "Static", "ChangeSource": "DirectModification"}, {"Target": {"Attribute": "Tags"}},
      {"Evaluation": "Dynamic"}]}}, {"Type": "Hook"}]}
      """
    let arguments = [
      "cloudformation", "describe-change-set", "--change-set-name", arn, "--output", "json", "--region",
      "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
    ]
    let aws = RecordedAWS([.init(arguments: arguments, exit: 0, stdout: answer, stderr: "")])
    #expect(
      try await cli(aws).changeSet(arn: arn).changes == [
        .init(
          action: "Modify", logicalID: "FileSystem", resourceType: "AWS::EFS::FileSystem", replacement: "True",
          scope: ["Properties", "Tags"], properties: ["KmsKeyId"], policyAction: "ReplaceAndRetain")
      ])
  }

  /// `aws` would read the file, fetch the page or take the option.
  @Test(arguments: ["", "-x", "--query", "file:///etc/hostname", "http://127.0.0.1:1/", "a b"])
  func doesNotAskAboutAStackOfAnImpossibleName(_ name: String) async throws {
    let aws = RecordedAWS([])
    #expect(try await cli(aws).stack(named: name) == nil)
    #expect(aws.argumentLists.isEmpty)
  }

  @Test func handsOverValuesAsTheyAreInAFileThatIsGoneAfterwards() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "request-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let aws = try RecordedAWS("v2-create")
    _ = try await cli(aws, temporaryDirectory: directory + "/").createChangeSet(request())
    let text = try #require(aws.requests.first)
    #expect(text.utf8.allSatisfy { $0 < 128 })
    let sent = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    let expected: NSDictionary = [
      "StackName": "gitlab", "ChangeSetName": "first", "ChangeSetType": "CREATE", "ClientToken": "token-0",
      "TemplateBody": "Description: 日本語 “quoted” \u{1F98A}\n", "Capabilities": ["CAPABILITY_IAM"],
      "Tags": [["Key": "owner", "Value": "ren"]],
      "Parameters": [
        ["ParameterKey": "A", "ParameterValue": "file:///etc/passwd"],
        ["ParameterKey": "B", "ParameterValue": "http://127.0.0.1:1/"],
        ["ParameterKey": "C", "ParameterValue": "-x"],
        ["ParameterKey": "D", "ParameterValue": "it's \"q\"\nnew\\line"],
      ],
    ]
    #expect(sent == expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)

    let refusing = RecordedAWS([])
    await #expect(throws: AWSTrouble.self) {
      try await cli(refusing, temporaryDirectory: directory).createChangeSet(request(isUpdate: true))
    }
    #expect(refusing.requests.first?.contains(#""ChangeSetType":"UPDATE""#) == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func saysWhereItCouldNotWriteTheRequest() async throws {
    let cli = try cli(RecordedAWS([]), temporaryDirectory: "/proc/nonexistent")
    await #expect(throws: AWSTrouble.noTemporaryFile(reason: "No such file or directory (/proc/nonexistent)")) {
      try await cli.createChangeSet(request())
    }
  }

  @Test(arguments: ["v1", "v2"])
  func seesAnEmptyChangeSetInBothShapes(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-nothing-to-update")
    let cli = try cli(aws)
    let arn = try #require(aws.calls.flatMap(\.arguments).first { $0.hasPrefix("arn:") })
    await #expect(
      throws: AWSTrouble.noChanges(
        message:
          "The submitted information didn't contain changes. Submit different information to create a change set.")
    ) { try await cli.changeSet(arn: arn) }
    try await cli.deleteChangeSet(arn: arn)
    await #expect(throws: AWSTrouble.noChanges(message: "No updates are to be performed.")) {
      try await cli.createChangeSet(request(isUpdate: true))
    }
  }

  @Test func findsNoStackWhereThereIsNone() async throws {
    // The first answer of the recording is from before the stack was made.
    let before = try RecordedAWS("v1-create")
    #expect(try await cli(before).stack(named: "gitlab") == nil)
  }

  @Test(arguments: ["v1", "v2"])
  func readsAStack(_ generation: String) async throws {
    let aws = RecordedAWS(Array(try RecordedAWS("\(generation)-create").calls.dropFirst()))
    let stack = try #require(try await cli(aws).stack(named: "gitlab"))
    #expect(stack.name == "gitlab")
    #expect(stack.status.rawValue == "CREATE_COMPLETE")
    #expect(stack.parameters == ["RootEmail": "admin@example.com", "Odd": "file:///etc/passwd"])
  }

  @Test(arguments: ["v1", "v2"])
  func readsEventsOldestFirst(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-create")
    let id = try #require(aws.calls.last?.arguments[3])
    let events = try await cli(aws).events(ofStack: id, since: nil)
    #expect(events.map(\.status.rawValue) == ["REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"])
    #expect(events.map(\.time) == events.map(\.time).sorted())
    #expect(events.allSatisfy { $0.isAboutStack && $0.stackID == id })
  }

  @Test(
    arguments: ["v1", "v2"], [(nil, 9, 3), ("event-10", 0, 1), ("event-8", 2, 1), ("event-7", 3, 2), ("event-3", 7, 3)])
  func followsPagesOnlyUntilTheKnownEvent(
    _ generation: String, _ known: (id: String?, new: Int, processes: Int)
  ) async throws {
    let aws = try RecordedAWS("\(generation)-pages")
    let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1"
    let events = try await cli(aws).events(ofStack: id, since: known.id.map { .event(id: $0) })
    #expect(events.map(\.id) == (1...10).suffix(known.new).map { "event-\($0)" })
    #expect(aws.argumentLists.count == known.processes)
    #expect(events.allSatisfy { $0.clientRequestToken == "token-1" })
  }

  /// An `aws` that lies so would be asked for ever: `pages` names, for each page, its events and the page that comes after it.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ["first": "first"],
      ["first": "second", "second": "second"],
      ["first": "second", "second": "third", "third": "second"],
      ["first": "second", "second": "first"],
    ])
  func comesToAnEndWherePagesNameEachOther(_ pages: [String: String]) async throws {
    let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1"
    let call = ["cloudformation", "describe-stack-events", "--stack-name", id, "--no-paginate"]
    let ending = [
      "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
    ]
    func answer(_ page: String, after arguments: [String]) -> RecordedAWS.Call {
      let event = """
        {"EventId": "event-\(page)", "StackId": "\(id)", "StackName": "gitlab", "LogicalResourceId": "gitlab",
        "ResourceStatus": "CREATE_IN_PROGRESS", "Timestamp": "2026-11-23T00:00:00Z"}
        """
      return .init(
        arguments: call + arguments + ending, exit: 0,
        stdout: #"{"StackEvents": [\#(event)], "NextToken": "\#(pages[page] ?? "")"}"#, stderr: "")
    }
    let aws = RecordedAWS([answer("first", after: [])] + pages.keys.map { answer($0, after: ["--next-token", $0]) })
    let events = try await cli(aws).events(ofStack: id, since: nil)
    #expect(Set(events.map(\.id)) == Set(pages.keys.map { "event-\($0)" }))
    #expect(events.count == pages.count, "each once")
    #expect(aws.argumentLists.count <= pages.count + 1)
  }

  @Test(arguments: ["v1", "v2"])
  func deletesAStackByItsID(_ generation: String) async throws {
    let aws = try RecordedAWS("\(generation)-delete")
    let id = try #require(aws.calls.first?.arguments[3])
    try await cli(aws).deleteStack(id: id, clientRequestToken: "token-2")
    #expect(id.hasPrefix("arn:"))
  }

  /// What CloudFormation says of a name that is taken, as in aws-cloudformation/rain#744.
  @Test func saysWhichResourceItsValidationRefused() async throws {
    let ending = [
      "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
    ]
    let question = ["cloudformation", "describe-events", "--change-set-name", "arn:x"]
    func answering(_ exit: Int, _ output: String, _ errors: String = "") -> RecordedAWS {
      RecordedAWS([.init(arguments: question + ending, exit: exit, stdout: output, stderr: errors)])
    }
    let reason = "Resource of type 'AWS::S3::Bucket' with identifier 'b' already exists."
    let events = """
      {"OperationEvents": [
        {"EventId": "1", "EventType": "STACK_EVENT", "LogicalResourceId": "gitlab"},
        {"EventId": "2", "EventType": "VALIDATION_ERROR", "LogicalResourceId": "Bucket", "ResourceType": "AWS::S3::Bucket",
         "ValidationName": "NAME_CONFLICT_VALIDATION", "ValidationStatus": "FAILED", "ValidationStatusReason": "\(reason)"},
        {"EventId": "3", "EventType": "VALIDATION_ERROR", "LogicalResourceId": "Eip", "ResourceType": "AWS::EC2::EIP",
         "ValidationFailureMode": "WARN", "ValidationStatus": "SKIPPED", "ValidationStatusReason": "No right."}]}
      """
    #expect(
      try await cli(answering(0, events)).validation(ofChangeSet: "arn:x")
        == .found([
          ValidationError(
            logicalID: "Bucket", type: "AWS::S3::Bucket", name: "NAME_CONFLICT_VALIDATION", reason: reason),
          ValidationError(
            logicalID: "Eip", type: "AWS::EC2::EIP", name: nil, reason: "No right.", isSkipped: true, isWarning: true),
        ]))
    #expect(try await cli(answering(0, #"{"OperationEvents": []}"#)).validation(ofChangeSet: "arn:x") == .found([]))
    // An old `aws`, and one that may not ask.
    for (exit, errors) in [
      (252, "aws: error: argument operation: Invalid choice"), (254, "An error occurred (AccessDenied)"),
    ] {
      let validation = try await cli(answering(exit, "", errors)).validation(ofChangeSet: "arn:x")
      #expect(validation.errors.isEmpty && validation != .found([]), "what was not seen is not nothing")
    }
  }
}
