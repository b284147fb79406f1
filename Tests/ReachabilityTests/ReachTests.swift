import Account
import GitLabStack
import Phrases
import Testing

@testable import Reachability

/// The picture is what the template says, whichever answers made it.
struct ReachTests {
  private static let variants: [[AnswerKey: String]] =
    Choices.Egress.allCases.map { [.networkEgress: $0.rawValue] } + [Drawn.existing]

  // MARK: Who gets in

  @Test(arguments: variants, [[:], Drawn.domain])
  func theNetworksReachTheLoadBalancerAndItAloneTheTask(
    _ network: [AnswerKey: String], _ domain: [AnswerKey: String]
  ) throws {
    let reach = try Drawn.reach(network.merging(domain) { $1 })
    let ports = domain.isEmpty ? [80] : [443, 80]
    for range in ["52.1.113.0/24", "54.51.100.7/32"] {
      let arrow = try #require(reach.arrow(range, "loadBalancer"))
      #expect(arrow.traffic.tcpPorts == ports && arrow.isInbound && arrow.rules == ["LoadBalancerSecurityGroup"])
    }
    #expect(reach.arrow("everyoneElse", "loadBalancer")?.state == .refused)
    #expect(reach.arrows.filter { $0.to == "task" }.map(\.from) == ["loadBalancer"])
    #expect(reach.arrow("loadBalancer", "task")?.traffic == [Traffic("tcp", 80...80)])
    #expect(
      Set(reach.arrows.filter { $0.to == "fileSystem" }.map(\.from)) == ["task", "initializerFunction"])
    #expect(reach.arrow("task", "fileSystem")?.traffic == [Traffic("tcp", 2049...2049)])
    #expect(reach.verdict.english.hasPrefix("From outside only the load balancer is reached"))
    #expect((reach.note("http") == nil) == !domain.isEmpty)
  }

  @Test(arguments: ["0.0.0.0/0", "0.0.0.0/1,128.0.0.0/1"])
  func whereEveryoneIsLetInNobodyElseIsRefused(_ networks: String) throws {
    let reach = try Drawn.reach(networks: networks)
    #expect(reach.node("everyoneElse") == nil && reach.note("open")?.state == .warn)
    #expect(reach.admitted == networks.split(separator: ",").map(String.init))
  }

  /// Whose certificate it is and whose name, the listeners say the same.
  @Test func aCertificateThatIsThereEncryptsToo() throws {
    let reach = try Drawn.reach([
      .domainName: "git.example.org", .stackRegion: "ap-northeast-1",
      .domainCertificate:
        "arn:aws:acm:ap-northeast-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    ])
    #expect(reach.arrow("52.1.113.0/24", "loadBalancer")?.traffic.tcpPorts == [443, 80])
    #expect(reach.listeners.map(\.redirect) == [nil, 443] && reach.note("http") == nil)
    #expect(reach.note("no-ssh")?.sentence.english == "No SSH: git over HTTPS, ports 443 and 80.")
  }

  /// A file system and a secret that are there already are boxes too; what else reaches them is not known.
  @Test func whatIsGivenIsInThePictureAndItsPolicyIsNotKnown() throws {
    let reach = try Drawn.reach([
      .storageFileSystemID: "fs-0123456789abcdef0", .stackRegion: "ap-northeast-1",
      .accessPasswordSecretARN:
        "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8",
    ])
    #expect(Set(reach.arrows.filter { $0.to == "fileSystem" }.map(\.from)) == ["task", "initializerFunction"])
    #expect(reach.arrow("task", "fileSystem")?.traffic == [Traffic("tcp", 2049...2049)])
    #expect(reach.arrow("task", "secret") != nil && reach.note("files-encrypted") == nil)
    #expect(reach.note("files-policy-unknown")?.state == .unknown)
  }

  @Test func sixtyNetworksAreSixtyArrows() throws {
    let networks = (1...60).map { "203.0.\($0).0/24" }
    #expect(try Drawn.reach(networks: networks.joined(separator: ",")).admitted == networks)
  }

  // MARK: The way out

  @Test func aNATGatewayIsOnTheWayOut() throws {
    let reach = try Drawn.reach([.networkEgress: "nat-gateway"])
    #expect(reach.arrow("task", "natGateway")?.state == .allowed && reach.arrow("natGateway", "internet") != nil)
    #expect(reach.arrow("task", "natGateway")?.rules.contains("PrivateRoute") == true)
    #expect(reach.arrow("task", "internet") == nil && reach.node("task")?.hasPublicAddress == false)
    #expect(reach.arrow("task", "secret")?.via == "natGateway" && reach.variant == "nat-gateway")
    #expect(reach.node("task")?.side == .privateSubnets && reach.node("loadBalancer")?.side == .publicSubnets)
  }

  @Test func aNATInstanceTakesWhatItsRulesSayFromTheVPCOnly() throws {
    let reach = try Drawn.reach([
      .networkEgress: "nat-instance", .networkZones: "ap-northeast-1a,ap-northeast-1c", .stackRegion: "ap-northeast-1",
    ])
    let arrow = try #require(reach.arrow("task", "natInstance"))
    #expect(arrow.traffic == [Traffic("tcp"), Traffic("udp"), Traffic("icmp")])
    #expect(reach.arrows.filter { $0.to == "natInstance" }.count == 1)
    let note = try #require(reach.note("nat-one-zone"))
    #expect(note.state == .warn && note.at == "natInstance" && note.sentence.english.contains("ap-northeast-1a"))
    #expect(reach.note("nat-takes")?.sentence.english.contains("10.0.0.0/16") == true)
    let states = reach.notes.map(\.state)
    #expect(states == Check.State.allCases.flatMap { state in states.filter { $0 == state } }, "the gravest first")
  }

  @Test func inPublicSubnetsTheTaskLeavesByItself() throws {
    let reach = try Drawn.reach([.networkEgress: "public-subnets"])
    #expect(reach.arrow("task", "internet")?.state == .allowed && reach.arrow("task", "secret")?.via == nil)
    #expect(reach.node("task")?.side == .publicSubnets && reach.note("public-task")?.state == .warn)
  }

  // MARK: A VPC that is there

  @Test func whatNobodyLookedAtIsNotKnown() throws {
    for subnets in [Sighting<[Subnet]>.pending, .unseen(ReachPhrases.leadsSomewhere), .seen([])] {
      let reach = try Drawn.reach(Drawn.existing, subnets: subnets)
      #expect(reach.arrow("52.1.113.0/24", "loadBalancer")?.state.isAllowed == nil)
      #expect(reach.arrow("task", "wayOut")?.state.isAllowed == nil)
      #expect(reach.note("way-in-unknown")?.state == .unknown && reach.note("way-out-unknown")?.state == .unknown)
      #expect(reach.node("task")?.side == .subnets && reach.variant == "existing")
      #expect(reach.admission(of: "52.1.113.9").isAdmitted == nil)
      #expect(reach.admission(of: "192.0.2.9").isAdmitted == false)
    }
  }

  @Test func whatAWSToldOfTheRoutesCounts() throws {
    let nat = Subnet.Reach.isPrivate(EgressRoute(.natGateway, "nat-1"))
    let open = try Drawn.reach(Drawn.existing, subnets: Drawn.subnets(.isPublic(gateway: "igw-1"), nat))
    // Of its network ACLs it told nothing.
    #expect(open.arrow("52.1.113.0/24", "loadBalancer")?.state.isAllowed == nil && open.note("way-in-unknown") == nil)
    #expect(open.arrow("task", "wayOut")?.state == .allowed && open.note("way-out-seen")?.state == .ok)
    #expect(open.notes.filter { $0.state == .unknown }.map(\.code) == ["acls-not-judged"])

    let transit = Subnet.Reach.isPrivate(EgressRoute(.transit, "tgw-1", isConfirmed: false))
    let doubtful = try Drawn.reach(Drawn.existing, subnets: Drawn.subnets(.isPublic(gateway: "igw-1"), transit))
    #expect(doubtful.arrow("task", "wayOut")?.state.isAllowed == nil && doubtful.note("way-out-unknown") != nil)

    let closed = try Drawn.reach(Drawn.existing, subnets: Drawn.subnets(nat, .isIsolated(.noRoute)))
    #expect(closed.arrow("52.1.113.0/24", "loadBalancer")?.state == .refused)
    #expect(closed.note("no-way-in")?.state == .fail && closed.note("no-way-out")?.state == .fail)
    #expect(closed.admission(of: "52.1.113.9").isAdmitted == false)
  }

  /// What a machine, a firewall or another network does with it was not seen.
  @Test(arguments: [EgressRoute.Kind.natInstance, .firewall, .transit])
  func onlyAGatewayIsSeenToLeadOut(_ kind: EgressRoute.Kind) throws {
    let way = Subnet.Reach.isPrivate(EgressRoute(kind, "x-1"))
    let reach = try Drawn.reach(Drawn.existing, subnets: Drawn.subnets(.isPublic(gateway: "igw-1"), way))
    #expect(reach.arrow("task", "wayOut")?.state.isAllowed == nil && reach.note("way-out-unknown") != nil)
  }

  @Test func aFirewallInFrontDecides() throws {
    let front = Subnet.Reach.isPublic(gateway: "igw-1", firewall: "vpce-1")
    let reach = try Drawn.reach(
      Drawn.existing, subnets: Drawn.subnets(front, .isPrivate(EgressRoute(.natGateway, "nat-1"))))
    #expect(reach.arrow("52.1.113.0/24", "loadBalancer")?.state.isAllowed == nil)
    #expect(reach.note("way-in-unknown")?.sentence.english.contains("vpce-1") == true)
  }

  /// The task may start in either.
  @Test func subnetsThatLeadDifferentWaysAreNotKnown() throws {
    let nat = Subnet.Reach.isPrivate(EgressRoute(.natGateway, "nat-1"))
    guard case .seen(let some) = Drawn.subnets(.isPublic(gateway: "igw-1"), nat),
      case .seen(let others) = Drawn.subnets(.isPublic(gateway: "igw-1"), .isIsolated(.noRoute))
    else { return }
    let reach = try Drawn.reach(Drawn.existing, subnets: .seen(Array(some.prefix(3)) + others.suffix(1)))
    #expect(reach.arrow("task", "wayOut")?.state.isAllowed == nil && reach.note("no-way-out") == nil)
  }

  // MARK: All of it

  /// Each rule of the template is behind a box, each group is somebody's, and each arrow has two ends.
  @Test(arguments: variants)
  func nothingOfTheTemplateIsLeftOut(_ network: [AnswerKey: String]) throws {
    let plan = try Plan(Drawn.template(network.merging(Drawn.domain) { $1 }))
    let reach = Reach(plan)
    let behind = Set(reach.rules.values.flatMap { $0 }.map(\.logicalID))
    for rule in IngressRule.all(in: plan) { #expect(behind.contains(rule.declaredBy), "\(rule)") }
    for group in plan.resources(of: .network(.securityGroup)) { #expect(behind.contains(group.logicalID)) }
    for arrow in reach.arrows { #expect(reach.node(arrow.from) != nil && reach.node(arrow.to) != nil, "\(arrow)") }
    for note in reach.notes { #expect(reach.node(note.at) != nil) }
    for node in reach.nodes { #expect(reach.rules[node.id] != nil) }
    #expect(Set(reach.nodes.map(\.id)).count == reach.nodes.count)
    #expect(!reach.nodes.contains { if case .other = $0.kind { true } else { false } })
    for rule in reach.rules.values.flatMap({ $0 }) where plan.resource(rule.logicalID) != nil {
      #expect(rule.line == plan.resource(rule.logicalID)?.line)
    }
  }
}
