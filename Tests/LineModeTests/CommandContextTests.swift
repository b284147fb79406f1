import Account
import AWSGateway
import Deployment
import GitLabStack
import LineMode
import OperationRunning
import Phrases
import Rehearsal
import Testing

@Suite struct CommandContextTests {
  @Test func aRehearsalIsAboutTheStackThatIsThere() async throws {
    let (context, region) = try await Desk(Transcript(), isLivedIn: true).context.settled(nil)
    #expect(context.stackName == RehearsalAccount.existingStack && region.description == "ap-northeast-1")
    let (named, _) = try await Desk(Transcript(), isLivedIn: true).context.settled("other")
    #expect(named.stackName == "other")
  }

  @Test(arguments: ["", "-a", "a_b", "日本"])
  func aNameThatNoStackCanHaveIsRefused(_ name: String) async throws {
    let desk = try Desk(Transcript(), isLivedIn: true)
    let failure = await #expect(throws: Failure.self) { try await desk.context.settled(name) }
    #expect(failure?.code == .answerRefused && failure?.lines.isEmpty == false)
  }

  @Test func aRegionThatIsNoneIsRefusedAndNoOtherIsTaken() async throws {
    var answers = Answers()
    answers[.stackRegion] = .text("tokyo")
    let desk = try Desk(Transcript(), answers: answers)
    let failure = await #expect(throws: Failure.self) { try await desk.context.region() }
    #expect(failure?.code == .answerRefused)
  }

  @Test func aStackThatIsNotThereIsSaidWithItsRegion() async throws {
    let (context, region) = try await Desk(Transcript(), isLivedIn: true).context.settled("other")
    let failure = await #expect(throws: Failure.self) { try await context.liveStack(in: region) }
    #expect(failure?.code == .refusedByAWS)
    #expect(failure?.lines.first?.english.contains("ap-northeast-1") == true)
  }

  @Test func theSubnetsOfAVPCAreFoundWhereNobodyHasNamedThem() async throws {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    let desk = try Desk(Transcript(), answers: answers)
    let aws = desk.context.desk.cli(desk.region)
    var serving: VPC?
    for vpc in try await aws.account.vpcs() where serving == nil {
      if SubnetChoice(subnets: try await aws.account.subnets(of: vpc.id)).shortcoming == nil { serving = vpc }
    }
    let vpc = try #require(serving)
    var context = desk.context
    context.answers[.networkVPC] = .text(vpc.id)
    let (found, choices) = try await context.withChoicesForAccount(in: desk.region)
    #expect(found.answers.list(.networkPublicSubnets)?.isEmpty == false)
    guard case .existing(let id, let publicSubnets, let privateSubnets) = choices.network else {
      Issue.record("\(choices.network)")
      return
    }
    #expect(id.description == vpc.id && publicSubnets.count >= 2 && privateSubnets.count >= 2)
  }
}
