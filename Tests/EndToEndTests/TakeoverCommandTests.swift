import Foundation
import Testing

/// The way from a stack of the CDK project to one of ours, station by station, in rehearsals.
@Suite(.timeLimit(.minutes(10)))
struct TakeoverCommandTests {
  private struct Line: Decodable {
    struct Step: Decodable {
      let step: String
      let state: String
      let command: String
    }
    let type: String?
    let status: String?
    let step: String?
    let steps: [Step]?
    let fileSystem: String?
    let secret: String?
    let recoveryPoint: String?
    let release: String?
    let next: String?
    let startCommand: String?
    let exitCode: Int?
  }

  private func takeOver(
    _ scenario: String, _ flags: [String], stack: String = "GitlabServerlessStack", in language: String = "en"
  ) async throws -> (code: Int, lines: [Line], output: String, errors: String) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["takeover", stack, "--rehearse", "--speed", "3000", "--scenario", scenario, "--lang", language] + flags)
      let texts = result.output.split(separator: "\n")
      let lines =
        flags.contains("--json") ? try texts.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) } : []
      return (Int(result.exitCode), lines, result.output, result.errors)
    }
  }

  @Test(arguments: [
    ("seed", ["next", "later", "later", "later"]), ("seed-copied", ["done", "next", "later", "later"]),
    ("seed-kept", ["done", "done", "next", "later"]), ("seed-gone", ["done", "done", "done", "next"]),
  ])
  func thePlanSaysWhereItStandsAndChangesNothing(scenario: String, states: [String]) async throws {
    let (code, lines, _, errors) = try await takeOver(scenario, ["--plan", "--json"])
    #expect(code == 0, "\(errors)")
    let plan = try #require(lines.first)
    #expect(plan.steps?.map(\.state) == states)
    #expect(plan.fileSystem?.hasPrefix("fs-") == true && plan.secret?.contains(":secret:") == true)
    #expect(plan.release == "18.8.5-ce.0")
    #expect(plan.steps?.last?.command.contains("--image.tag 18.8.5-ce.0") == true)
  }

  @Test(arguments: [
    ("en", ["a stack of the AWS CDK", "18.8.5-ce.0, asked inside", "Copy", "next", "--confirm GitlabServerlessStack"]),
    ("ja", ["AWS CDK のスタック", "コンテナ内で確認", "コピー", "次"]),
  ])
  func peopleReadItInTheirLanguage(language: String, words: [String]) async throws {
    let result = try await takeOver("seed", ["--plan"], in: language)
    #expect(result.code == 0, "\(result.errors)")
    for word in words { #expect(result.output.contains(word), "\(word) in \(result.output)") }
  }

  @Test func gitLabIsStoppedCopiedAndStaysSo() async throws {
    let (code, lines, _, errors) = try await takeOver("seed", ["--json", "--step", "copy", "--yes"])
    #expect(code == 7, "\(errors)")
    #expect(lines.first?.type == "plan" && lines.contains { $0.type == "backup" })
    let end = try #require(lines.last)
    #expect(end.type == "result" && end.status == "STEPS_LEFT" && end.step == "copy" && end.exitCode == 7)
    #expect(end.recoveryPoint?.contains(":recovery-point:") == true && end.release == "18.8.5-ce.0")
    #expect(end.next?.hasPrefix("gitlab-wizard takeover GitlabServerlessStack --region ap-northeast-1") == true)
    #expect(end.next?.hasSuffix("--step keep --yes") == true, "\(end.next ?? "")")
    #expect(end.next?.contains(" --scenario seed-copied ") == true, "where it stands: \(end.next ?? "")")
  }

  /// `gitlab-wizard start` takes only stacks of ours.
  @Test func whatStartsItAgainIsAnOrderThatAWSTakes() async throws {
    let order = "aws ecs update-service --cluster "
    let (_, lines, _, _) = try await takeOver("seed", ["--json", "--step", "copy", "--yes"])
    let commands = lines.compactMap(\.startCommand)
    #expect(!commands.isEmpty && commands.allSatisfy { $0.hasPrefix(order) }, "\(commands)")
    let told = try await takeOver("seed", ["--step", "copy", "--yes"])
    #expect(told.errors.contains(order) && told.errors.contains("--desired-count 1"), "\(told.errors)")
    #expect(!told.errors.contains("gitlab-wizard start"), "\(told.errors)")
    #expect(told.errors.contains("This rehearsal has ended"), "\(told.errors)")
  }

  @Test func fileSystemAndSecretAreKept() async throws {
    let (code, lines, _, errors) = try await takeOver("seed-copied", ["--json", "--step", "keep", "--yes"])
    #expect(code == 7, "\(errors)")
    #expect(lines.contains { $0.type == "change" && $0.status?.hasPrefix("UPDATE_COMPLETE") == true })
    #expect(lines.last?.status == "STEPS_LEFT" && lines.last?.step == "keep")
  }

  @Test func theStackGoesByItsNameOnlyAndLeavesItsData() async throws {
    let refused = try await takeOver("seed-kept", ["--json", "--step", "delete", "--yes"])
    #expect(refused.code == 3 && refused.lines.last?.status == "NOT_STARTED", "\(refused.errors)")
    let (code, lines, _, errors) = try await takeOver("seed-kept", ["--json", "--confirm", "GitlabServerlessStack"])
    #expect(code == 7, "\(errors)")
    #expect(lines.contains { $0.type == "deletion" && $0.status == "DELETE_COMPLETE" })
    let end = try #require(lines.last)
    #expect(end.status == "STEPS_LEFT" && end.step == "delete" && end.secret != nil && end.recoveryPoint != nil)
    #expect(lines.filter { $0.type == "result" }.count == 1)
  }

  @Test func whatIsLeftIsAnOrdinaryDeployment() async throws {
    let (code, lines, _, errors) = try await takeOver("seed-gone", ["--json"])
    #expect(code == 7, "\(errors)")
    let end = try #require(lines.last)
    #expect(end.status == "READY" && end.step == "deploy")
    let next = try #require(end.next)
    for option in [
      "--storage.fileSystemId fs-", "--access.passwordSecretArn arn:", "--image.tag 18.8.5-ce.0",
      "--access.allowedCidrs YOUR-NETWORK",
    ] {
      #expect(next.contains(option), "\(next)")
    }
    let told = try await takeOver("seed-gone", [])
    #expect(told.code == 7 && told.errors.contains("YOUR-NETWORK stands for"), "\(told.errors)")
    // While the stack stands, its own networks are known.
    let (_, before, _, _) = try await takeOver("seed", ["--plan", "--json"])
    #expect(before.first?.steps?.last?.command.contains("--access.allowedCidrs 198.51.100.0/24") == true)
  }

  @Test func aStackHasToBeNamed() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["takeover", "--rehearse", "--scenario", "seed", "--lang", "en"])
      #expect(result.exitCode == 252 && result.errors.contains("wants the name of the stack"), "\(result.errors)")
    }
  }

  /// A step is said once, and counted by what is known.
  @Test func eachThingIsSaidOnce() async throws {
    let copying = try await takeOver("seed", ["--step", "copy", "--yes"])
    let asked = copying.errors.split(separator: "\n").count { $0 == "Asking AWS Backup for a backup…" }
    #expect(asked == 1, "\(copying.errors)")
    for (scenario, step) in [
      ("seed-copied", ["--step", "keep", "--yes"]), ("seed-kept", ["--confirm", "GitlabServerlessStack"]),
    ] {
      let said = try await takeOver(scenario, step)
      #expect(!said.errors.contains("/?"), "\(said.errors)")
    }
  }

  @Test func nothingIsDoneWithoutAYesNorToAnother() async throws {
    for scenario in ["seed", "seed-copied"] {
      let silent = try await takeOver(scenario, [])
      #expect(silent.code == 3 && silent.errors.contains("--yes"), "\(silent.errors)")
    }
    // A yes is one to the step that it was said to.
    for (scenario, step) in [("seed", "keep"), ("seed-copied", "copy"), ("seed-kept", "keep")] {
      let early = try await takeOver(scenario, ["--step", step, "--yes"])
      #expect(early.code == 4 && early.errors.contains("is not the next one"), "\(early.errors)")
      #expect(!early.output.contains("IN_PROGRESS"))
    }
    let any = try await takeOver("seed", ["--yes"])
    #expect(any.code == 252 && any.errors.contains("--step"), "\(any.errors)")
    let other = try await takeOver("seed-kept", ["--confirm", "other"])
    #expect(other.code == 3 && other.errors.contains("not the name"), "\(other.errors)")
    let ours = try await takeOver("seed", ["--plan"], stack: "gitlab-team")
    #expect(ours.code == 4 && ours.errors.contains("is one of ours"), "\(ours.errors)")
    let none = try await takeOver("seed", [], stack: "nosuch")
    #expect(none.code == 254, "\(none.errors)")
    let both = try await takeOver("seed", ["--plan", "--yes"])
    #expect(both.code == 252, "\(both.errors)")
  }
}
