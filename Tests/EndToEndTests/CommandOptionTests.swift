import Foundation
import GitLabStack
import Phrases
import Testing

/// Which flags each command takes, as its own parser tells it.
@Suite(.timeLimit(.minutes(5)))
struct CommandOptionTests {
  private static let common: Set<String> = ["answers", "region", "lang", "help", "version"]
  private static let rehearsal: Set<String> = ["rehearse", "speed", "scenario"]
  private static let talk: Set<String> = ["plain", "no-input", "color", "verbose", "ascii", "no-mouse", "theme"]
  private static let operation: Set<String> = ["on-failure", "role-arn", "confirm", "accept-risk"]
  private static let running: Set<String> = ["yes", "detach", "json", "repair"]
  private static let backup: Set<String> = ["backup-first", "without-backup", "set-up-backup"]
  /// Where neither answers nor a region count.
  private static let ofTheProgram: Set<String> = ["about", "schema", "config"]
  private static let stack: Set<String> = ["stack.name", "stack.region"]
  private static let answers = Set(AnswerKey.allCases.map(\.rawValue))

  /// All that makes a difference, command by command.
  private static let acting: [String: Set<String>] = [
    "wizard": answers.union(operation).union(rehearsal).union(talk).union(["profile", "no-protection", "quick"]),
    "template": answers.union(["format", "parameters", "quick-create"]),
    "plan": answers.union(["json", "format", "save", "profile"]),
    "cost": answers.union(["json", "format", "refresh", "profile"]),
    "policy": answers.union(["for", "document", "role-arn", "json", "profile"]),
    "reach": answers.union(rehearsal).union(["profile", "json", "from"]),
    "check": answers.union(rehearsal).union(["profile", "json", "role-arn", "ask-registry"]),
    "answers": answers.union(["from-seed", "list"]),
    "explain": [], "schema": [], "config": ["unset"],
    "about": ["data", "json"],
    "deploy": answers.union(operation).union(running).union(backup).union(rehearsal).union(talk)
      .union(["profile", "timeline", "plan", "leave-change-set", "no-protection", "dry-run"]),
    "change": answers.union(operation).union(running).union(backup).union(rehearsal).union(talk)
      .union(["profile", "leave-change-set", "dry-run"]),
    "drift": stack.union(rehearsal).union(["profile", "json"]),
    "status": stack.union(rehearsal).union(["profile", "json", "measured", "drift", "billed", "yes", "all-regions"]),
    "test": stack.union(rehearsal).union(["profile", "json", "first-hour"]),
    "backup": stack.union(rehearsal).union([
      "profile", "json", "yes", "stop", "no-stop", "keep", "set-up-backup", "all", "dry-run",
    ]),
    "shell": stack.union(rehearsal).union(["profile"]),
    "support": stack.union(rehearsal).union(["profile", "json", "output", "yes"]),
    "password": stack.union(rehearsal).union(["profile", "copy", "rotate", "yes"]),
    "logs": stack.union(rehearsal).union(["profile", "json", "follow", "since", "grep", "errors"]),
    "resume": stack.union(talk).union(["profile", "json", "timeline"]),
    "stop": stack.union(rehearsal).union(["profile", "json", "yes", "detach", "dry-run"]),
    "start": stack.union(rehearsal).union(["profile", "json", "yes", "detach", "dry-run"]),
    "upgrade": stack.union(backup).union(rehearsal).union(talk)
      .union(["profile", "json", "role-arn", "confirm", "to", "plan", "wait", "dry-run"]),
    "takeover": stack.union(rehearsal).union(talk)
      .union(["profile", "json", "yes", "plan", "step", "set-up-backup", "role-arn", "confirm", "dry-run"]),
    "restore": answers.union(rehearsal).union(talk)
      .union(["as", "prove", "yes", "detach", "json", "accept-risk", "role-arn", "profile", "dry-run"]),
    "destroy": stack.union(backup).union(rehearsal).union(talk)
      .union(["profile", "json", "detach", "role-arn", "confirm", "retain", "dry-run"]),
  ]

  @Test func eachCommandShowsTheFlagsThatActAndNoOthers() async throws {
    try await Sandbox.with { sandbox in
      let tool = try await PrintedTool.read(in: sandbox)
      let commands = try #require(tool.command.subcommands).filter { $0.commandName != "help" }
      #expect(Set(commands.map(\.commandName)) == Set(Self.acting.keys))
      #expect(
        Set(commands.map(\.commandName)).union(["help"]) == Program.commands,
        "each is known where it stands in a sentence, and nothing else")
      for command in commands {
        let acting = try #require(Self.acting[command.commandName])
        #expect(command.shown.subtracting(Self.common) == acting, "\(command.commandName)")
        let common: Set<String> =
          Self.ofTheProgram.contains(command.commandName) ? ["lang", "help"] : Self.common.subtracting(["version"])
        #expect(command.shown.isSuperset(of: common), "\(command.commandName)")
        #expect(command.shown.isDisjoint(with: Self.common.subtracting(common).subtracting(["version"])))
      }
    }
  }

  /// A script may set for every command how the program talks and whose account it is; nothing else is taken unseen.
  @Test func whatIsTakenUnseenHoldsForTheProgramAsAWhole() async throws {
    try await Sandbox.with { sandbox in
      let tool = try await PrintedTool.read(in: sandbox)
      let everywhere = Self.rehearsal.union(Self.talk).union(["profile"])
      for command in tool.command.subcommands ?? [] where command.commandName != "help" {
        let taken = command.shown.union(command.hidden)
        #expect(taken.isSuperset(of: everywhere), "\(command.commandName)")
        let rest: Set<String> = command.commandName == "destroy" ? ["yes"] : []
        #expect(command.hidden.subtracting(everywhere) == rest, "\(command.commandName)")
      }
    }
  }

  @Test(
    arguments: ["status", "logs", "resume", "stop", "start", "destroy"],
    ["network.egress", "image.cpu", "stack.tags", "usage.logGB"])
  func refusesAnAnswerThatDoesNotCount(command: String, flag: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([command, "X", "--\(flag)", "bogus", "--region", "ap-northeast-1"])
      #expect(result.exitCode == 252)
      #expect(result.errors.contains("--\(flag)") && result.output.isEmpty, "\(result.errors)")
    }
  }
}
