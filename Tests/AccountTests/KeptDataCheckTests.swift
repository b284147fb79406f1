import Account
import GitLabStack
import Phrases
import Testing

/// A file system and a secret that are there already, before a deployment.
struct KeptDataCheckTests {
  private static let id = "fs-0123456789abcdef0"
  private static let arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8"
  private static let vpc = "vpc-0123456789abcdef0"
  private static let existing: [AnswerKey: AnswerValue] = [
    .networkVPC: .text(vpc), .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
    .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
  ]

  private func system(
    state: String = "available", isEncrypted: Bool = true, zone: String? = nil, isReplica: Bool = false,
    origin: KeptOrigin = KeptOrigin(), targets: [ExistingFileSystem.MountTarget] = []
  ) -> ExistingFileSystem {
    ExistingFileSystem(
      id: Self.id, state: state, bytes: 34_359_738_368, isEncrypted: isEncrypted, created: 1_790_000_000, zone: zone,
      isReplica: isReplica, origin: origin, targetCount: targets.count, targets: targets)
  }

  private func situation(
    _ found: Sighting<AccountAnswer>, in network: [AnswerKey: AnswerValue] = [:],
    _ more: [AccountQuestion: Sighting<AccountAnswer>] = [:]
  ) -> Situation {
    var situation = Situation(answers: network.merging([.storageFileSystemID: .text(Self.id)]) { $1 })
    situation.seen = more
    situation.seen[.fileSystem(id: Self.id)] = found
    return situation
  }

  private func check(
    _ found: ExistingFileSystem?, in network: [AnswerKey: AnswerValue] = [:],
    _ more: [AccountQuestion: Sighting<AccountAnswer>] = [:]
  ) throws -> Check {
    try #require(try situation(.seen(.fileSystem(found)), in: network, more).check("storage.file-system"))
  }

  @Test func oneThatNothingMountsIsWell() throws {
    let check = try check(system())
    #expect(check.state == .ok && check.found.english.contains("32 GiB") && check.key == .storageFileSystemID)
    #expect(check.reason.english.contains("encrypted"))
    #expect(try self.check(system(state: "updating")).state == .ok)
  }

  @Test func oneThatIsMissingFailsAndNamesWhatIsFree() throws {
    #expect(try check(nil).state == .fail)
    let free = ExistingFileSystem(id: "fs-0000000f", bytes: nil, origin: KeptOrigin(isOurs: true))
    let mounted = ExistingFileSystem(id: "fs-0000000e", bytes: nil, origin: KeptOrigin(isOurs: true), targetCount: 1)
    let listed: [AccountQuestion: Sighting<AccountAnswer>] = [.fileSystems: .seen(.fileSystems([mounted, free]))]
    #expect(try check(nil, listed).fixes.compactMap(\.answer?.value) == ["fs-0000000f"])
  }

  @Test func whatNothingCanMountOrWriteFails() throws {
    let defects = [
      (system(state: "deleting"), "deleting"), (system(isReplica: true), "read-only"),
      (system(zone: "ap-northeast-1a"), "ap-northeast-1a"),
    ]
    for (found, word) in defects {
      let check = try check(found)
      #expect(check.state == .fail && check.reason.english.contains(word) && check.reason.japanese.contains(Self.id))
    }
  }

  /// Two GitLabs on the same files destroy them.
  @Test func oneOfAStackThatStandsFails() throws {
    let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/other/1"
    let stands: [AccountQuestion: Sighting<AccountAnswer>] = [
      .stock(.stacks): .seen(.stock(.stacks([ListedStack(name: "other", about: nil, id: id)])))
    ]
    let found = system(origin: KeptOrigin(stackName: "other", stackID: id, isOurs: true))
    let check = try check(found, stands)
    #expect(check.state == .fail && check.reason.english.contains("stack other, which stands"))
    // Of a stack of that name that is gone, another one of the same name stands.
    let again = system(origin: KeptOrigin(stackName: "other", stackID: id + "2", isOurs: true))
    #expect(try self.check(again, stands).state == .ok)
  }

