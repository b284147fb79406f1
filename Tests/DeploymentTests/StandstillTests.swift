import Deployment
import Phrases
import Testing

/// GitLab stopped for a backup: it counts as stopped only if it was seen to be, and is never forgotten.
struct StandstillTests {
  private static let place = ServicePlace(cluster: "c", service: "s", region: "ap-northeast-1", tasks: 1)
  private static let reason = Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否しました。")

  private func stopping() -> Standstill {
    var standstill = Standstill.notWished
    #expect(standstill.begin() == .find)
    #expect(standstill.take(.found(Self.place)) == .set(Self.place, tasks: 0))
    #expect(standstill.take(.taken) == .look(Self.place))
    return standstill
  }

  private func rest(_ rest: ServiceRest.Rest) -> ServiceAnswer { .seen(ServiceRest(desired: 0, rest: rest)) }

  @Test func isStoppedOnlyOnceNoTaskDoesAnything() {
    var standstill = stopping()
    #expect(standstill.take(rest(.busy)) == .look(Self.place) && standstill.isPending)
    #expect(standstill.take(rest(.still)) == nil && standstill.isStopped)
  }

  /// ECS no longer counts a task that is still stopping, for up to 120 seconds.
  @Test func aTaskThatCannotBeSeenIsGivenTheTimeThatItMayTake() {
    var standstill = stopping()
    var looks = 1
    while standstill.take(rest(.quiet)) != nil { looks += 1 }
    #expect(standstill.isStopped && Double(looks - 1) * Standstill.pause >= 120)
  }

  @Test func whatDoesNotStopIsStartedAgain() {
    var standstill = stopping()
    var looks = 0
    while case .look? = standstill.take(rest(.busy)) { looks += 1 }
    #expect(looks < 100 && standstill == .starting(Self.place))
    #expect(standstill.take(.taken) == nil && standstill == .started(Self.place))
    #expect(standstill.place == nil)
  }

  @Test func aRefusalLeavesItRunning() {
    var standstill = Standstill.notWished
    _ = standstill.begin()
    _ = standstill.take(.found(Self.place))
    #expect(standstill.met(Self.reason) == nil && standstill == .refused(because: Self.reason))
    #expect(standstill.place == nil && standstill.state == "notStopped")
  }

  @Test func anOrderInDoubtIsTakenBack() {
    var standstill = Standstill.notWished
    _ = standstill.begin()
    _ = standstill.take(.found(Self.place))
    #expect(standstill.met(Self.reason, isInDoubt: true) == .set(Self.place, tasks: 1))
  }

  /// Whoever turns back while the order to stop is out.
  @Test func theAnswerToAnOrderIsWaitedForBeforeItIsTakenBack() {
    var standstill = Standstill.notWished
    _ = standstill.begin()
    _ = standstill.take(.found(Self.place))
    #expect(standstill.startAgain() == nil && standstill.isInFlight)
    #expect(standstill.take(.taken) == .set(Self.place, tasks: 1))
  }

  /// Whoever turns back before it is found.
  @Test func whatIsOnlyLookedForIsNotStopped() {
    var standstill = Standstill.notWished
    _ = standstill.begin()
    #expect(standstill.startAgain() == nil)
    #expect(standstill.take(.found(Self.place)) == nil && standstill == .notWished)
  }

  /// Looked for again it would have no task, and be left so.
  @Test func whatCouldNotBeStartedKeepsItsTasksForTheNextBackup() {
    var standstill = stopping()
    _ = standstill.startAgain()
    _ = standstill.met(Self.reason)
    #expect(standstill.begin() == .set(Self.place, tasks: 0))
    #expect(standstill.take(.taken) == .look(Self.place) && standstill.place == Self.place)
  }

  @Test func whatCannotBeStartedIsToldWithItsCommand() {
    var standstill = stopping()
    _ = standstill.take(rest(.still))
    #expect(standstill.startAgain() == .set(Self.place, tasks: 1))
    #expect(standstill.met(Self.reason) == nil && standstill.state == "stopped")
    #expect(standstill.partingWords().last?.english == Self.place.startCommand)
    #expect(standstill.startAgain() != nil, "it can be tried again")
  }

  /// Nobody has to type the ids of ECS where the stack is known.
  @Test func aCommandOfOursStartsIt() {
    let place = ServicePlace(
      cluster: "c", service: "s", region: "eu-west-1", tasks: 0,
      stackID: "arn:aws:cloudformation:eu-west-1:123456789012:stack/gitlab-team/0a1b")
    #expect(place.startCommand == "gitlab-wizard start gitlab-team --region eu-west-1")
    #expect(place.commandToStart(at: "gitlab-team --region eu-west-1 --rehearse").hasSuffix(" --rehearse"))
    let program = Program(calledAs: "build/gitlab-wizard", profile: "ops")
    #expect(
      place.commandToStart(of: program) == "build/gitlab-wizard start gitlab-team --region eu-west-1 --profile ops")
    #expect(
      place.orderToStart == "aws ecs update-service --cluster c --service s --desired-count 1 --region eu-west-1",
      "of a stack that is none of ours")
  }

  @Test func whatSomebodyElseHadStoppedIsNotStarted() {
    var standstill = Standstill.notWished
    _ = standstill.begin()
    let place = ServicePlace(cluster: "c", service: "s", region: "r", tasks: 0)
    #expect(standstill.take(.found(place)) == .look(place))
    _ = standstill.take(rest(.still))
    #expect(standstill.isStopped && standstill.startAgain() == nil && standstill.partingWords().isEmpty)
  }

  /// A rollback before it came to the service leaves the service as it is: without a task.
  @Test(arguments: [0, 1])
  func afterAChangeItIsStartedWhereTheChangeDidNot(_ desired: Int) {
    var standstill = stopping()
    _ = standstill.take(rest(.still))
    #expect(standstill.checkAfterChange() == .look(Self.place))
    let next = standstill.take(.seen(ServiceRest(desired: desired, rest: .still)))
    #expect(next == (desired == 0 ? .set(Self.place, tasks: 1) : nil))
    if desired > 0 { #expect(standstill.place == nil) }
  }
}
