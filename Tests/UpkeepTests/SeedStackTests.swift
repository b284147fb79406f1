import Deployment
import GitLabStack
import Phrases
import Testing
import Upkeep

/// Which stacks pass for one of the seed's, and which change sets for one that only keeps its data.
struct SeedStackTests {
  private static let task = """
    "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
      "ContainerDefinitions": [{"Name": "c", "Image": "gitlab/gitlab-ce:17.5.0-ce.0", "MountPoints": [
        {"ContainerPath": "/var/opt/gitlab", "SourceVolume": "d"},
        {"ContainerPath": "/var/log/gitlab", "SourceVolume": "l"},
        {"ContainerPath": "/etc/gitlab", "SourceVolume": "c"}]}],
      "Volumes": [
        {"Name": "d", "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}, "RootDirectory": "/srv/gitlab/data"}},
        {"Name": "l", "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}, "RootDirectory": "/srv/gitlab/logs"}},
        {"Name": "c", "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}, "RootDirectory": "/srv/gitlab/config"}}
      ]}}
    """
  private static let files = #""Files": {"Type": "AWS::EFS::FileSystem", "DeletionPolicy": "Delete"}"#
  private static let secret =
    #""Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"GenerateSecretString": "#
    + #"{"GenerateStringKey": "password", "SecretStringTemplate": "{\"email\":\"root@example.com\"}"}}}"#
  private static let service =
    #""Service": {"Type": "AWS::ECS::Service", "Properties": {"Cluster": {"Ref": "Cluster"}, "#
    + #""TaskDefinition": {"Ref": "Task"}}}"#
  private static let cluster = #""Cluster": {"Type": "AWS::ECS::Cluster"}"#
  private static let mark = #""CDKMetadata": {"Type": "AWS::CDK::Metadata"}"#
  private static let all = [task, files, secret, service, cluster, mark]

  private static func standing(
    _ id: String, _ physicalID: String, _ type: String, _ status: String = "CREATE_COMPLETE"
  ) -> StackResource {
    StackResource(logicalID: id, physicalID: physicalID, type: type, status: ResourceStatus(rawValue: status))
  }

  private static func stack(
    _ resources: [String], _ others: [StackResource] = [], parameters: String = ""
  ) throws -> SeedStack {
    let answer =
      "{\"TemplateBody\": {\"Parameters\": {\(parameters)}, "
      + "\"Resources\": {\(resources.joined(separator: ","))}}}"
    return try SeedStack(
      ForeignTemplate(answer: answer), [standing("Files", "fs-1", "AWS::EFS::FileSystem")] + others)
  }

  @Test func isKnownByWhatIsInIt() throws {
    let seed = try Self.stack(Self.all)
    #expect(seed.fileSystem.physicalID == "fs-1" && seed.password.logicalID == "Secret")
    #expect(seed.pinned == ImageTag(major: 17, minor: 5, patch: 0) && seed.rootEmail == "root@example.com")
    #expect(!seed.isKept && !seed.hasHandle)
  }

