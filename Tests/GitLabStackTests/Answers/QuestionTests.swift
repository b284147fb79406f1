import Phrases
import Testing

@testable import GitLabStack

/// What is declared of each question holds.
struct QuestionTests {
  private static let existing = TemplateMutationTests.Mutation.existing
  private static let https = TemplateMutationTests.Mutation.https

  /// Answers beside which this one is asked.
  private static func beside(_ question: Question) -> Answers {
    if question.key == .domainName {
      return given([.domainCertificate: .text(AnswerKey.domainCertificate.question.example)])
    }
    if Answers.scheduleKeys.contains(question.key) { return given(AnswerTruth.nights) }
    return given(
      question.network == .existing || question.key == .networkVPC ? existing : question.screen == .domain ? https : [:]
    )
  }

  @Test(arguments: AnswerKey.allCases)
  func theDeclarationOfAKeyIsItsOwn(_ key: AnswerKey) {
    #expect(key.question.key == key)
    #expect((key.question.network != nil) == (key.section == "network" && key != .networkVPC))
  }

  @Test(arguments: AnswerKey.allCases)
  func theExampleIsTakenAndIsNotTheDefault(_ key: AnswerKey) throws {
    var answers = Self.beside(key.question)
    answers[key] = AnswerValue(line: key.question.example, for: key)
    #expect(answers[key]?.line.isEmpty == false && answers[key] != key.question.default)
    #expect(Choices.objection(to: key, in: answers) == nil)
    _ = try Choices(answers)
  }

  @Test(arguments: AnswerKey.allCases)
  func everyAlternativeIsTakenAndOneOfThemIsTheDefault(_ key: AnswerKey) {
    let question = key.question
    for alternative in question.alternatives {
      var answers = given()
      // A memory goes with some CPUs only; each of its alternatives is shown beside the default.
      if key == .imageCPU { answers.fit(cpu: alternative.answer) } else { answers[key] = .text(alternative.answer) }
      #expect(Choices.objection(to: key, in: answers) == nil, "\(alternative.answer)")
      for language in Language.allCases {
        #expect(!alternative.title[language].isEmpty && !alternative.meaning[language].isEmpty)
      }
    }
    let answers = question.alternatives.map(\.answer)
    #expect(answers.isEmpty || question.default.map { answers.contains($0.line) } == true)
    #expect(Set(answers).count == answers.count)
  }

  @Test(arguments: AnswerKey.allCases)
  func isWordedInEveryLanguage(_ key: AnswerKey) {
    for language in Language.allCases {
      let words = [key.question.label, key.question.why, key.question.explanation].map { $0[language] }
      #expect(words.allSatisfy { !$0.isEmpty })
    }
    #expect(key.question.label[.english].count <= 30, "a field has no room for it")
  }

  @Test func onlyWhatMustBeAnsweredIsRequired() {
    let missing = AnswerKey.allCases.filter { Choices.objection(to: $0, in: Answers()) != nil }
    #expect(missing == AnswerKey.allCases.filter(\.question.isRequired))
  }

  /// All that builds something is kept with the stack once.
  @Test func everyAnswerIsKeptInOnePlaceOrMovesAnEstimate() {
    let names = AnswerKey.allCases.compactMap(\.question.stored.parameter?.name)
    #expect(Set(names).count == names.count)
    for question in AnswerKey.allCases.map(\.question) where question.key != .accountID {
      let isKept = question.stored.parameter != nil || question.stored.record != nil || question.screen == .start
      #expect(isKept != (question.stored.use != nil), "\(question.key.rawValue)")
      #expect((question.screen == .cost) == (question.stored.use != nil))
    }
  }
}

extension Answers {
  fileprivate mutating func fit(cpu: String) {
    self[.imageCPU] = .text(cpu)
    let memories = Int(cpu).flatMap { FargateSize.memories(for: $0) } ?? []
    self[.imageMemory] = memories.last.map { .text("\($0)") }
  }
}
