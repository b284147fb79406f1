import FoundationEssentials
import Phrases
import Testing

/// The wizard in lines, as a screen reader has it read.
@Suite(.timeLimit(.minutes(15)))
struct PlainWizardTests {
  @Test(arguments: [WizardWords.english, .japanese])
  func leadsFromTheFirstQuestionToTheAddress(words: WizardWords) async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program("--plain", "--rehearse", "--speed", "600", "--lang", words.code)
      try await Tmux.with(program) { tmux in
        try await answerAll(words, in: tmux)
        try await tmux.wait(forWrapped: InterviewPhrases.prepare[words.language])
        try await tmux.type("\(words.yes)\n")
        try await tmux.wait(for: AccessPhrases.riskQuestionInLines[words.language])
        try await tmux.type("\(words.yes)\n")
        try await tmux.wait(for: words.changeSetQuestion)
        try await tmux.type("\(words.yes)\n")
        let end = try await tmux.waitForExit(0)
        #expect(end.contains("http://gitlab-"))
      }
    }
  }

  @Test func keepsWhatFailedWhereTheCommandLineSaysSo() async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program(
        "--plain", "--accept-risk", "http", "--rehearse", "--speed", "3000", "--scenario", "never-healthy",
        "--on-failure", "keep", "--lang",
        "en")
      try await Tmux.with(program) { tmux in
        try await answerAll(.english, in: tmux)
        try await tmux.wait(forWrapped: InterviewPhrases.prepare.english)
        try await tmux.type("yes\n")
        try await tmux.wait(for: WizardWords.english.changeSetQuestion)
        try await tmux.type("y\n")
        try await tmux.waitForExit(6)
      }
    }
  }

  @Test func leavesAtTheEndOfTheInputWithTheAnswersKept() async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--plain", "--rehearse", "--lang", "en")) { tmux in
        try await tmux.wait(for: "[gitlab] >")
        try await tmux.type("team")
        try await tmux.keys("Enter")
        try await tmux.wait(for: "[ap-northeast-1] >")
        try await tmux.keys("C-d")
        try await tmux.waitForExit(0)
      }
      #expect(try String(contentsOf: sandbox.keptAnswers, encoding: .utf8).contains("name: team"))
    }
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func opensByItselfWhereScreensAreOfNoUse(environment: [String: String]) async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en", environment: environment)) { tmux in
        #expect(try await tmux.wait(for: "[gitlab] >").contains("Step 1 of 5, Start, question 1 of 3."))
        let isOnAlternateScreen = try await tmux.isOnAlternateScreen()
        #expect(!isOnAlternateScreen)
      }
    }
  }

  @Test func saysWhatToDoWhereTheInputEndsBeforeTheQuestionsDo() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["--plain", "--rehearse", "--lang", "en"])
      #expect(result.exitCode == 3)
      #expect(result.errors.contains("The input ended before all questions were answered."))
    }
  }

  /// By hand, one line for each question, each after its prompt.
  private func answerAll(_ words: WizardWords, in tmux: Tmux) async throws {
    func named(_ answer: Phrase) -> String { "[\(answer[words.language])] >" }
    let questions: [(prompt: String, line: String)] = [
      ("[gitlab] >", ""), ("[ap-northeast-1] >", ""), (">", ""), ("[new] >", ""), ("[10.0.0.0/16] >", ""),
      (named(AlternativePhrases.natGateway), "2"), ("[ap-northeast-1a, ap-northeast-1c] >", ""), (">", ""), (">", ""),
      (">", "203.0.113.0/24"),
      ("[admin@example.com] >", ""), (">", ""), ("-ce.0] >", ""),
      ("[x86_64] >", ""), ("[2 vCPU] >", ""), ("[8 GiB] >", ""), (">", ""), (named(AlternativePhrases.elastic), ""),
      (named(AlternativePhrases.yes), ""), (named(AlternativePhrases.keep), ""), (named(AlternativePhrases.yes), ""),
    ]
    for (prompt, line) in questions {
      try await tmux.wait(for: "a prompt \(prompt)") { screen in
        let last = screen.split(separator: "\n").last { !$0.isEmpty }
        return prompt == ">" ? last == ">" : last?.hasSuffix(prompt) ?? false
      }
      if !line.isEmpty { try await tmux.type(line) }
      try await tmux.keys("Enter")
    }
  }
}
