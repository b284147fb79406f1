import Deployment
import GitLabStack
import Phrases
import Testing
import Upkeep

/// What a take-over takes for seen: a copy of a GitLab that rests, a release, and that what is kept is kept.
struct TakeoverSightTests {
  private static let point = RecoveryPoint(
    arn: "arn:p", fileSystem: "fs-1", vault: "v", made: 1000, bytes: nil, state: "COMPLETED")

  private static func service(
    _ desired: Int = 0, running: Int = 0, pending: Int = 0, startedAt time: Double? = nil
  ) -> ServiceState {
    ServiceState(
      desired: desired, running: running, pending: pending, failedTasks: 0, rollout: nil, rolloutReason: nil,
      events: time.map { [ServiceState.Event(time: $0, message: "(service x) has started 1 tasks: (task 0).")] } ?? [])
  }

  private static func seed() throws -> SeedStack {
    let answer = #"""
      {"TemplateBody": {"Resources": {
        "CDKMetadata": {"Type": "AWS::CDK::Metadata"}, "Cluster": {"Type": "AWS::ECS::Cluster"},
        "Files": {"Type": "AWS::EFS::FileSystem"},
        "Secret": {"Type": "AWS::SecretsManager::Secret",
          "Properties": {"GenerateSecretString": {"GenerateStringKey": "password"}}},
        "Service": {"Type": "AWS::ECS::Service",
          "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": {"Ref": "Task"}}},
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
          "ContainerDefinitions": [{"Image": "gitlab/gitlab-ce:latest", "MountPoints": [
            {"ContainerPath": "/var/opt/gitlab", "SourceVolume": "d"},
            {"ContainerPath": "/var/log/gitlab", "SourceVolume": "l"},
            {"ContainerPath": "/etc/gitlab", "SourceVolume": "c"}]}],
          "Volumes": [
            {"Name": "d", "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}, "RootDirectory": "/srv/gitlab/data"}},
            {"Name": "l", "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}, "RootDirectory": "/srv/gitlab/logs"}},
            {"Name": "c",
              "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}, "RootDirectory": "/srv/gitlab/config"}}]}}}}}
      """#
    return try SeedStack(ForeignTemplate(answer: answer), [])
  }

  /// - Parameter handle: the state of the resource that was added; nil where the template that keeps was never sent.
  private static func sight(
    _ status: String, handle: String? = nil, copy: TakeoverSight.Copy = .made(TakeoverSightTests.point)
  ) throws -> TakeoverSight {
    var seed = try Self.seed()
    if let handle {
      seed = try SeedStack(
        ForeignTemplate(answer: "{\"TemplateBody\": \(seed.keepingBody)}"),
        [
          StackResource(
            logicalID: SeedStack.handle, physicalID: "https://x", type: "AWS::CloudFormation::WaitConditionHandle",
            status: ResourceStatus(rawValue: handle))
        ])
    }
    let stack = StackDescription(
      id: "arn:s", name: "seed", status: ResourceStatus(rawValue: status), reason: nil, outputs: [], parameters: [:])
    return TakeoverSight(
      stack: "seed", stackID: "arn:s",
      fileSystem: try #require(
        FileSystemARN("arn:aws:elasticfilesystem:ap-northeast-1:123456789012:file-system/fs-1")),
      password: "arn:k", copy: copy, release: .unknown(because: Phrase(verbatim: "")),
      existence: .standing(stack, seed, tasks: 0))
  }

  @Test func aCopyCountsOnlyOfAGitLabThatRests() {
    func copy(_ noted: String?, _ points: [RecoveryPoint], _ service: ServiceState?) -> TakeoverSight.Copy {
      TakeoverSight.Copy(noted: noted, among: points, service)
    }
    let point = Self.point
    #expect(copy(nil, [point], Self.service()) == TakeoverSight.Copy.none)
    #expect(copy("", [point], Self.service()) == TakeoverSight.Copy.none)
    #expect(copy("arn:p", [point], Self.service()) == .made(point) && copy("arn:p", [point], nil) == .made(point))
    let running = [Self.service(1), Self.service(running: 1), Self.service(pending: 1), Self.service(startedAt: 1001)]
    for service in running { #expect(copy("arn:p", [point], service) == .outdated(point)) }
    #expect(copy("arn:p", [point], Self.service(startedAt: 999)) == .made(point))
    #expect(copy("arn:q", [point], Self.service()) == .lost(point: "arn:q"))
    let partial = RecoveryPoint(arn: "arn:p", fileSystem: "fs-1", vault: "v", made: 1000, bytes: nil, state: "PARTIAL")
    #expect(copy("arn:p", [partial], Self.service()) == .lost(point: "arn:p"))
  }

  /// An older release must never start on the data, so a note that nothing holds on to is not taken for more than the template.
  @Test func aNotedReleaseCountsWithItsCopyOnly() {
    let (old, new) = (ImageTag(major: 17, minor: 5, patch: 0), ImageTag(major: 18, minor: 8, patch: 5))
    func release(_ noted: ImageTag?, _ copy: TakeoverSight.Copy, _ pinned: ImageTag?) -> TakeoverSight.Release {
      TakeoverSight.Release(noted: noted, with: copy, pinned: pinned)
    }
    #expect(release(old, .made(Self.point), new) == .noted(old))
    for copy: TakeoverSight.Copy in [.none, .outdated(Self.point), .lost(point: "arn:q")] {
      #expect(release(old, copy, new) == .pinned(new) && release(new, copy, old) == .noted(new))
      #expect(release(old, copy, nil).tag == nil && release(nil, copy, old) == .pinned(old))
    }
    #expect(release(nil, .made(Self.point), nil).tag == nil)
  }

  @Test(arguments: [
    ("UPDATE_COMPLETE", "CREATE_COMPLETE", true), ("UPDATE_COMPLETE", "DELETE_COMPLETE", true),
    // What was taken back may have left its template behind.
    ("UPDATE_ROLLBACK_COMPLETE", "DELETE_COMPLETE", false), ("UPDATE_ROLLBACK_COMPLETE", "CREATE_COMPLETE", true),
  ])
  func afterAWayBackTheTemplateAloneProvesNothing(status: String, handle: String, isKept: Bool) throws {
    let sight = try Self.sight(status, handle: handle)
    let next: TakeoverStep = isKept ? .delete : .keep
    #expect(sight.isKept == isKept && sight.next == next)
    #expect(try !Self.sight(status).isKept)
  }

  @Test func noStepIsTakenOnAStackThatFailed() throws {
    for status in ["CREATE_FAILED", "ROLLBACK_FAILED", "UPDATE_FAILED", "UPDATE_ROLLBACK_FAILED", "DELETE_FAILED"] {
      #expect(try Self.sight(status).obstacle != nil, "\(status)")
    }
    for status in ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"] {
      #expect(try Self.sight(status).obstacle == nil, "\(status)")
    }
    // A deletion that came half-way is gone on with, and with nothing else.
    #expect(try Self.sight("DELETE_FAILED", handle: "CREATE_COMPLETE").obstacle == nil)
    #expect(try Self.sight("DELETE_FAILED", handle: "CREATE_COMPLETE", copy: .none).obstacle != nil)
  }
}
