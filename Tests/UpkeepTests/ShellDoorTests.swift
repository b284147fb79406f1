import Deployment
import Testing

@testable import Upkeep

struct ShellDoorTests {
  @Test func isOpenWhereTheAgentOfTheRunningTaskRuns() {
    #expect(ShellDoor(desired: 1, tasks: [task("new", agent: "RUNNING")]) == .open(task: "new", container: "gitlab"))
  }

  @Test func passesByATaskThatIsStopping() {
    let old = task("old", desiredStatus: "STOPPED", agent: "RUNNING")
    #expect(ShellDoor(desired: 1, tasks: [old, task("new", status: "PENDING")]) == .starting(status: "PENDING"))
    #expect(ShellDoor(desired: 0, tasks: [old]) == .stopped)
  }

  @Test func takesTheYoungerOfTwo() {
    let tasks = [task("new", started: 200, agent: "RUNNING"), task("old", started: 100, agent: "RUNNING")]
    for order in [tasks, tasks.reversed()] {
      #expect(ShellDoor(desired: 1, tasks: order) == .open(task: "new", container: "gitlab"))
    }
  }

  @Test func isStoppedOnlyWhereNoneIsWantedAndNoneIsThere() {
    #expect(ShellDoor(desired: 0, tasks: []) == .stopped)
    #expect(ShellDoor(desired: 1, tasks: []) == .starting(status: nil))
    #expect(ShellDoor(desired: 0, tasks: [task("new", status: "PENDING")]) == .starting(status: "PENDING"))
  }

  @Test func tellsATaskWithoutExecFromOneWhoseAgentIsNotReady() {
    #expect(ShellDoor(desired: 1, tasks: [task("t", isExecOn: false)]) == .switchedOff(task: "t"))
    #expect(
      ShellDoor(desired: 1, tasks: [task("t", agent: "PENDING", reason: "no route")])
        == .withoutAgent(task: "t", status: "PENDING", reason: "no route"))
    #expect(
      ShellDoor(desired: 1, tasks: [task("t", isExecOn: nil)]) == .withoutAgent(task: "t", status: nil, reason: nil))
  }

  private func task(
    _ id: String, status: String = "RUNNING", desiredStatus: String = "RUNNING", started: Double? = 100,
    agent: String? = nil, reason: String? = nil, isExecOn: Bool? = true
  ) -> TaskState {
    let agent = agent.map { TaskState.Container.Agent(status: $0, reason: reason) }
    return TaskState(
      id: id, status: status, desiredStatus: desiredStatus, created: nil, pullStarted: nil, pullStopped: nil,
      started: started, stopped: nil, stopCode: nil, stoppedReason: nil, zone: nil,
      containers: [TaskState.Container(name: "gitlab", image: nil, exitCode: nil, reason: nil, execAgent: agent)],
      isExecOn: isExecOn)
  }
}
