import Foundation
import Subprocess
import Testing

/// The test of a GitLab from inside its container, which is this machine: its script runs for real, with Git, and with stand-ins for
/// GitLab's own programs.
@Suite(.timeLimit(.minutes(10)))
struct SmokeTestTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private struct Line: Decodable {
    let type: String
    let step: String?
    let state: String?
    let reason: String?
    let status: String?
    let exitCode: Int?
  }

  /// What the container has: pushes and clones over HTTP go to a folder, where a push makes the project. Each call of Rails is noted.
  static func programs(in folder: URL) -> [String: String] {
    [
      "curl": "printf \"${SIGN_IN:-200}\"",
      "gitlab-rails": """
      ruby=$(cat)
      case $ruby in
      *create!*) echo create >> '\(folder.path)/rails'; test -z "${NO_TOKEN:-}" || { echo 'Git over HTTP is turned off' >&2; exit 1; }
        echo root planted-token ;;
      *DestroyService*) echo destroy >> '\(folder.path)/rails'; rm -rf '\(folder.path)'/projects; test -z "${NO_CLEAN_UP:-}" || { echo 'a project is still there'; exit 1; } ;;
      *) exit 64 ;;
      esac
      """,
      "git": """
      for word; do case $word in *planted-token*) exit 65 ;; esac; done
      case $1 in
      push) shift; test "$1" = -q && shift
        test -z "${NO_PUSH:-}" || { echo 'remote: You are not allowed to push code' >&2; exit 1; }
        case $GIT_CONFIG_VALUE_0 in "Authorization: Basic $(printf root:planted-token | base64)") ;; *) exit 66 ;; esac
        place='\(folder.path)/projects/'${1##*/}; /usr/bin/git init -q --bare "$place" && exec /usr/bin/git push -q "$place" "$2" ;;
      clone) for last; do :; done; url=; for word; do case $word in http*) url=$word ;; esac; done
        exec /usr/bin/git clone -q -b main '\(folder.path)/projects/'"${url##*/}" "$last" ;;
      *) exec /usr/bin/git "$@" ;;
      esac
      """,
    ]
  }

  private func test(_ variables: [String: String] = [:]) async throws -> (LocalAWS.WizardResult, [Line], [String]) {
    var found: (LocalAWS.WizardResult, [Line], [String])?
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(named: "gitlab", template: "running-service.yaml")
      try put(Self.programs(in: aws.directory), into: aws)
      let result = try await aws.wizard("test", "gitlab", "--json", answers: Self.nothing, variables: variables)
      let lines = try result.output.split(separator: "\n").map {
        try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      }
      let rails = (try? String(contentsOf: aws.directory.appending(path: "rails"), encoding: .utf8)) ?? ""
      #expect(!(result.output + result.errors).contains("planted-token"))
      #expect(!FileManager.default.fileExists(atPath: aws.directory.appending(path: "projects").path))
      found = (result, lines, rails.split(separator: "\n").map(String.init))
    }
    return try #require(found)
  }

  private func put(_ programs: [String: String], into aws: LocalAWS) throws {
    for (name, lines) in programs {
      let path = aws.bin.appending(path: name).path
      try "#!/bin/sh\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  /// What cannot be asked is not known, and what nobody can see is not asked.
  @Test func whatOfTheFirstHourIsDoneIsSeenFromInside() async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(named: "gitlab", template: "running-service.yaml")
      let answers = "case $* in *signup_enabled*) echo t ;; *ci_runners*) echo f ;; *) exit 1 ;; esac"
      try put(["gitlab-psql": answers], into: aws)
      let result = try await aws.wizard("test", "gitlab", "--first-hour", "--json", answers: Self.nothing)
      #expect(result.status == .exited(0), "\(result.errors)")
      let lines = try result.output.split(separator: "\n").map {
        try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      }
      #expect(
        states(lines) == [
          "password unknown", "two-factor unknown", "sign-ups done", "mail unknown", "runner due", "backup unknown",
          "clone unknown",
        ])
      #expect(lines.last?.type == "result" && lines.last?.exitCode == 0)
    }
  }

  private func states(_ lines: [Line]) -> [String] {
    lines.compactMap { line in line.step.map { "\($0) \(line.state ?? "")" } }
  }

  @Test func passesWhereAProjectComesBackAndNothingIsLeft() async throws {
    let (result, lines, rails) = try await test()
    #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
    #expect(states(lines) == ["sign-in ok", "token ok", "push ok", "clone ok", "clean-up ok"])
    #expect(lines.last?.type == "result" && lines.last?.status == "PASSED" && lines.last?.exitCode == 0)
    #expect(rails == ["create", "destroy"])
  }

  @Test(arguments: [
    (
      ["SIGN_IN": "502"], ["sign-in fail", "token skipped", "push skipped", "clone skipped", "clean-up skipped"],
      "HTTP 502"
    ),
    (
      ["NO_TOKEN": "1"], ["sign-in ok", "token fail", "push skipped", "clone skipped", "clean-up skipped"],
      "Git over HTTP is turned off"
    ),
    (
      ["NO_PUSH": "1"], ["sign-in ok", "token ok", "push fail", "clean-up ok", "clone skipped"],
      "remote: You are not allowed to push code"
    ),
    (
      ["NO_CLEAN_UP": "1"], ["sign-in ok", "token ok", "push ok", "clone ok", "clean-up fail"],
      "a project is still there"
    ),
  ])
  func saysWhereItFailedAndCleansUpAllTheSame(_ fault: [String: String], _ steps: [String], _ reason: String)
    async throws
  {
    let (result, lines, rails) = try await test(fault)
    #expect(result.status == .exited(1), "\(result.output)\(result.errors)")
    #expect(states(lines) == steps)
    #expect(lines.first { $0.state == "fail" }?.reason == reason)
    #expect(lines.last?.status == "FAILED" && lines.last?.exitCode == 1)
    #expect(rails.contains("destroy") == rails.contains("create") || fault["NO_TOKEN"] != nil)
  }

  @Test(arguments: ["en", "ja"])
  func aRehearsedFirstHourIsLookedAt(_ language: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["test", "--first-hour", "--rehearse", "--lang", language])
      #expect(result.exitCode == 0 && result.output.split(separator: "\n").count == 7, "\(result.errors)")
      #expect(result.output.contains(language == "en" ? "to do      Turn on two-factor" : "未完了"))
    }
  }

  @Test(arguments: ["en", "ja"])
  func aRehearsedOnePasses(_ language: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["test", "--rehearse", "--lang", language])
      #expect(result.exitCode == 0 && result.output.split(separator: "\n").count == 5, "\(result.errors)")
      #expect(result.errors.contains(language == "en" ? "Nothing of the test is left" : "残っていません"))
    }
  }
}
