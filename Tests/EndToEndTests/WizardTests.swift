import Foundation
import Glibc
import Testing

/// The wizard as a user has it in front of them, in a rehearsal.
@Suite(.timeLimit(.minutes(15)))
struct WizardTests {
  private static let password = "rehearsal-not-a-real-password"

  @Test(arguments: [WizardWords.english, .japanese])
  func leadsFromTheFirstQuestionToThePassword(words: WizardWords) async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program("--rehearse", "--speed", "600", "--lang", words.code)
      try await Tmux.with(program) { tmux in
        try await tmux.wait(for: words.step(1))
        try await tmux.wait(for: words.notAnswered)
        try await tmux.answerEverything(words, allowing: "203.0.113.0/24")
        try await tmux.deploy(words)
        try await tmux.wait(for: words.passwordIsHidden)
        let done = try await tmux.wait(forWrapped: words.created)
        #expect(done.contains("http://gitlab-"))
        #expect(!done.contains(Self.password))

        try await tmux.keys("p")
        let shown = try await tmux.wait(for: Self.password)
        #expect(shown.split(separator: "\n").contains { $0.trimmingCharacters(in: .whitespaces) == Self.password })
        try await tmux.keys("p")
        try await tmux.wait(untilGone: Self.password)
        try await tmux.keys("q")
        try await tmux.wait(for: words.leave)
        try await tmux.keys("y")
        let end = try await tmux.waitForExit(0)
        #expect(!end.contains("gitlab-wizard"), "the screen of the shell is back")
      }
      #expect(try String(contentsOf: sandbox.keptAnswers, encoding: .utf8).contains("203.0.113.0/24"))
    }
  }

  @Test(arguments: [WizardWords.english, .japanese])
  func fitsTheWindowWhateverItsSize(words: WizardWords) async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program("--rehearse", "--speed", "600", "--lang", words.code)
      try await Tmux.with(program) { tmux in
        try await tmux.wait(for: words.step(1))
        for step in 1...6 {
          for (columns, rows) in [(100, 30), (60, 20), (80, 24)] {
            try await tmux.resize(columns: columns, rows: rows)
            try await tmux.wait(for: "the keys on row \(rows)") { screen in
              let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
              return lines.count >= rows && lines[1].contains(words.step(step)) && lines[rows - 1].hasPrefix(" ")
                && lines[rows - 1].contains(step < 6 ? "Enter" : "d ")
            }
          }
          try await tmux.keys("PageDown")
        }
        try await tmux.resize(columns: 40, rows: 10)
        try await tmux.wait(forWrapped: words.tooSmall(columns: 40, rows: 10))
        try await tmux.resize(columns: 80, rows: 24)
        try await tmux.wait(for: words.step(6))
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
    }
  }

  @Test func goesOnBuildingWhileTheWindowIsTooSmall() async throws {
    try await Sandbox.with { sandbox in
      let words = WizardWords.english
      let program = sandbox.program(
        "--rehearse", "--speed", "600", "--lang", "en", "--access.allowedCidrs", "203.0.113.0/24")
      try await Tmux.with(program) { tmux in
        try await tmux.wait(for: words.step(1))
        try await tmux.keys("PageDown", "PageDown", "PageDown", "PageDown", "PageDown")
        try await tmux.deploy(words)
        try await tmux.resize(columns: 40, rows: 10)
        try await tmux.wait(forWrapped: words.tooSmall(columns: 40, rows: 10))
        try await tmux.resize(columns: 100, rows: 30)
        try await tmux.wait(forWrapped: words.created)
      }
    }
  }

  @Test func keepsWhatWasTypedThroughAKill() async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en")) { tmux in
        try await tmux.wait(for: "[1 Start]")
        try await tmux.type("forge")
        try await tmux.wait(for: "Stack name             forge")
        let wizard = try #require(try await tmux.process(of: WizardBinary.path))
        kill(wizard, SIGKILL)
        try await tmux.waitForExit(128 + SIGKILL)
      }
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en")) { tmux in
        _ = try await tmux.wait(for: "Stack name             forge")
      }
    }
  }

  @Test func offersARehearsalWhereThereIsNoAccount() async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--lang", "en", "--region", "eu-west-1")) { tmux in
        let offer = try await tmux.wait(for: "No AWS credentials found")
        #expect(offer.contains("The AWS CLI (‘aws’) was not found on this machine."))
        #expect(!offer.contains("REHEARSAL"))
        try await tmux.keys("Enter")
        try await tmux.wait(for: "role/Rehearsal")
        #expect(try await tmux.screen().contains("REHEARSAL"))
      }
    }
  }

  @Test func offersARehearsalWhereThereIsNoRegionEither() async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--lang", "en")) { tmux in
        try await tmux.wait(for: "No AWS credentials found")
        try await tmux.keys("Enter")
        try await tmux.wait(for: "role/Rehearsal")
      }
    }
  }

  // MARK: The mouse

  @Test func isClicked() async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en")) { tmux in
        try await tmux.wait(for: "? help")
        try await tmux.click("2 Network")
        try await tmux.wait(for: "[2 Network]")
        try await tmux.click("Outbound internet")
        try await tmux.wait(for: "‹ NAT gateway ›")
        // Whoever drags wants to mark text.
        try await tmux.type("\u{1B}[<0;30;2M\u{1B}[<0;50;2m")
        try await tmux.click("? help")
        try await tmux.wait(for: "Signs")
        try await tmux.type("M")
        try await tmux.keys("Escape")
        try await tmux.wait(untilGone: "Signs")
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
    }
  }
}