  @Test(
    arguments: [
      ([task, files, secret, service, cluster], .isNotOfCDK), ([task, secret, service, cluster, mark], .noFileSystem),
      ([task, files, service, cluster, mark], .noPassword), ([task, files, secret, cluster, mark], .noService),
      ([files, secret, service, cluster, mark], .noGitLab), ([task, files, secret, service, mark], .noCluster),
      (
        [task, files, secret, service.replacing(#"{"Ref": "Cluster"}"#, with: #""main""#), cluster, mark], .noCluster
      ),
      (all + [cluster.replacing("Cluster\":", with: "Second\":")], .severalClusters(2)),
      // Another task runs the image, and the service does not.
      ([task, files, secret, service.replacing(#""Task""#, with: #""Other""#), cluster, mark], .noGitLab),
      (all + [#""Other": {"Type": "AWS::EFS::FileSystem"}"#], .severalFileSystems(2)),
      (
        [task.replacing("/srv/gitlab/data", with: "/data"), files, secret, service, cluster, mark],
        .otherPlace(path: "/var/opt/gitlab", directory: "/data")
      ),
      (
        [task.replacing(#"{"Ref": "Files"}"#, with: #""fs-2""#), files, secret, service, cluster, mark],
        .otherPlace(path: "/etc/gitlab", directory: nil)
      ),
      (
        [
          task.replacing(
            #""RootDirectory""#, with: #""AuthorizationConfig": {"AccessPointId": "fsap-1"}, "RootDirectory""#),
          files, secret, service, cluster, mark,
        ], .otherPlace(path: "/etc/gitlab", directory: nil)
      ),
    ] as [([String], TakeoverRefusal)])
  func refusesWhatIsAnother(resources: [String], refusal: TakeoverRefusal) {
    #expect(throws: refusal) { try Self.stack(resources) }
  }

  /// What the seed's project never makes goes with the stack unseen, unless it is kept.
  @Test(
    arguments: [
      (#""Bucket": {"Type": "AWS::S3::Bucket"}"#, ["Bucket"]),
      (#""Bucket": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"}"#, []),
      (#""Base": {"Type": "AWS::RDS::DBInstance", "DeletionPolicy": "Snapshot"}"#, ["Base"]),
      (#""Key": {"Type": "AWS::SecretsManager::Secret"}"#, ["Key"]),
      (#""Empty": {"Type": "Custom::S3AutoDeleteObjects"}"#, ["Empty"]),
      (#""Runner": {"Type": "AWS::EC2::Instance"}"#, ["Runner"]),
      (
        #""Nat": {"Type": "AWS::EC2::Instance"}, "#
          + #""Out": {"Type": "AWS::EC2::Route", "Properties": {"InstanceId": {"Ref": "Nat"}}}"#, []
      ),
      (#""Init": {"Type": "AWS::CloudFormation::CustomResource"}, "Log": {"Type": "Custom::LogRetention"}"#, []),
    ] as [(String, [String])])
  func refusesAStackThatHoldsMore(resources: String, ids: [String]) throws {
    guard !ids.isEmpty else {
      _ = try Self.stack(Self.all + [resources])
      return
    }
    #expect(throws: TakeoverRefusal.holdsMore(ids)) { try Self.stack(Self.all + [resources]) }
  }

  @Test func whatAMacroMadeCountsToo() throws {
    let bucket = Self.standing("Made", "bucket-1", "AWS::S3::Bucket")
    #expect(throws: TakeoverRefusal.holdsMore(["Made"])) { try Self.stack(Self.all, [bucket]) }
    _ = try Self.stack(Self.all, [Self.standing("Made", "bucket-1", "AWS::S3::Bucket", "DELETE_COMPLETE")])
  }

  @Test func onlyWhatIsKeptIsSaidToStay() throws {
    let log = #""Log": {"Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Retain"}"#
    let seed = try Self.stack(
      Self.all + [log],
      [
        Self.standing("Log", "gitlab-log", "AWS::Logs::LogGroup"),
        Self.standing("Task", "arn:t", "AWS::ECS::TaskDefinition"),
      ]
    )
    #expect(seed.others == ["gitlab-log"])
  }

  @Test(arguments: [
    ("CREATE_COMPLETE", true), ("UPDATE_COMPLETE", true), ("DELETE_COMPLETE", false), ("CREATE_FAILED", false),
  ])
  func aHandleThatIsGoneIsNone(status: String, stands: Bool) throws {
    let handle = #""GitLabWizardTakeover": {"Type": "AWS::CloudFormation::WaitConditionHandle"}"#
    let seed = try Self.stack(
      Self.all + [handle],
      [Self.standing(SeedStack.handle, "https://x", "AWS::CloudFormation::WaitConditionHandle", status)])
    #expect(seed.hasHandle == stands)
  }

  /// The policies alone are what CloudFormation may have left unread.
  @Test func policiesWithoutTheNoteProveNothing() throws {
    let seed = try Self.stack(Self.all)
    let unnoted = seed.keepingBody.replacing(#""gitlab-wizard:kept":"takeover""#, with: "")
    #expect(unnoted != seed.keepingBody && unnoted.contains(#""DeletionPolicy":"Retain""#))
    #expect(try !SeedStack(ForeignTemplate(answer: "{\"TemplateBody\": \(unnoted)}"), []).isKept)
  }

  @Test func itsTemplateKeepsBothAndStaysWhatItWas() throws {
    let seed = try Self.stack(Self.all)
    let answer = "{\"TemplateBody\": \(seed.keepingBody)}"
    let kept = try SeedStack(ForeignTemplate(answer: answer), [])
    #expect(kept.isKept)
    let before = seed.template.resources
    let after = kept.template.resources
    #expect(after.map(\.logicalID) == before.map(\.logicalID) + [SeedStack.handle])
    #expect(zip(before, after).allSatisfy { $0.type == $1.type && $0.properties == $1.properties })
  }

  @Test func aTemplateInYAMLIsReadAsWell() throws {
    let answer =
      #"{"TemplateBody": "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Metadata:\n      aws:cdk:path: x\n"}"#
    #expect(try ForeignTemplate(answer: answer).resources.map(\.logicalID) == ["A"])
  }

  @Test(
    arguments: [
      ("Add", SeedStack.handle, nil, [], [], true), ("Add", "Other", nil, [], [], false),
      ("Remove", "Files", nil, [], [], false),
      ("Modify", "Files", "False", ["Metadata", "DeletionPolicy"], [], true),
      ("Modify", "Files", "False", ["Metadata", "Properties"], ["Encrypted"], false),
      ("Modify", "Files", "True", ["DeletionPolicy"], [], false),
      ("Modify", "Files", "False", [], [], false), ("Modify", "Service", "False", ["Metadata"], [], false),
    ] as [(String, String, String?, Set<String>, Set<String>, Bool)])
  func onlyTheHandleAndWhatBecomesOfBothMayChange(
    action: String, id: String, replacement: String?, scope: Set<String>, properties: Set<String>, isFine: Bool
  ) throws {
    let change = ChangeSet.Change(
      action: action, logicalID: id, resourceType: "T", replacement: replacement, scope: scope, properties: properties)
    #expect(try Self.stack(Self.all).strangers(in: [change]).isEmpty == isFine)
  }

  private static func modified(_ id: String, _ scope: Set<String>, _ properties: Set<String> = []) -> ChangeSet.Change {
    ChangeSet.Change(
      action: "Modify", logicalID: id, resourceType: "T", replacement: "False", scope: scope, properties: properties)
  }

  /// A change set that only adds the handle is the one after which CloudFormation deleted what the template kept.
  @Test func bothHaveToBeTouched() throws {
    let seed = try Self.stack(Self.all)
    let handle = ChangeSet.Change(action: "Add", logicalID: SeedStack.handle, resourceType: "T", replacement: nil)
    #expect(seed.untouched(by: []) == ["Files", "Secret"] && seed.untouched(by: [handle]) == ["Files", "Secret"])
    #expect(seed.untouched(by: [handle, Self.modified("Files", ["DeletionPolicy"])]) == ["Secret"])
    #expect(
      seed.untouched(by: [Self.modified("Files", ["Metadata"]), Self.modified("Secret", ["Tags"])]) == ["Secret"])
    let both = [Self.modified("Files", ["Metadata"]), Self.modified("Secret", ["DeletionPolicy", "Metadata"])]
    #expect(seed.untouched(by: both).isEmpty && seed.strangers(in: both).isEmpty)
  }

  /// Its image is looked up at every update, so that no change set is without it once there is a newer one.
  @Test func theNATInstanceMayBeMadeAnew() throws {
    let nat = #""Nat": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": {"Ref": "Image"}}}"#
    let route = #""Out": {"Type": "AWS::EC2::Route", "Properties": {"InstanceId": {"Ref": "Nat"}}}"#
    let lookedUp = #""Image": {"Type": "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "Default": "/x"}"#
    let seed = try Self.stack(Self.all + [nat, route], parameters: lookedUp)
    #expect(seed.renewedInstance == "Nat")
    let renewal = ChangeSet.Change(
      action: "Modify", logicalID: "Nat", resourceType: "AWS::EC2::Instance", replacement: "True",
      scope: ["Properties"],
      properties: ["ImageId"])
    #expect(seed.strangers(in: [renewal, Self.modified("Out", ["Properties"], ["InstanceId"])]).isEmpty)
    #expect(seed.strangers(in: [Self.modified("Out", ["Properties"], ["RouteTableId"])]).count == 1)
    #expect(seed.strangers(in: [Self.modified("Nat", ["Properties"], ["UserData"])]).count == 1)
    let fixed = try Self.stack(
      Self.all + [nat, route], parameters: #""Image": {"Type": "String", "Default": "ami-1"}"#)
    #expect(fixed.renewedInstance == nil && fixed.strangers(in: [renewal]).count == 1)
  }
}
