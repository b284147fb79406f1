import Foundation
import Subprocess
import Testing

/// A step of an upgrade through the real `aws`, of a GitLab whose container is this machine: what it is asked there is asked for real,
/// with stand-ins for GitLab's own programs.
@Suite(.timeLimit(.minutes(10)))
struct UpgradeTests {
  private static let answers = """
    version: 1
    stack: {region: ap-northeast-1}
    network: {egress: public-subnets}
    access: {allowedCidrs: [203.0.113.0/24]}
    image: {tag: 18.11.11-ce.0}

    """
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private struct Line: Decodable {
    struct Stop: Decodable {
      let code: String
      let command: String?
    }
    let type: String
    let status: String?
    let stoppedBy: [Stop]?
    let exitCode: Int?
  }

  private func write(_ programs: [String: String], in aws: LocalAWS) throws {
    for (name, lines) in programs {
      let path = aws.bin.appending(path: name).path
      try "#!/bin/sh\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  /// What PostgreSQL prints of the query.
  private func database(_ open: [String]) -> String {
    """
    case "$*" in *json_agg*batched_background_migrations*) ;; *) exit 64 ;; esac
    cat <<'ROW'
    gitlab-wizard: migrations {"count": 41, "open": [\(open.joined(separator: ", "))]}
    ROW
    """
  }

  private func upgrade(_ aws: LocalAWS) async throws -> (LocalAWS.WizardResult, [Line]) {
    let result = try await aws.wizard(
      "upgrade", "gitlab", "--json", "--confirm", "gitlab", "--without-backup", answers: Self.nothing)
    return (
      result, try result.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    )
  }

  @Test func goesAStepOnlyOnceItsMigrationsAreFinished() async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      let made = try await aws.wizard("deploy", "--yes", answers: Self.answers)
      #expect(made.status == .exited(0), "\(made.errors)")
      let group = try await aws.ask(
        "elbv2", "describe-target-groups", "--query", "TargetGroups[0].TargetGroupArn")
      try await aws.ask("elbv2", "register-targets", "--target-group-arn", group, "--targets", "Id=10.0.0.5")
      let failed =
        #"{"id":212,"status":4,"job":"Copy","table":"events","column":"id","arguments":"[]","percent":null}"#
      try write(
        SmokeTestTests.programs(in: aws.directory).merging([
          "dpkg-query": "printf 18.11.11-ce.0", "gitlab-psql": database([failed]),
          "gitlab-ctl": "echo 'run: sidekiq: (pid 9) 7200s; run: log: (pid 8) 7300s'",
        ]) { $1 }, in: aws)
      let (refused, before) = try await upgrade(aws)
      #expect(refused.status == .exited(4), "\(refused.errors)")
      #expect(before.last?.stoppedBy?.map(\.code) == ["migration.failed"], "\(refused.output)")
      #expect(before.last?.stoppedBy?.first?.command?.contains("finalize[Copy,events,id,") == true)
      let asked = try aws.commandLines().count { $0.contains("create-change-set") }
      #expect(asked == 1, "only that of the deployment")

      try write(["gitlab-psql": database([])], in: aws)
      let (result, lines) = try await upgrade(aws)
      #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
      let types = lines.map(\.type)
      #expect(types.first == "path" && types.suffix(2) == ["test", "result"] && types.contains("change"), "\(types)")
      #expect(lines.last?.status == "REACHED")
      let tag = try await aws.ask(
        "cloudformation", "describe-stacks", "--stack-name", "gitlab", "--query",
        "Stacks[0].Parameters[?ParameterKey=='ImageTag'].ParameterValue | [0]")
      #expect(tag == "19.2.4-ce.0")
    }
  }
}
