import Account
import GitLabStack
import Phrases
import Screens

/// What the account says of the choices on the plan, for the tests that are about that.
enum PlanChecks {
  static let zoneID = "Z0123456789ABCDEFGHIJ"
  static let zone = AccountQuestion.hostedZone(id: zoneID)
  static let host = AccountQuestion.records(zoneID: zoneID, name: "gitlab.example.com")
  static let dns = AccountQuestion.dnsAttributes(vpc: "vpc-01234567")
  static let domain: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: zoneID, .accessAllowedCIDRs: Visitor.networks,
  ]
  static let network = Visitor.existingNetwork.merging([.accessAllowedCIDRs: Visitor.networks]) { $1 }
  static let subnets = [
    subnet("1", "1a", .isPublic(gateway: "igw-1")), subnet("2", "1c", .isPublic(gateway: "igw-1")),
    subnet("3", "1a", .isPrivate(EgressRoute(.natGateway, "nat-1"))),
    subnet("4", "1c", .isPrivate(EgressRoute(.natGateway, "nat-1"))),
  ]

  static func subnet(_ digit: String, _ zone: String, _ reach: Subnet.Reach) -> Subnet {
    Subnet(
      id: "subnet-0000000\(digit)", name: nil, zone: zone, cidr: "10.0.\(digit).0/24", availableAddresses: 200,
      reach: reach)
  }

  static let taken = AccountAnswer.records([
    DNSRecord(name: "gitlab.example.com", type: "A", target: "198.51.100.7")
  ])

  /// On the plan, with everything asked and only the account's look at the choices still open.
  static func asking(_ answers: [AnswerKey: String], _ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(language, answers: answers)
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    if answers[.networkVPC] != nil { visitor.arrive(.subnets(vpc: "vpc-01234567", .success(subnets))) }
    return visitor
  }

  static func fails(
    _ question: AccountQuestion, _ answer: AccountAnswer, _ language: Language = .english
  ) throws -> Visitor {
    var visitor = try asking(question == dns ? network : domain, language)
    visitor.seeNothingWrong(but: [question: .success(answer)])
    return visitor
  }
}
