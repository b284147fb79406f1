import Deployment
import GitLabStack
import Phrases
import Testing

@Suite struct BusyResourceTests {
  private func busy(_ events: [StackEvent], at now: Double) throws -> [BusyResource] {
    try Story.progress(events).busy(at: now)
  }

  @Test func standsBesideWhatIsUsual() throws {
    let service = try #require(try busy(Story.untilService, at: 230).first)
    #expect(service.resource.logicalID == "Service" && service.elapsed == 100 && service.usual == 300...600)
    #expect(!service.isSlow)
  }

  @Test func isSlowOnlyWhenClearlyOverAndSaysWhy() throws {
    let events = Story.untilService.filter { $0.logicalID != "Nat" || $0.time < 100 }
    // Begun at 14, usual 95 to 110.
    #expect(try #require(try busy(events, at: 130).first { $0.resource.logicalID == "Nat" }).isSlow == false)
    let nat = try #require(try busy(events, at: 200).first)
    #expect(nat.resource.logicalID == "Nat" && nat.isSlow)
    #expect(nat.reason == ResourceType.network(.natGateway).facts.slowToMake)
  }

  @Test func sortsByWhatKeepsTheOthersWaitingLongest() throws {
    let early = Story.untilService.filter { $0.time < 100 }
    #expect(try busy(early, at: 100).map(\.resource.logicalID) == ["Nat", "Target"])
  }

  @Test func aResourceThatIsOnlyCheckedAnyMoreIsNotDone() throws {
    var progress = try Story.progress(Story.untilService)
    progress.apply([
      StackEvent(
        id: "check", stackID: Story.stackID, logicalID: "Service", physicalID: "x", resourceType: "AWS::ECS::Service",
        status: ResourceStatus(rawValue: "CREATE_IN_PROGRESS"), reason: "Eventual consistency check initiated",
        time: 400, clientRequestToken: nil, detailedStatus: "CONFIGURATION_COMPLETE")
    ])
    #expect(progress["Service"]?.isConfigured == true && progress["Service"]?.state == .busy)
    #expect(progress["Service"]?.started == 130 && progress.done == 5)
    progress.apply(Array(Story.success.suffix(2)))
    #expect(progress["Service"]?.isConfigured == false && progress.done == 6)
  }

  /// What has been begun does not wait for what is only being checked any more.
  @Test func theForecastDoesNotWaitForWhatIsBeingChecked() throws {
    var progress = try Story.progress(Story.untilService.filter { $0.logicalID != "Nat" || $0.time < 100 })
    // The NAT gateway is not done, but its dependent is under way.
    #expect(progress.timeLeft(at: 130)?.upperBound == 600)
    progress.apply([Story.event("Nat", "CREATE_COMPLETE", at: 140)])
    #expect(progress.timeLeft(at: 140)?.upperBound == 590)
  }

  @Test func whileRollingBackItIsAboutTakingDown() throws {
    let events = Story.quota + [Story.event("Nat", "DELETE_IN_PROGRESS", at: 33)]
    let nat = try #require(try busy(events, at: 40).first)
    #expect(nat.usual == 40...75 && nat.reason == ResourceType.network(.natGateway).facts.slowToDelete)
  }
}
