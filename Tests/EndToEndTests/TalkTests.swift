import Glibc
import Testing

/// On a terminal that could show screens, lines come where somebody asked for them, whatever the command.
@Suite(.timeLimit(.minutes(15)))
struct TalkTests {
  private static let opensAlternateScreen = "\u{1B}[?1049h"

  struct Wish: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var flags: [String] = []
    var environment: [String: String] = [:]

    static let plain = Wish(testDescription: "--plain", flags: ["--plain"])
    static let dumb = Wish(testDescription: "TERM=dumb", environment: ["TERM": "dumb"])
    static let accessible = Wish(testDescription: "ACCESSIBLE", environment: ["ACCESSIBLE": "1"])
    static let noInput = Wish(testDescription: "--no-input", flags: ["--no-input"])
    static let noInputVariable = Wish(
      testDescription: "GITLAB_WIZARD_NO_INPUT", environment: ["GITLAB_WIZARD_NO_INPUT": "1"])

    static let forLines = [plain, dumb, accessible, noInput, noInputVariable]
    static let forSilence = [noInput, noInputVariable]
  }

  /// Runs the program on a terminal to its end, without a key pressed; no screen may be shown. Returns what it wrote.
  private func linesWritten(
    by arguments: [String], _ wish: Wish, endingWith code: Int32, aws script: String? = nil
  ) async throws -> String {
    try await Sandbox.with { sandbox in
      if let script { try sandbox.makeCommand("aws", script) }
      let program =
        [WizardBinary.path] + arguments.acceptingHTTP + wish.flags + ["--region", "ap-northeast-1", "--lang", "en"]
      return try await Pty.with(program, environment: sandbox.environment(wish.environment)) { pty in
        // A program that waits for a key would wait for ever.
        let ending = try await pty.waitForExit()
        #expect(ending == .exited(code), "\(pty.text)")
        #expect(!pty.text.contains(Self.opensAlternateScreen))
        return pty.text
      }
    }
  }

  @Test(arguments: Wish.forLines)
  func deploysInLines(_ wish: Wish) async throws {
    let text = try await linesWritten(
      by: ["deploy", "--yes", "--rehearse", "--speed", "3000", "--access.allowedCidrs", "203.0.113.0/24"], wish,
      endingWith: 0)
    #expect(text.contains("ok      GitLab  8/8") && text.contains("CREATE_COMPLETE     gitlab"), "\(text)")
  }

  /// There is nothing to resume in a rehearsal, so AWS says no here; what matters is where that is shown.
  @Test(arguments: Wish.forLines)
  func resumesInLines(_ wish: Wish) async throws {
    let refusal = "echo 'Unable to locate credentials.' >&2; exit 253"
    let text = try await linesWritten(by: ["resume", "gitlab"], wish, endingWith: 253, aws: refusal)
    #expect(text.contains("No AWS credentials were found."))
  }

  /// Without a word of what they may do, they fail before anything is made.
  @Test(arguments: Wish.forSilence, ["deploy", "change", "destroy"])
  func failsInsteadOfAsking(_ wish: Wish, command: String) async throws {
    let text = try await linesWritten(
      by: [command, "--rehearse"] + (command == "destroy" ? [] : ["--access.allowedCidrs", "203.0.113.0/24"]), wish,
      endingWith: 3)
    #expect(text.contains(command == "destroy" ? "--confirm" : "add --yes"), "\(text)")
  }

  @Test(arguments: Wish.forSilence, [[], ["wizard"], ["--plain"]])
  func opensNoWizardThatMayNotAsk(_ wish: Wish, arguments: [String]) async throws {
    let text = try await linesWritten(by: arguments + ["--rehearse"], wish, endingWith: 3)
    #expect(text.contains("forbids questions") && text.contains("gitlab-wizard deploy --answers"), "\(text)")
  }

  /// An empty variable is none, and 0 is a no, as everywhere.
  @Test(arguments: [
    ["GITLAB_WIZARD_NO_INPUT": "", "ACCESSIBLE": "0"], ["GITLAB_WIZARD_NO_INPUT": "0", "ACCESSIBLE": ""],
  ])
  func showsScreensWhereNothingSpeaksAgainstThem(environment: [String: String]) async throws {
    try await Sandbox.with { sandbox in
      let program = [
        WizardBinary.path, "deploy", "--accept-risk", "http", "--rehearse", "--access.allowedCidrs", "203.0.113.0/24",
        "--lang", "en",
      ]
      try await Pty.with(program, environment: sandbox.environment(environment)) { pty in
        try await pty.wait(for: Self.opensAlternateScreen)
      }
    }
  }

  /// A terminal that can only print is asked on, in lines.
  @Test(arguments: [Wish.dumb, .accessible, .plain], ["change", "destroy"])
  func asksInLines(_ wish: Wish, command: String) async throws {
    try await Sandbox.with { sandbox in
      let change = command == "change" ? ["--image.memory", "16384"] : []
      let program =
        [WizardBinary.path, command, "--rehearse", "--speed", "3000", "--lang", "en"] + change + wish.flags
      try await Pty.with(program, environment: sandbox.environment(wish.environment)) { pty in
        try await pty.wait(for: command == "change" ? "Change it?" : "Type the name of the stack, gitlab-team")
        pty.send("no\n")
        let ending = try await pty.waitForExit()
        #expect(ending == .exited(8), "\(pty.text)")
        #expect(!pty.text.contains(Self.opensAlternateScreen))
      }
    }
  }
}
