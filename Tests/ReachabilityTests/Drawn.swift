import Account
import GitLabStack

@testable import Reachability

/// The picture of a plan that is made of a few answers.
enum Drawn {
  static let two = "52.1.113.0/24,54.51.100.7/32"
  static let domain: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "git", .domainZoneID: "Z0123456789ABC",
  ]
  static let existing: [AnswerKey: String] = [
    .networkVPC: "vpc-0ab3aa346342aac53", .networkPublicSubnets: "subnet-0000000a,subnet-0000000b",
    .networkPrivateSubnets: "subnet-0000000c,subnet-0000000d",
  ]

  static func template(_ given: [AnswerKey: String] = [:], networks: String = two) throws -> StackTemplate {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(networks.split(separator: ",").map(String.init))
    for (key, line) in given { answers[key] = AnswerValue(line: line, for: key) }
    return try StackTemplate(Choices(answers))
  }

  static func reach(
    _ given: [AnswerKey: String] = [:], networks: String = two, subnets: Sighting<[Subnet]> = .pending
  ) throws -> Reach {
    Reach(try Plan(template(given, networks: networks)), subnets: subnets)
  }

  /// The picture of a template that somebody has changed by hand.
  static func reach(
    _ given: [AnswerKey: String] = [:], replacing old: String, with new: String
  ) throws -> Reach? {
    let template = try template(given)
    guard template.body.contains(old) else { return nil }
    return Reach(
      try Plan(StackTemplate(body: template.body.replacing(old, with: new), parameters: template.parameters)))
  }

  static func subnets(_ front: Subnet.Reach, _ inside: Subnet.Reach) -> Sighting<[Subnet]> {
    .seen(
      ["a", "b"].map { subnet($0, front) } + ["c", "d"].map { subnet($0, inside) })
  }

  private static func subnet(_ letter: String, _ reach: Subnet.Reach) -> Subnet {
    Subnet(
      id: "subnet-0000000\(letter)", name: nil, zone: "ap-northeast-1a", cidr: "10.0.0.0/24", availableAddresses: 200,
      reach: reach)
  }
}

extension Reach {
  func arrow(_ from: String, _ to: String) -> ReachArrow? { arrows(from: from, to: to).first }

  func note(_ code: String) -> ReachNote? { notes.first { $0.code == code } }
}