  /// In one VPC only, and one in each zone.
  @Test func mountTargetsInTheWayFail() throws {
    let here = [ExistingFileSystem.MountTarget(vpc: Self.vpc, zone: "ap-northeast-1a")]
    let new = try check(system(targets: here))
    #expect(new.state == .fail && new.reason.english.contains(Self.vpc))
    #expect(
      new.fixes.first?.command == "aws efs describe-mount-targets --file-system-id \(Self.id) --region ap-northeast-1")
    let subnets = ["c", "d"].map { letter in
      Subnet(
        id: "subnet-0000000\(letter)", name: nil, zone: "ap-northeast-1\(letter)", cidr: "10.0.0.0/24",
        availableAddresses: 200, reach: .isIsolated(.noRoute))
    }
    let seen: [AccountQuestion: Sighting<AccountAnswer>] = [.subnets(vpc: Self.vpc): .seen(.subnets(subnets))]
    #expect(try check(system(targets: here), in: Self.existing, seen).state == .warn)
    let taken = try check(
      system(targets: [.init(vpc: Self.vpc, zone: "ap-northeast-1d")]), in: Self.existing, seen)
    #expect(taken.state == .fail && taken.reason.english.contains("ap-northeast-1d"))
    let elsewhere = try check(
      system(targets: [.init(vpc: "vpc-0fedcba987654321f", zone: "ap-northeast-1a")]), in: Self.existing, seen)
    #expect(elsewhere.state == .fail && elsewhere.reason.english.contains("vpc-0fedcba987654321f"))
  }

  @Test func whatIsNotEncryptedIsWarnedOf() throws {
    #expect(try check(system(isEncrypted: false)).state == .warn)
  }

  @Test func theStackThatRunsOnItIsWell() throws {
    var situation = situation(.seen(.fileSystem(system(targets: [.init(vpc: Self.vpc, zone: "ap-northeast-1a")]))))
    var answers = Answers()
    answers[.storageFileSystemID] = .text(Self.id)
    situation.standing = .seen(StandingStack(answers: answers, isWhole: true, obstacle: nil, zones: .pending))
    #expect(try situation.check("storage.file-system")?.state == .ok)
    // It knows what it runs.
    #expect(try situation.check("storage.release") == nil)
  }

  @Test func theReleaseOfTheDataIsNotKnown() throws {
    let check = try #require(try situation(.seen(.fileSystem(system()))).check("storage.release"))
    #expect(check.state == .unknown && check.reason.english.contains("never an older one"))
  }

  @Test func whatCouldNotBeSeenIsUnknown() throws {
    let denied = AWSPhrases.accessIsDenied(nil)
    #expect(try situation(.unseen(denied)).check("storage.file-system")?.state == .unknown)
    #expect(try secret(.unseen(denied))?.state == .unknown)
  }

  // MARK: The secret

  private func secret(_ found: Sighting<AccountAnswer>) throws -> Check? {
    var situation = Situation(answers: [.accessPasswordSecretARN: .text(Self.arn)])
    situation.seen[.secret(arn: Self.arn)] = found
    return try situation.check("access.password-secret")
  }

  private func found(deleted: Double? = nil, key: String? = nil) -> Sighting<AccountAnswer> {
    .seen(.secret(ExistingSecret(arn: Self.arn, name: "RootPassword-0a1B2c", deleted: deleted, key: key)))
  }

  @Test func aSecretIsThereAndIsNotRead() throws {
    let check = try #require(try secret(found()))
    #expect(check.state == .ok && check.reason.english.contains("was not read"))
    #expect(try secret(found(key: "alias/aws/secretsmanager"))?.state == .ok)
    #expect(try Situation().check("access.password-secret") == nil)
  }

  @Test func oneThatIsToBeDeletedFailsWithWhatRestoresIt() throws {
    let check = try #require(try secret(found(deleted: 1_795_000_000)))
    #expect(check.state == .fail && check.reason.english.contains("2026-11-18"))
    #expect(
      check.fixes.first?.command == "aws secretsmanager restore-secret --secret-id \(Self.arn) --region ap-northeast-1")
  }

  @Test func oneThatIsMissingFailsAndOneWithAKeyOfYourOwnIsWarnedOf() throws {
    #expect(try secret(.seen(.secret(nil)))?.state == .fail)
    let key = "arn:aws:kms:ap-northeast-1:123456789012:key/0a1b"
    let check = try #require(try secret(found(key: key)))
    #expect(check.state == .warn && check.reason.japanese.contains(key))
  }
}
