import Deployment
import GitLabStack
import Testing

@Suite struct LearnedDurationsTests {
  private let tokyo = LearnedDurations.Place(account: "000000000000", region: "ap-northeast-1")

  private func usual(_ id: String, from learned: LearnedDurations, in place: LearnedDurations.Place) throws
    -> ClosedRange<Double>?
  {
    Forecast(plan: try Story.plan(), durations: .builtIn.learned(from: learned, in: place)).usual(of: id)
  }

  @Test func knowsFromADeploymentWhatIsUsualHere() throws {
    var learned = LearnedDurations()
    learned.take(try #require(try Story.progress(Story.success).lesson(in: tokyo)))
    // The NAT gateway took 106 s, the service 430.
    #expect(try usual("Nat", from: learned, in: tokyo) == 84.8...132.5)
    #expect(try usual("Service", from: learned, in: tokyo) == 344...537.5)
    let oregon = LearnedDurations.Place(account: "000000000000", region: "us-west-2")
    #expect(try usual("Nat", from: learned, in: oregon) == 95...110)
    let other = LearnedDurations.Place(account: "111111111111", region: "ap-northeast-1")
    #expect(try usual("Nat", from: learned, in: other) == 95...110)
  }

  @Test(arguments: [Story.quota, Story.undone, Story.untilService])
  func learnsNothingFromWhatDidNotGoWell(_ events: [StackEvent]) throws {
    #expect(try Story.progress(events).lesson(in: tokyo) == nil)
  }

  @Test func learnsNothingFromACreationThatIsStopped() throws {
    let stopped =
      Story.untilService + [Story.stack("DELETE_IN_PROGRESS", at: 200), Story.stack("DELETE_COMPLETE", at: 300)]
    #expect(try Story.progress(stopped).lesson(in: tokyo) == nil)
  }

  @Test func learnsDeletionsFromDeletions() throws {
    var progress = try DeploymentProgress(plan: Story.plan(), forecast: Story.forecast(), operation: .deletion)
    progress.apply(
      [Story.stack("DELETE_IN_PROGRESS", at: 0)] + Story.made("Nat", from: 1, to: 201, "DELETE")
        + [Story.stack("DELETE_COMPLETE", at: 300)])
    var learned = LearnedDurations()
    learned.take(try #require(progress.lesson(in: tokyo)))
    #expect(try usual("Nat", from: learned, in: tokyo) == 95...110, "making it is another thing")
    let forecast = Forecast(plan: try Story.plan(), durations: .builtIn.learned(from: learned, in: tokyo))
    #expect(forecast.deletionSeconds.upperBound > 250)
  }

  @Test func oneOddDeploymentChangesLittleAndOldOnesAreForgotten() throws {
    var learned = LearnedDurations()
    for seconds in [100.0, 102, 900, 101, 103] { learned.take(try lesson(nat: seconds)) }
    #expect(try #require(try usual("Nat", from: learned, in: tokyo)).contains(102))
    #expect(try #require(try usual("Nat", from: learned, in: tokyo)).upperBound < 130)
    for _ in 1...5 { learned.take(try lesson(nat: 300)) }
    #expect(try usual("Nat", from: learned, in: tokyo) == 240...375)
    #expect(try learned.json.split(separator: "300").count == 6)
  }

  private func lesson(nat seconds: Double) throws -> Lesson {
    let events =
      [Story.stack("CREATE_IN_PROGRESS", at: 0)] + Story.made("Nat", from: 1, to: 1 + seconds)
      + [Story.stack("CREATE_COMPLETE", at: 2_000)]
    return try #require(try Story.progress(events).lesson(in: tokyo))
  }

  @Test func isKeptAsText() throws {
    var learned = LearnedDurations()
    learned.take(try lesson(nat: 100))
    #expect(LearnedDurations(json: try learned.json) == learned)
  }

  @Test(arguments: ["", "{}", #"{"version": 2, "places": {}}"#, #"{"version": 1, "places": 7}"#, "\u{0}"])
  func refusesAFileOfAnotherKind(_ text: String) { #expect(LearnedDurations(json: text) == nil) }

  @Test(arguments: [(Story.stackID, "ap-northeast-1"), ("gitlab", nil), ("arn:aws:cloudformation:::x", nil)])
  func readsThePlaceFromTheStack(_ id: String, _ region: String?) {
    #expect(LearnedDurations.Place(stackID: id)?.region == region)
  }
}
