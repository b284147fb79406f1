import Account
import GitLabStack
import Phrases
import Testing

@testable import Reachability

/// The picture is read: another template is another picture, though no answer is another one.
struct ChangedTemplateTests {
  @Test func anotherPortOfTheLoadBalancersRuleCutsTheTaskOff() throws {
    let reach = try #require(
      try Drawn.reach(
        replacing: "          FromPort: 80\n          ToPort: 80\n          Description: To the GitLab task",
        with: "          FromPort: 81\n          ToPort: 81\n          Description: To the GitLab task"))
    #expect(reach.arrow("loadBalancer", "task") == nil && reach.note("private-task") == nil)
  }

  @Test func aRuleThatLetsTheInternetInToATaskWithAnAddressIsDrawnAndSaid() throws {
    let rule = "      GroupDescription: GitLab task - HTTP from the load balancer\n"
    let reach = try #require(
      try Drawn.reach(
        [.networkEgress: "public-subnets"], replacing: rule,
        with: rule
          + "      SecurityGroupIngress: [{CidrIp: 192.0.2.0/24, IpProtocol: tcp, FromPort: 22, ToPort: 22}]\n"))
    #expect(reach.arrow("192.0.2.0/24", "task")?.traffic == [Traffic("tcp", 22...22)])
    #expect(reach.verdict.english == "192.0.2.0/24 reaches the GitLab task directly, past the load balancer.")
    #expect(reach.note("public-task") == nil, "it is not only the load balancer any more")
  }

  /// In a private subnet the same rule lets nobody of the internet in, but whoever comes from there by a peering or a VPN.
  @Test func withoutAnAddressNobodyOnTheInternetCanUseARule() throws {
    let rule = "      GroupDescription: GitLab task - HTTP from the load balancer\n"
    let reach = try #require(
      try Drawn.reach(
        replacing: rule,
        with: rule
          + "      SecurityGroupIngress: [{CidrIp: 192.0.2.0/24, IpProtocol: tcp, FromPort: 22, ToPort: 22}]\n"))
    #expect(reach.node("192.0.2.0/24")?.side == .subnets)
    let arrow = try #require(reach.arrow("192.0.2.0/24", "task"))
    #expect(reach.sentence(of: arrow).english == "192.0.2.0/24 to GitLab task, port 22")
    #expect(reach.note("private-task") == nil, "it is not only the load balancer any more")
    #expect(reach.verdict.english.hasPrefix("From outside only"))
  }

  @Test func aRuleForTheWholeVPCIsNotLeftOut() throws {
    let rule = "      GroupDescription: GitLab task - HTTP from the load balancer\n"
    let reach = try #require(
      try Drawn.reach(
        replacing: rule, with: rule + "      SecurityGroupIngress: [{CidrIp: !Ref VpcCidr, IpProtocol: '-1'}]\n"))
    #expect(reach.arrow("10.0.0.0/16", "task")?.traffic.isAny == true && reach.note("private-task") == nil)
  }

  @Test func aGroupThatNothingOfThePlanIsInIsNamed() throws {
    let rule = "      GroupDescription: GitLab task - HTTP from the load balancer\n"
    let foreign =
      "      SecurityGroupIngress: [{SourceSecurityGroupId: sg-0123, IpProtocol: tcp, FromPort: 80, ToPort: 80}]\n"
    let reach = try #require(try Drawn.reach(replacing: rule, with: rule + foreign))
    #expect(reach.arrow("sg-0123", "task")?.traffic.tcpPorts == [80])
  }

  @Test func aRouteThatIsGoneIsNoWayOut() throws {
    let reach = try #require(
      try Drawn.reach(
        replacing: "      DestinationCidrBlock: 0.0.0.0/0\n      NatGatewayId",
        with: "      DestinationCidrBlock: 192.0.2.0/24\n      NatGatewayId"))
    #expect(reach.note("no-way-out")?.state == .fail && reach.arrow("task", "secret")?.state == .refused)
  }

  @Test func aPublicSubnetIsNoWayOutForATaskWithoutAnAddress() throws {
    let reach = try #require(
      try Drawn.reach(
        [.networkEgress: "public-subnets"], replacing: "AssignPublicIp: ENABLED", with: "AssignPublicIp: DISABLED"))
    #expect(reach.arrow("task", "internet")?.state == .refused && reach.note("no-way-out")?.state == .fail)
    #expect(reach.note("public-task") == nil)
  }

  @Test func aPortThatForwardsWithoutEncryptionIsSaidBesideOneWithIt() throws {
    let redirect = """
              - Type: redirect
                RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: HTTP_301}
      """
    let reach = try #require(
      try Drawn.reach(
        Drawn.domain, replacing: redirect, with: "        - {Type: forward, TargetGroupArn: !Ref TargetGroup}"))
    #expect(reach.listeners.map(\.redirect) == [nil, nil] && reach.note("http")?.state == .warn)
  }

  @Test func aTaskThatMayNotSendAsksForNothing() throws {
    let rule = "      GroupDescription: GitLab task - HTTP from the load balancer\n"
    let reach = try #require(
      try Drawn.reach(
        replacing: rule,
        with: rule + "      SecurityGroupEgress: [{CidrIp: 127.0.0.1/32, IpProtocol: tcp, FromPort: 1, ToPort: 1}]\n"))
    #expect(reach.arrow("task", "fileSystem") == nil && reach.arrow("task", "natGateway") == nil)
    #expect(reach.arrow("task", "secret")?.state == .refused && reach.note("no-way-out")?.state == .fail)
  }

  @Test func aNATInstanceThatTakesNothingIsNoWayOut() throws {
    let reach = try #require(
      try Drawn.reach(
        [.networkEgress: "nat-instance"], replacing: "{CidrIp: !Ref VpcCidr,", with: "{CidrIp: 192.0.2.0/24,"))
    #expect(reach.arrow("task", "natInstance")?.state == .refused && reach.note("no-way-out") != nil)
    #expect(reach.verdict.english.contains("NAT instance"), "it has an address, and its rules let somebody in")
  }

  @Test func withoutExecNobodyIsOfferedAShell() throws {
    let reach = try #require(
      try Drawn.reach(replacing: "EnableExecuteCommand: true", with: "EnableExecuteCommand: false"))
    #expect(reach.node("you") == nil)
  }

  @Test func aMountWithoutTLSIsAWarning() throws {
    let reach = try #require(
      try Drawn.reach(replacing: "TransitEncryption: ENABLED", with: "TransitEncryption: DISABLED"))
    #expect(reach.note("files-open")?.state == .warn && reach.note("files-encrypted") == nil)
  }

  /// What our own mounts do holds nobody else to it.
  @Test func aFileSystemWithoutAPolicyIsAWarning() throws {
    let guarded = try Drawn.reach()
    #expect(guarded.note("files-encrypted")?.state == .ok)
    let reach = try #require(try Drawn.reach(replacing: "      FileSystemPolicy:", with: "      LifecyclePolicies:"))
    let note = try #require(reach.note("files-open"))
    #expect(note.state == .warn && note.sentence.english.contains("holds others to that"))
  }

  /// What we have no box of its own for is drawn all the same.
  @Test func whateverHasASecurityGroupIsABox() throws {
    let endpoint = """
      Resources:
        Endpoint:
          Type: AWS::EC2::VPCEndpoint
          Metadata: {Group: network}
          Properties: {VpcId: !Ref Vpc, SecurityGroupIds: [!GetAtt LoadBalancerSecurityGroup.GroupId]}

      """
    let reach = try #require(try Drawn.reach(replacing: "Resources:\n", with: endpoint))
    #expect(reach.node("endpoint")?.title.english == "Endpoint (AWS::EC2::VPCEndpoint)")
    #expect(reach.arrow("endpoint", "task") != nil)
  }

  @Test func anImageOfAnotherRegistryIsPulledFromThere() throws {
    let reach = try #require(
      try Drawn.reach(replacing: "gitlab/gitlab-ce:", with: "registry.gitlab.com/gitlab-org/gitlab-ce:"))
    #expect(reach.node("registry.registry.gitlab.com") != nil && reach.node("registry.docker.io") == nil)
  }
}
