import Deployment
import Testing

@Suite struct StartUpLogTests {
  @Test(arguments: [
    ("Thank you for using GitLab Docker Image!", StartUpLog.Stage.booting),
    ("Configuring GitLab...", .configuring),
    ("Recipe: gitlab::default", .configuring),
    ("Recipe: postgresql::enable", .database),
    ("Recipe: gitlab::database_migrations", .migrating),
    ("  * rails_migration[gitlab-rails] action run", .migrating),
    ("gitlab Reconfigured!", .configured),
  ])
  func reads(_ line: String, _ stage: StartUpLog.Stage) {
    var log = StartUpLog()
    log.read([LogLine(time: 1, text: line)])
    #expect(log.stage == stage)
  }

  @Test func neverGoesBack() {
    var log = StartUpLog()
    let story = [
      "Configuring GitLab...", "Recipe: postgresql::enable", "Recipe: gitlab::gitlab-rails",
      "Recipe: gitlab::database_migrations", "Recipe: gitlab::puma", "Recipe: postgresql::enable",
    ]
    var stages: [StartUpLog.Stage] = []
    for (time, line) in story.enumerated() {
      log.read([LogLine(time: Double(time), text: line)])
      if let stage = log.stage { stages.append(stage) }
    }
    #expect(stages == [.configuring, .database, .database, .migrating, .services, .services])
  }

  @Test func countsGoodAnswersInARow() {
    var log = StartUpLog()
    log.read([Birth.healthCheck(502, at: 1), Birth.healthCheck(200, at: 31)])
    #expect(log.goodAnswers == 1 && log.firstGoodAnswer == 31 && log.lastAnswer == 200)
    // Each zone of the load balancer asks by itself.
    log.read([Birth.healthCheck(200, from: "10.0.2.8", at: 40), Birth.healthCheck(200, at: 61)])
    #expect(log.goodAnswers == 2)
    log.read([Birth.healthCheck(302, at: 76)])
    #expect(log.goodAnswers == 3, "single sign-on")
    log.read([Birth.healthCheck(500, at: 91), Birth.healthCheck(502, from: "10.0.2.8", at: 91)])
    #expect(log.goodAnswers == 0)
  }

  @Test func keepsTheFirstFaultAndTheLastLines() {
    var log = StartUpLog()
    log.read([LogLine(time: 1, text: "There was an error running gitlab-ctl reconfigure:")])
    log.read((0..<2000).map { LogLine(time: Double($0), text: "line \($0)") })
    #expect(log.fault?.text == "There was an error running gitlab-ctl reconfigure:")
    #expect(log.lines.count == StartUpLog.limit && log.lines.last?.text == "line 1999")
  }

  @Test func forgetsTheColoursOfATerminal() {
    #expect(
      LogLine(time: 0, text: "\u{1B}[0m  Converging \u{1B}[32m300\u{1B}[0m resources").text
        == "  Converging 300 resources")
  }
}
