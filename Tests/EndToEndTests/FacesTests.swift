import Foundation
import Phrases
import Testing

/// One operation, three faces: screens, lines and JSON tell the same end with the same exit code, whatever a rehearsal meets.
@Suite(.timeLimit(.minutes(15)))
struct FacesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let scenario: String
    let command: [String]
    let exitCode: Int
    /// AWS's own word for the end.
    let status: String
    let sentence: Phrase
    /// How it is begun on the screens: what has to be there, and what is typed then; nothing where the command line says yes.
    var keys: [(sight: String, keys: [String])] = []

    var testDescription: String { "\(command[0]), \(scenario)" }
  }

  private static let deploy = [
    "deploy", "--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1", "--yes",
  ]
  private static let change = ["change", "gitlab-team", "--image.memory", "16384", "--yes"]
  private static let destroy = ["destroy", "gitlab-team", "--confirm", "gitlab-team"]

  private static let changing = [
    ("[1 Start]", ["PageDown", "PageDown", "PageDown", "PageDown", "PageDown"]), ("Changes the stack:", ["d"]),
    ("Make the change set?", ["y"]), ("Change it?", ["y"]),
  ]
  private static let destroying = [("D DESTROY", ["D"]), ("Type the name of the stack", ["gitlab-team", "Enter"])]

  static let cases =
    ["happy", "slow-nat", "gitlab-slow", "throttled", "credentials-expire", "lost-network"].map {
      Case(
        scenario: $0, command: deploy, exitCode: 0, status: "CREATE_COMPLETE", sentence: .creationSucceeded)
    }
    + ["quota", "image-pull-fails", "never-healthy"].map {
      Case(
        scenario: $0, command: deploy, exitCode: 5, status: "ROLLBACK_COMPLETE", sentence: .creationFailedAndUndone)
    } + [
      Case(
        scenario: "image-pull-fails", command: deploy + ["--on-failure", "keep"], exitCode: 6, status: "CREATE_FAILED",
        sentence: .creationFailedAndKept),
      Case(
        scenario: "happy", command: change, exitCode: 0, status: "UPDATE_COMPLETE", sentence: .updateSucceeded,
        keys: changing),
      Case(
        scenario: "rollback-fails", command: change, exitCode: 6, status: "UPDATE_ROLLBACK_FAILED",
        sentence: .updateUndoFailed, keys: changing),
      Case(
        scenario: "happy", command: destroy, exitCode: 0,
        status: "DELETE_COMPLETE", sentence: .stackDeleted, keys: destroying),
      Case(
        scenario: "delete-stuck", command: destroy, exitCode: 6,
        status: "DELETE_FAILED", sentence: .deletionFailed, keys: destroying),
    ]

  private struct Line: Decodable {
    let type: String
    let status: String?
    let exitCode: Int?
    let failure: String?
    let explanation: String?
  }

  @Test(arguments: cases)
  func tellTheSameEnd(_ operation: Case) async throws {
    let rehearsal = ["--rehearse", "--scenario", operation.scenario, "--lang", "en"]
    try await Sandbox.with { sandbox in
      let json = try await sandbox.run(operation.command + rehearsal + ["--speed", "600", "--json"])
      let result = try JSONDecoder().decode(
        Line.self, from: Data(try #require(json.output.split(separator: "\n").last).utf8))
      #expect(result.type == "result" && result.status == operation.status, "\(json.output.suffix(2000))")
      #expect(result.exitCode == operation.exitCode && Int(json.exitCode) == operation.exitCode)

      let lines = try await sandbox.run(operation.command + rehearsal + ["--speed", "600"])
      #expect(Int(lines.exitCode) == operation.exitCode, "\(lines.errors)")
      #expect(lines.errors.contains(operation.sentence.english), "\(lines.errors)")
      // A failure that the catalogue knows is explained in the same words.
      if result.failure != nil, let explanation = result.explanation {
        #expect(lines.errors.contains(explanation), "\(lines.errors)")
      }

      try await onScreens(operation, rehearsal, result.failure == nil ? nil : result.explanation, sandbox)
    }
  }

  /// On the screens a change and a deletion are confirmed by keys.
  private static func unconfirmed(_ operation: Case) -> [String] {
    guard !operation.keys.isEmpty else { return operation.command }
    let command = operation.command.filter { $0 != "--yes" }
    return command.firstIndex(of: "--confirm").map { Array(command[..<$0]) } ?? command
  }

  private func onScreens(
    _ operation: Case, _ rehearsal: [String], _ explanation: String?, _ sandbox: Sandbox
  ) async throws {
    let program = sandbox.program(Self.unconfirmed(operation) + rehearsal + ["--speed", "600"])
    try await Tmux.with(program, columns: 120, rows: 40) { tmux in
      for (sight, keys) in operation.keys {
        try await tmux.wait(for: sight)
        for key in keys { try await tmux.keys(key) }
      }
      try await tmux.wait(forWrapped: operation.sentence.english)
      if let explanation, let first = explanation.split(separator: ".").first {
        try await tmux.wait(forWrapped: String(first))
      }
      try await tmux.keys("q")
      try await tmux.wait(for: "Leave")
      try await tmux.keys("y")
      try await tmux.waitForExit(Int32(operation.exitCode))
    }
  }
}
