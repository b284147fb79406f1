import Foundation
import Subprocess
import Testing

/// GitLab stopped and started by EventBridge Scheduler, made and taken away by the real `aws`.
@Suite(.timeLimit(.minutes(10)))
struct ScheduleTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  /// Name, expression, time zone and target of each, as Scheduler has them.
  private func schedules(in aws: LocalAWS) async throws -> String {
    let names = try await aws.ask("scheduler", "list-schedules", "--query", "Schedules[].Name")
    var all = ""
    for name in names.split(whereSeparator: \.isWhitespace).sorted() {
      all += try await aws.ask("scheduler", "get-schedule", "--name", String(name), "--output", "json")
    }
    return all
  }

  @Test func aScheduleIsMadeReadBackAndTakenAway() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let made = try await aws.wizard(
        "deploy", "--yes", "--schedule.stop", "mon-fri 20:00", "--schedule.start", "mon-fri 08:00", answers: answers)
      try #require(made.status == .exited(0), "\(made.errors)")
      let all = try await schedules(in: aws)
      #expect(all.contains("cron(0 20 ? * MON-FRI *)") && all.contains("cron(0 8 ? * MON-FRI *)"), "\(all)")
      #expect(all.contains("Asia/Tokyo") && all.contains("aws-sdk:ecs:updateService"), "\(all)")
      #expect(all.contains(#""DesiredCount":0"#) && all.contains(#""DesiredCount":1"#), "\(all)")
      let status = try await aws.wizard("status", "gitlab", "--json", answers: Self.nothing)
      #expect(status.output.contains(#""stop":"mon-fri 20:00""#), "\(status.output)")
      let stopped = try await aws.wizard("stop", "gitlab", "--yes", answers: Self.nothing)
      #expect(stopped.errors.contains("Its schedule starts it again: mon-fri 08:00 (Asia/Tokyo)."), "\(stopped.errors)")
      // A change while it is stopped, which takes the schedule away.
      let gone = try await aws.wizard("change", "gitlab", "--yes", "--schedule.stop", "none", answers: Self.nothing)
      #expect(gone.status == .exited(0), "\(gone.errors)")
      #expect(gone.output.contains("no longer stopped or started by a schedule"), "\(gone.output)")
      #expect(gone.output.contains("GitLab is stopped and stays stopped"), "\(gone.output)")
      #expect(try await schedules(in: aws).isEmpty)
    }
  }
}
