import Deployment
import Phrases
import Testing

@Suite struct InspectionPaceTests {
  /// Each `aws` process costs most of a second of processor where the wizard runs.
  @Test(arguments: [
    (InspectionPace.Phase.nothing, 0.0), (.placing, 6), (.starting, 5), (.settingUp, 3.75),
    (.answering, 7.5), (.balancing, 9),
  ])
  func costsSoManyProcessesAMinute(_ phase: InspectionPace.Phase, _ processes: Double) {
    #expect(InspectionPace.processesPerMinute(in: phase) == processes)
  }

  @Test(arguments: InspectionPace.Phase.allCases)
  func asksTheLoadBalancerMoreOftenWhereTheLogIsClosed(_ phase: InspectionPace.Phase) {
    let open = InspectionPace.seconds(.targets, in: phase)
    let closed = InspectionPace.seconds(.targets, in: phase, logIsReadable: false)
    #expect((closed ?? .infinity) <= (open ?? .infinity))
  }

  /// A rule that is followed for ten minutes asks as often as the table says, and never twice at once.
  @Test func followsTheTable() throws {
    var insight = try Birth.insight()
    var asked: [Inspection.Kind: Int] = [:]
    for second in 0..<600 {
      let now = 100 + Double(second)
      for inspection in insight.due(at: now) {
        asked[inspection.kind, default: 0] += 1
        insight.take(.failure(.init(sentence: AWSPhrases.awsThrottles, outlook: .absent)), of: inspection, at: now)
      }
    }
    #expect(asked == [.service: 60])
  }

  @Test func asksNothingAgainThatIsStillOut() throws {
    var insight = try Birth.insight()
    #expect(insight.due(at: 100).map(\.kind) == [.service])
    #expect(insight.due(at: 1000).isEmpty)
  }

  @Test(arguments: [
    (InspectionTrouble.Outlook.absent, 10.0), (.passing, 30), (.lasting, 300),
  ])
  func asksAgainAfterTrouble(_ outlook: InspectionTrouble.Outlook, _ pause: Double) throws {
    var insight = try Birth.insight()
    let asked = try #require(insight.due(at: 100).first)
    insight.take(.failure(.init(sentence: AWSPhrases.awsThrottles, outlook: outlook)), of: asked, at: 100)
    #expect(insight.due(at: 100 + pause - 1).isEmpty)
    #expect(insight.due(at: 100 + pause).map(\.kind) == [.service])
    #expect(insight.troubles.isEmpty == (outlook == .absent))
  }
}
