import Drawing
import GitLabStack
import Phrases
import Testing

/// What the program tells of an answer, from nothing but the declaration of its question.
@Suite(.timeLimit(.minutes(5)))
struct ExplainCommandTests {
  /// One of each kind.
  private static let keys: [AnswerKey] = [
    .stackTags, .accountID, .networkEgress, .accessAllowedCIDRs, .imageTag, .imageMemory, .scheduleStop, .usageNATGB,
  ]

  @Test(arguments: Language.allCases)
  func tellsOfEachAnswerWhatItMeansAndHowItIsGiven(_ language: Language) async throws {
    try await Sandbox.with { sandbox in
      for key in Self.keys {
        let result = try await sandbox.run([
          "explain", key.rawValue, "--lang", language.rawValue, "--region", "ap-northeast-1",
        ])
        #expect(result.exitCode == 0 && result.errors.isEmpty, "\(result.errors)")
        let (question, page) = (key.question, result.output)
        let words = page.filter { !$0.isWhitespace }
        #expect(words.contains(question.why[language].filter { !$0.isWhitespace }), "\(page)")
        #expect(words.contains(question.explanation[language].filter { !$0.isWhitespace }), "\(page)")
        #expect(page.contains("--\(key.rawValue) ") && page.contains("\(key.environmentVariable)="), "\(page)")
        for alternative in question.alternatives {
          #expect(page.contains("\n  \(alternative.answer) "), "\(page)")
        }
        if let usual = question.default { #expect(page.contains(usual.line), "\(page)") }
        let ways = language == .english ? "\nTO ANSWER IT:\n" : "\n指定の方法:\n"
        let wrapped = page.prefix(upTo: page.firstRange(of: ways)?.lowerBound ?? page.endIndex)
        for line in wrapped.split(separator: "\n") { #expect(line.columns <= 80, "\(line)") }
      }
    }
  }

  @Test func tellsWhatEachAlternativeCostsWhereARegionIsKnown() async throws {
    try await Sandbox.with { sandbox in
      let priced = try await sandbox.run(["explain", "network.egress", "--region", "ap-northeast-1", "--lang", "en"])
      let rows = priced.output.split(separator: "\n").filter { $0.contains(" USD/month") }
      #expect(rows.count == 3 && rows.allSatisfy { $0.contains("~") }, "\(priced.output)")
      let other = try await sandbox.run(["explain", "egress", "--lang", "en"])
      let words = other.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(!words.contains("USD") && words.contains("add --region NAME"), "\(other.output)")
    }
  }

  @Test func listsAllOrASection() async throws {
    try await Sandbox.with { sandbox in
      let all = try await sandbox.run(["explain"])
      #expect(AnswerKey.allCases.allSatisfy { all.output.contains("  \($0.rawValue) ") }, "\(all.output)")
      let section = try await sandbox.run(["explain", "image"])
      #expect(section.output.contains("  image.tag ") && !section.output.contains("network.egress "))
      let none = try await sandbox.run(["explain", "network.egres", "--lang", "en"])
      #expect(none.exitCode == 252 && none.errors.contains("Did you mean ‘network.egress’?"))
    }
  }

  @Test func theSchemaIsPrintedAlone() async throws {
    try await Sandbox.with { sandbox in
      let schema = try await sandbox.run(["schema"])
      #expect(schema.exitCode == 0 && schema.errors.isEmpty)
      #expect(schema.output == AnswersSchema.text(.english) + "\n")
    }
  }
}
