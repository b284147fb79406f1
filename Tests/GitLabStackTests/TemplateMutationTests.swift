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
      let question = key.question
      self.key = key
      if key == .networkVPC || question.network == .existing {
        before = given(Self.existing)
      } else if key == .domainName || key == .domainCertificate {
        before = given(Self.elsewhere)
      } else if Self.schedule.keys.contains(key) {
        before = given(Self.schedule)
      } else if question.screen == .domain {
        before = given(Self.https)
      } else {
        let others: [AnswerKey: AnswerValue] = [
          .imageTag: "18.11.8-ce.0", .accessAllowedCIDRs: networks(2), .networkZones: Self.zones,
          .storageFileSystemID: "fs-0fedcba987654321f", .accessPasswordSecretARN: .text(TemplateCase.secret),
        ]
        before = given(others.filter { $0.key == key })
      }
      change = [key: AnswerValue(line: question.example, for: key)]
      effect = question.stored.parameter != nil ? .parameters : question.stored.record != nil ? .body : .nothing
    }

    static let schedule: [AnswerKey: AnswerValue] = [
      .scheduleStop: "21:00", .scheduleStart: "06:30", .scheduleTimezone: "Europe/Berlin",
    ]
    static let zones = AnswerValue.list(["us-east-1a", "us-east-1d"])
    static let existing: [AnswerKey: AnswerValue] = [
      .networkVPC: "vpc-0fedcba987654321f",
      .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
      .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
    ]
    static let elsewhere: [AnswerKey: AnswerValue] = [
      .domainName: "git.example.org",
      .domainCertificate: "arn:aws:acm:us-east-1:210987654321:certificate/0e0e0e0e-0000-4000-8000-000000000000",
    ]
    static let https: [AnswerKey: AnswerValue] = [
      .domainZone: "example.org", .domainHost: "git", .domainZoneID: "Z9876543210",
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
  @Test(arguments: [
    Mutation.existing, Mutation.https, Mutation.elsewhere, Mutation.schedule, [.networkZones: Mutation.zones],
    [.accessAllowedCIDRs: networks(2)], [.storageFileSystemID: "fs-0fedcba987654321f"],
    [.accessPasswordSecretARN: .text(TemplateCase.secret)],
  ])
  func aFurtherAnswerAddsToTheStructure(_ more: [AnswerKey: AnswerValue]) throws {
    let (before, after) = (try StackTemplate(Choices(given())), try StackTemplate(Choices(given(more))))
    #expect(before.body != after.body)
    #expect(before.parameters != after.parameters)
  }
}
