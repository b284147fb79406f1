import AWSGateway
import Deployment
import GitLabStack
import Rehearsal
import Testing

/// What stands between the program and AWS does not change what AWS does.
@Suite struct WeatherTests {
  /// What a watcher met on the way to the end.
  private struct Watch {
    var progress: DeploymentProgress
    var obstacles: [Obstacle] = []
    var processes = 0
    var slow: Set<String> = []
  }

  /// Polls at the program's own pace; each `aws` takes a second.
  private func watch(_ scenario: Scenario, _ template: StackTemplate = Stage.template()) async throws -> Watch {
    let stage = try Stage(scenario, speed: 1)
    let stackID = try await stage.start(template)
    var watch = Watch(progress: DeploymentProgress(plan: try Plan(template), durations: .builtIn))
    var mark = EventMark.order(token: "create-1")
    var pace = PollingPace()
    while watch.progress.outcome == nil, watch.processes < 2_000 {
      stage.pass(pace.pause.middle + 1)
      watch.processes += 1
      do throws(AWSTrouble) {
        let events = try await stage.cli.events(ofStack: stackID, since: mark)
        watch.progress.apply(events)
        pace.brought(events)
        if let newest = events.last { mark = .event(id: newest.id) }
      } catch {
        try #require(error.mayPassWhileWatching)
        watch.obstacles.append(error.obstacle)
        pace.met(error.obstacle)
      }
      watch.slow.formUnion(watch.progress.busy(at: stage.now).filter(\.isSlow).map(\.resource.logicalID))
    }
    return watch
  }

  @Test(arguments: [
    (Scenario.happy, nil), (.slowNAT, nil), (.throttled, Obstacle.throttling), (.credentialsExpire, .credentials),
    (.lostNetwork, .network),
  ])
  func everyWatchComesToTheSameEnd(_ scenario: Scenario, _ obstacle: Obstacle?) async throws {
    let happy = try await watch(.happy).progress
    let watch = try await watch(scenario)
    #expect(watch.progress.outcome == .created && watch.progress.done == happy.done)
    #expect(Set(watch.obstacles) == Set([obstacle].compactMap { $0 }))
    #expect(watch.obstacles.count < 12, "it is not asked again and again meanwhile")
    if scenario != .slowNAT { #expect(watch.progress.elapsed(at: 0) == happy.elapsed(at: 0)) }
  }

  @Test func aSlowGatewayIsNoticedAndNothingElse() async throws {
    #expect(try await watch(.slowNAT).slow == ["Nat"])
    #expect(try await watch(.happy).slow.isEmpty)
  }

  /// The deployment that the program makes of its defaults, watched at its own pace.
  @Test func watchingADeploymentStartsFewProcesses() async throws {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    let watch = try await watch(.happy, try StackTemplate(try Choices(answers)))
    let minutes = watch.progress.elapsed(at: 0) / 60
    #expect(watch.progress.outcome == .created)
    #expect(Double(watch.processes) / minutes < 14, "\(watch.processes) in \(minutes) minutes")
  }
}
