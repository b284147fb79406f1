import GitLabStack
import Testing

@testable import Upkeep

/// Which answers a restored GitLab is made from.
struct RestoredAnswersTests {
  private static let point = "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:1EB3B5E7"
  private static let secret = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8"

  private static var old: Answers {
    var answers = Answers()
    answers[.stackName] = .text("gitlab")
    answers[.stackRegion] = .text("ap-northeast-1")
    answers[.stackTags] = .map([Tag(key: "team", value: "platform")])
    answers[.domainZone] = .text("example.com")
    answers[.domainHost] = .text("gitlab")
    answers[.domainZoneID] = .text("Z0123456789EXAMPLE")
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.imageTag] = .text("18.11.11-ce.0")
    answers[.storageThroughput] = .text("bursting")
    answers[.scheduleStop] = .text("20:00")
    answers[.scheduleStart] = .text("08:00")
    return answers
  }

  private func restored(_ goal: RestoreGoal, given: Answers = Answers(), files: String? = nil) -> Answers {
    Self.old.restored(for: goal, of: Self.point, given: given, files: files, password: goal.isProof ? Self.secret : nil)
  }

  @Test func whatStaysIsTheOldOneUnderAnotherNameWithoutItsDomain() throws {
    let answers = restored(.stays(stack: "gitlab-2"), files: "fs-0123456789abcdef0")
    #expect(answers.text(.stackName) == "gitlab-2" && answers.text(.imageTag) == "18.11.11-ce.0")
    #expect(answers[.domainZone] == nil && answers[.domainHost] == nil && answers[.domainZoneID] == nil)
    #expect(answers.list(.accessAllowedCIDRs) == ["203.0.113.0/24"] && answers.text(.scheduleStop) == "20:00")
    // It must not end with the secret of the old one.
    #expect(answers[.accessPasswordSecretARN] == nil)
    #expect(
      answers[.stackTags]
        == .map([Tag(key: "team", value: "platform"), Tag(key: Answers.restoredFrom, value: Self.point)]))
    // What belongs to a new file system is refused beside a given one.
    let choices = try Choices(answers)
    #expect(choices.storage.fileSystem?.description == "fs-0123456789abcdef0")
  }

  @Test func nobodyConnectsToAProofAndNoScheduleStopsIt() throws {
    let answers = restored(.proof(of: "gitlab"), files: "fs-0123456789abcdef0")
    #expect(answers.text(.stackName) == "gitlab-proof" && answers.list(.accessAllowedCIDRs) == ["192.0.2.1/32"])
    #expect(answers[.scheduleStop] == nil && answers.text(.accessPasswordSecretARN) == Self.secret)
    #expect(throws: Never.self) { try Choices(answers) }
  }

  /// A file of answers, the environment and the command line may say otherwise of the GitLab that people use.
  @Test func nobodyConnectsToAProofWhateverIsGiven() throws {
    var given = Answers()
    given[.accessAllowedCIDRs] = .list(["0.0.0.0/0"])
    given[.domainZone] = .text("example.com")
    given[.domainHost] = .text("gitlab")
    given[.scheduleStop] = .text("20:00")
    given[.scheduleStart] = .text("08:00")
    given[.imageTag] = .text("18.8.5-ce.0")
    let answers = restored(.proof(of: "gitlab"), given: given, files: "fs-0123456789abcdef0")
    #expect(answers.list(.accessAllowedCIDRs) == ["192.0.2.1/32"])
    #expect(answers[.domainZone] == nil && answers[.domainHost] == nil)
    #expect(answers[.scheduleStop] == nil && answers[.scheduleStart] == nil)
    #expect(answers.text(.imageTag) == "18.8.5-ce.0")
    #expect(throws: Never.self) { try Choices(answers) }
    // What stays is made as it is wanted.
    #expect(restored(.stays(stack: "gitlab-2"), given: given).list(.accessAllowedCIDRs) == ["0.0.0.0/0"])
  }

  @Test func whatSomebodyAnswersComesFirst() {
    var given = Answers()
    given[.stackName] = .text("gitlab")
    given[.imageTag] = .text("18.8.5-ce.0")
    given[.accessPasswordSecretARN] = .text(Self.secret)
    let answers = restored(.stays(stack: "gitlab-2"), given: given)
    #expect(answers.text(.stackName) == "gitlab-2" && answers.text(.imageTag) == "18.8.5-ce.0")
    #expect(answers.text(.accessPasswordSecretARN) == Self.secret)
  }

  /// Before there is one, a restored file system counts as one that is made.
  @Test func withoutFilesTheChecksSeeANewFileSystem() throws {
    let answers = restored(.stays(stack: "gitlab-2"))
    #expect(answers[.storageFileSystemID] == nil && answers.text(.storageThroughput) == "bursting")
    #expect(throws: Never.self) { try Choices(answers) }
  }
}
