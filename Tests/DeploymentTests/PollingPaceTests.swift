import Deployment
import Testing

@Suite struct PollingPaceTests {
  private let news = [Story.stack("CREATE_IN_PROGRESS", at: 0)]

  @Test func slowsDownWhileNothingMovesAndComesBackAtOnce() {
    var pace = PollingPace()
    var pauses = [pace.pause.lowerBound]
    for _ in 0..<20 {
      pace.brought([])
      pauses.append(pace.pause.lowerBound)
    }
    #expect(pauses.first == 2 && pauses.last == 10 && pauses == pauses.sorted())
    pace.brought(news)
    #expect(pace.pause.lowerBound == 2)
  }

  /// Close to the end somebody waits for every second; where the end cannot come yet, nobody does.
  @Test(arguments: [(PollingPace.Expectation.soon, 1.0, 1.0), (.sometime, 2, 10), (.later, 6, 30)])
  func looksAsOftenAsTheEndMayCome(_ expectation: PollingPace.Expectation, _ first: Double, _ last: Double) {
    var pace = PollingPace()
    pace.expectation = expectation
    pace.brought(news)
    #expect(pace.pause.lowerBound == first)
    for _ in 0..<20 { pace.brought([]) }
    #expect(pace.pause.lowerBound == last)
  }

  @Test(arguments: [Obstacle.throttling, .network, .other])
  func backsOffTwiceAsFarEachTime(_ obstacle: Obstacle) {
    var pace = PollingPace()
    let pauses = (0..<6).map { _ in
      pace.met(obstacle)
      return pace.pause.upperBound
    }
    #expect(pauses == [4, 8, 16, 30, 30, 30])
    pace.brought([])
    #expect(pace.pause.upperBound < 4)
  }

  @Test func leavesRoomForChanceAndNeverAsksMoreThanEveryTwoSeconds() {
    var pace = PollingPace()
    for turn in 0..<40 {
      if turn % 7 == 0 { pace.met(.throttling) } else { pace.brought([]) }
      #expect(pace.pause.lowerBound >= 2 && pace.pause.upperBound >= 1.15 * pace.pause.lowerBound)
    }
  }

  @Test func waitsForSomebodyToSignIn() {
    var pace = PollingPace()
    pace.met(.credentials)
    #expect(pace.pause == 25...30)
  }
}
