import Account
import Deployment
import GitLabStack
import Operations
import Phrases
import Pricing
import Testing

/// Data that outlive their stack: how they are taken again, and what a stack that only uses them says of them.
struct KeptDataTests {
  private static let id = "fs-0123456789abcdef0"
  private static let arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8"
  private static let given: [AnswerKey: String] = [.storageFileSystemID: id, .accessPasswordSecretARN: arn]

  private func farewell(_ answers: [AnswerKey: String] = [:]) throws -> Farewell {
    Farewell(
      plan: try #require(try Sample.live("CREATE_COMPLETE", answers).plan), usage: .smallTeam,
      region: try Region("ap-northeast-1"), prices: .builtIn, durations: .builtIn)
  }

  private let things = [
    LeftOver(logicalID: "FileSystem", type: "AWS::EFS::FileSystem", id: id, region: "ap-northeast-1"),
    LeftOver(logicalID: "RootPassword", type: "AWS::SecretsManager::Secret", id: arn, region: "ap-northeast-1"),
  ]

  @Test func whatWasKeptNamesTheAnswersThatTakeIt() throws {
    let again = try #require(try farewell().left(things).again)
    #expect(again.lines == ["--storage.fileSystemId \(Self.id) \\", "--access.passwordSecretArn \(Self.arn)"])
    #expect(again.title.english.contains("GitLab 18.11.11 or newer"))
    #expect(again.title.japanese.contains("GitLab 18.11.11 以降"))
    #expect(try farewell().left(Array(things.prefix(1))).again?.lines == ["--storage.fileSystemId \(Self.id)"])
    // A password alone is of no data.
    #expect(try farewell().left(Array(things.suffix(1))).again == nil)
    #expect(try farewell().left([]).again == nil)
  }

  @Test func whatWasGivenIsNotOfTheStackAndStays() throws {
    let farewell = try farewell(Self.given)
    #expect(farewell.kept.isEmpty && !farewell.losesRepositories)
    #expect(farewell.traces.count { $0.english.contains("not part of this stack") } == 2)
    let left = farewell.left([])
    #expect(left.title == DeletionPhrases.nothingIsLeft && left.again?.lines.count == 2)
    // Its storage goes on costing.
    #expect(try #require(farewell.monthlyLeft) > .zero)
  }

  @Test(arguments: [[:], given])
  func aStackThatStandsCannotMoveToOtherFiles(_ standing: [AnswerKey: String]) throws {
    let live = try Sample.live("CREATE_COMPLETE", standing)
    let other = Sample.answers([.storageFileSystemID: "fs-0fedcba987654321f"]).filled(from: live.answers)
    let tag = try ImageTag("18.11.11-ce.0")
    let refusal = try #require(live.refusal(of: other, tag: tag))
    #expect(refusal.english.contains("would start GitLab on other files"))
    let obstacle = live.obstacle(to: other, tag: tag, at: "gitlab")
    #expect(obstacle?.key == .storageFileSystemID)
    #expect(live.refusal(of: Sample.answers(standing), tag: tag) == nil)
  }

  /// A secret that is gone can be replaced by another one: without, no task would start.
  @Test func anotherSecretIsTaken() throws {
    let live = try Sample.live("CREATE_COMPLETE")
    let other = Sample.answers([.accessPasswordSecretARN: Self.arn]).filled(from: live.answers)
    #expect(live.refusal(of: other, tag: try ImageTag("18.11.11-ce.0")) == nil)
  }
}
