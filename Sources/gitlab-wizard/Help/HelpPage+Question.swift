import Deployment
import Drawing
import GitLabStack
import Phrases
import Pricing

extension HelpPage {
  /// What an answer means, what is accepted and what each costs, what another one does later, and how it is given.
  ///
  /// - Parameter totals: what the whole stack costs in a month with each alternative that can be built; nil where no region is known.
  func text(of question: Question, totals: [String: USDollars]?) -> String {
    let meaning = [question.why, question.explanation].map { wrapped($0[language], indented: 2) }
    let details = question.details.map { $0[language] }.joined(separator: language.wordSpace)
    let alternatives = question.alternatives
    let width = alternatives.map(\.answer.columns).max() ?? 0
    let rows = alternatives.flatMap { row($0.answer, words(about: $0, total: totals?[$0.answer]), width: width) }
    let remark = alternatives.isEmpty || totals != nil ? "" : ExplainPhrases.pricesNeedARegion[language]
    return page([
      (
        Phrase(verbatim: "\(question.key.rawValue) (\(question.label[language]))"),
        meaning[0] + (meaning[0] == meaning[1] ? [] : meaning[1])
      ),
      (ExplainPhrases.values, rows + wrapped(details, indented: 2) + wrapped(remark, indented: 2)),
      (ExplainPhrases.later, wrapped(question.later[language], indented: 2)),
      (ExplainPhrases.ways, ways(to: question)),
    ])
  }

  /// All answers that there are, a row each, by the sections of the file.
  func text(listing questions: [Question]) -> String {
    let width = questions.map(\.key.rawValue.columns).max() ?? 0
    return
      (questions.flatMap { row($0.key.rawValue, $0.label[language], width: width) } + [""]
      + wrapped(ExplainPhrases.oneOfThem[language], indented: 0)).joined(separator: "\n")
  }

  private func words(about alternative: Question.Alternative, total: USDollars?) -> String {
    let price = total.map {
      "\(Phrase.listSeparator[language])~\($0.whole) \(PlanPhrases.usdPerMonth[language])"
    }
    return "\(alternative.title[language])\(price ?? ""): \(alternative.meaning[language])"
  }

  /// Not broken, so that each can be copied.
  private func ways(to question: Question) -> [String] {
    let key = question.key
    let value = AnswerValue(line: question.example, for: key)
    let word = Shell.word(question.example)
    let lines =
      ["--\(key.rawValue) \(word)", "\(key.environmentVariable)=\(word)"]
      + AnswersFile.lines(for: key, value)
    return lines.map { "  \($0)" }
  }
}

extension Question {
  /// What another answer does to a stack that exists.
  fileprivate var later: Phrase {
    if stored.use != nil { return ExplainPhrases.movesTheEstimate }
    let marks = impacts.map(\.mark)
    guard !marks.isEmpty else { return Phrase("", "") }
    let (english, japanese) = (marks.map(\.english), marks.map(\.japanese))
    return ExplainPhrases.inAStack(
      example, Phrase(english.joined(separator: ", "), japanese.joined(separator: "、")))
  }

  /// Judged by its example, beside nothing but what it needs.
  private var impacts: [ChangeImpact] {
    var (old, new) = (Answers(), Answers())
    old[key] = self.default
    new[key] = AnswerValue(line: example, for: key)
    if effect == .schedule {
      for other in Answers.scheduleKeys { new[other] = AnswerValue(line: other.question.example, for: other) }
    }
    return ChangeImpact.impacts(from: old, to: new, address: nil)
  }
}
