import Phrases
import Testing

@testable import GitLabStack

/// Every answer moves what it is about, and nothing else.
struct TemplateMutationTests {
  enum Effect: Sendable {
    /// The text of the template: its structure.
    case body
    /// Parameters only: the body stays as it is, so an update changes values.
    case parameters
    /// Neither: the answer goes to CloudFormation beside the template, or to the estimate.
    case nothing
  }

  struct Mutation: Sendable, CustomTestStringConvertible {
    let key: AnswerKey
    let before: Answers
    /// What is put on top.
    let change: [AnswerKey: AnswerValue]
    let effect: Effect

    var testDescription: String { key.rawValue }

    init(_ key: AnswerKey) {
      self.key = key
      var before = given()
      switch key {
      case .stackName: (change, effect) = ([key: "other"], .nothing)
      case .stackRegion: (change, effect) = ([key: "eu-west-1"], .nothing)
      case .stackTags: (change, effect) = ([key: .map([Tag(key: "Team", value: "platform")])], .nothing)
      case .networkVPC:
        before = given(Mutation.existing)
        (change, effect) = ([key: "vpc-0fedcba987654321f"], .parameters)
      case .networkCIDR: (change, effect) = ([key: "10.9.0.0/16"], .parameters)
      case .networkEgress: (change, effect) = ([key: "nat-instance"], .body)
      case .networkPublicSubnets:
        before = given(Mutation.existing)
        (change, effect) = ([key: .list(["subnet-0000000a", "subnet-0000000f"])], .parameters)
      case .networkPrivateSubnets:
        before = given(Mutation.existing)
        (change, effect) = ([key: .list(["subnet-0000000c", "subnet-0000000f"])], .parameters)
      case .domainZone:
        before = given(Mutation.https)
        (change, effect) = ([key: "example.org"], .parameters)
      case .domainHost:
        before = given(Mutation.https)
        (change, effect) = ([key: "git"], .parameters)
      case .domainZoneID:
        before = given(Mutation.https)
        (change, effect) = ([key: "Z9876543210"], .parameters)
      case .accessAllowedCIDRs: (change, effect) = ([key: .list(["198.51.100.0/24"])], .parameters)
      case .accessRootEmail: (change, effect) = ([key: "other@example.com"], .parameters)
      case .imageTag:
        before = given([.imageTag: "18.11.9-ce.0"])
        (change, effect) = ([key: "18.11.8-ce.0"], .parameters)
      case .imageArchitecture: (change, effect) = ([key: "arm64"], .body)
      case .imageCPU: (change, effect) = ([key: "1024"], .parameters)
      case .imageMemory: (change, effect) = ([key: "16384"], .parameters)
      case .storageThroughput: (change, effect) = ([key: "bursting"], .body)
      case .storageBackups: (change, effect) = ([key: "false"], .body)
      case .storageOnDelete: (change, effect) = ([key: "delete"], .body)
      case .logsContainerInsights: (change, effect) = ([key: "false"], .body)
      case .usageStorageGB, .usageReadGB, .usageWriteGB, .usageNATGB, .usageImagePulls, .usageDataOutGB,
        .usageLoadBalancerUnits, .usageLogGB:
        (change, effect) = ([key: "77"], .nothing)
      }
      self.before = before
    }

    static let existing: [AnswerKey: AnswerValue] = [
      .networkVPC: "vpc-0123456789abcdef0",
      .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
      .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
    ]
    static let https: [AnswerKey: AnswerValue] = [
      .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
    ]
  }

  @Test(arguments: AnswerKey.allCases.map(Mutation.init))
  func anAnswerMovesWhatItIsAboutOnly(_ mutation: Mutation) throws {
    let after = mutation.before.overlaid(with: Answers(mutation.change))
    let (one, other) = (try Choices(mutation.before), try Choices(after))
    #expect(one != other, "no change at all")
    let (before, changed) = (try StackTemplate(one), try StackTemplate(other))
    switch mutation.effect {
    case .body:
      #expect(before.body != changed.body)
      #expect(before.parameters == changed.parameters || mutation.key == .networkEgress)
    case .parameters:
      #expect(before.body == changed.body)
      #expect(before.parameters != changed.parameters)
    case .nothing:
      #expect(before == changed)
    }
  }

  /// Answers that decide more than a value when they go from absent to given.
  @Test(arguments: [Mutation.existing, Mutation.https, [.accessAllowedCIDRs: networks(2)]])
  func aFurtherAnswerAddsToTheStructure(_ more: [AnswerKey: AnswerValue]) throws {
    let (before, after) = (try StackTemplate(Choices(given())), try StackTemplate(Choices(given(more))))
    #expect(before.body != after.body)
    #expect(before.parameters != after.parameters)
  }
}
