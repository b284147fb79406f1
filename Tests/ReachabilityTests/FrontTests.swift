import Account
import GitLabStack
import Phrases
import Testing

@testable import Reachability

/// What stands before the load balancer of an existing VPC besides its security group, and what is said where nobody has seen it.
struct FrontTests {
  private static let vpc = "vpc-0ab3aa346342aac53"
  private static let nat = Subnet.Reach.isPrivate(EgressRoute(.natGateway, "nat-1"))
  private static let open = Drawn.subnets(.isPublic(gateway: "igw-1"), nat)

  /// The picture of a VPC whose public subnets let in what these rules do, each `allow 80 52.1.0.0/16`.
  private func reach(rules: [String], subnets: Sighting<[Subnet]> = open) throws -> Reach {
    let entries = try rules.enumerated().map { index, rule in
      let words = rule.split(separator: " ").map(String.init)
      let ports = words[1] == "all" ? 0...65535 : try #require(Int(words[1]).map { $0...$0 })
      return NetworkACL.Entry(
        number: 100 + index, isOutgoing: false, allows: words[0] == "allow", ports: ports,
        range: try IPv4Range(words[2]))
    }
    let everything = [false, true].map {
      NetworkACL.Entry(
        number: 1000, isOutgoing: $0, allows: true, ports: 0...65535, range: try? IPv4Range("0.0.0.0/0"))
    }
    let lists = [
      NetworkACL(id: "acl-1", subnets: ["subnet-0000000a", "subnet-0000000b"], entries: entries + everything),
      NetworkACL(id: "acl-2", subnets: ["subnet-0000000c", "subnet-0000000d"], entries: everything),
    ]
    return try reach(seeing: .seen(.networkACLs(lists)), subnets)
  }

  private func reach(seeing acls: Sighting<AccountAnswer>?, _ subnets: Sighting<[Subnet]>) throws -> Reach {
    let template = try Drawn.template(Drawn.existing)
    var answers = Answers()
    for (key, line) in Drawn.existing { answers[key] = AnswerValue(line: line, for: key) }
    answers[.accessAllowedCIDRs] = .list(Drawn.two.split(separator: ",").map(String.init))
    var sightings = [AccountQuestion.subnets(vpc: Self.vpc): subnets.map(AccountAnswer.subnets)]
    sightings[.networkACLs(vpc: Self.vpc)] = acls
    let examination = Examination(
      try Choices(answers), making: nil, in: nil, sightings: sightings, standing: .pending)
    return Reach(try Plan(template), subnets: subnets, acls: examination.networkACLs)
  }

  @Test func whatTheChecksSawOfTheACLsIsOnThePicture() throws {
    let reach = try reach(rules: [])
    #expect(reach.note("acls-pass")?.state == .ok && reach.note("acls-not-judged") == nil)
    #expect(reach.arrow("52.1.113.0/24", "loadBalancer")?.state == .allowed)
    #expect(reach.admission(of: "52.1.113.9").isAdmitted == true)
  }

  @Test func whoIsDeniedByAnACLIsRefusedThoughTheGroupLetsThemIn() throws {
    let reach = try reach(rules: ["deny all 52.1.0.0/16"])
    #expect(reach.note("acls-deny")?.state == .fail || reach.note("acls-deny")?.state == .warn)
    #expect(reach.arrow("52.1.113.0/24", "loadBalancer")?.state == .refused)
    #expect(reach.arrow("54.51.100.7/32", "loadBalancer")?.state == .allowed)
    let admission = reach.admission(of: "52.1.113.9")
    #expect(admission.code == "no-way-in" && admission.isAdmitted == false)
    #expect(
      admission.sentence.english.hasPrefix("refused: it cannot connect. acl-1, the network ACL of subnet-0000000a"))
    #expect(admission.sentence.japanese.hasPrefix("拒否: 接続できません。subnet-0000000a のネットワーク ACL acl-1"))
    #expect(reach.admission(of: "54.51.100.7").isAdmitted == true)
  }

  /// One address is nothing to the check, and all to whoever has it.
  @Test func oneAddressThatIsDeniedIsTold() throws {
    let reach = try reach(rules: ["deny 80 52.1.113.9/32"])
    #expect(reach.note("acls-pass") != nil)
    #expect(reach.admission(of: "52.1.113.9").isAdmitted == false)
    #expect(reach.admission(of: "52.1.113.8").isAdmitted == true)
    let network = reach.admission(of: "52.1.113.0/24")
    #expect(network.code == "partly" && network.isAdmitted == nil)
    #expect(network.sentence.english.hasPrefix("only a part of its connections get through. acl-1"))
  }

  @Test func whatNobodyHasSeenIsSaidFirst() throws {
    let unseen = Sighting<[Subnet]>.unseen(Phrase("No rights.", "権限がありません。"))
    let cases: [(reach: Reach, about: String)] = [
      (try Drawn.reach(Drawn.existing, subnets: unseen), "load balancer's subnets is not known: its routes"),
      (try Drawn.reach(Drawn.existing, subnets: .pending), "load balancer's subnets is not known: the routes"),
      (try Drawn.reach(Drawn.existing, subnets: Self.open), "Its network ACLs, which may refuse it"),
      (try reach(seeing: .unseen(Phrase("No rights.", "権限がありません。")), Self.open), "The network ACLs of \(Self.vpc)"),
    ]
    for (reach, about) in cases {
      for (text, listing) in [
        ("52.1.113.9", "It is in network 1 of 2, 52.1.113.0/24, which the load balancer lets in (port 80). "),
        ("52.1.112.0/23", "Only a part of it is in what the load balancer lets in: 52.1.113.0/24. "),
      ] {
        let admission = reach.admission(of: text)
        #expect(admission.code == "unknown" && admission.isAdmitted == nil)
        let (english, japanese) = (admission.sentence.english, admission.sentence.japanese)
        #expect(english.hasPrefix("not known whether it can connect. \(listing)"), "\(english)")
        #expect(english.contains(about), "\(english)")
        #expect(japanese.hasPrefix("接続できるかどうかは不明です。") && !japanese.contains("接続できます（許可"), "\(japanese)")
      }
      #expect(reach.arrow("52.1.113.0/24", "loadBalancer")?.state.isAllowed == nil)
      #expect(reach.admission(of: "52.99.2.44").isAdmitted == false)
    }
  }

  @Test func whereNoRouteLeadsInNobodyConnects() throws {
    let closed = try Drawn.reach(Drawn.existing, subnets: Drawn.subnets(Self.nat, .isIsolated(.noRoute)))
    let sentence = closed.admission(of: "52.1.113.9").sentence
    #expect(
      sentence.english.hasPrefix("refused: it cannot connect. Its subnets have no way in from the internet"),
      "\(sentence)")
  }

  @Test func subnetsThatNobodyHasNamedAreNotNamed() throws {
    let plan = try Plan(Drawn.template(Drawn.existing))
    let reach = Reach(plan, subnets: .unseen(Phrase("No rights.", "権限がありません。")), doSubnetsStandIn: true)
    let words = reach.rules.values.flatMap { $0 }.map { "\($0.logicalID) \($0.sentence.english)" }
    #expect(!words.contains { $0.contains("subnet-") } && words.contains { $0.contains("nobody has named yet") })
  }
}
