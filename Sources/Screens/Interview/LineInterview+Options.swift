internal import Account
internal import GitLabStack
internal import Phrases
internal import Pricing

/// What is listed under a question, and what a number of the list stands for.
extension LineInterview {
  struct Option {
    let answer: String
    let text: String
  }

  /// The few answers that there are, or what the account has, numbered from 1.
  func options(of question: Question) -> [Option] {
    guard let source = question.source else {
      return question.alternatives.map { alternative in
        let price =
          interview.totals[alternative.answer].map { "  ~\($0.whole) \(shared.say(PlanPhrases.usdPerMonth))" } ?? ""
        return Option(
          answer: alternative.answer,
          text: "\(shared.say(alternative.title))\(price). \(shared.say(alternative.meaning))")
      }
    }
    return PickerItems(shared).items(from: source).map { item in
      let misfit = item.misfit.map { " (\(shared.say($0)))" } ?? ""
      return Option(answer: item.value, text: "\(item.title ?? item.value)\(misfit)  \(item.detail)".trimmed)
    }
  }

  /// An answer as people call it: `yes` for `true`, `2 vCPU` for `2048`; itself where it is none of a few.
  func name(of answer: String, for question: Question) -> String {
    question.alternatives.first { $0.answer == answer }.map { shared.say($0.title) } ?? answer
  }

  /// Numbers stand for what is listed, unless the number is itself an answer; so do the names of a few answers.
  func value(of text: String, for question: Question) -> AnswerValue {
    let named = question.alternatives.first { alternative in
      [alternative.title.english, alternative.title.japanese].contains { $0.lowercased() == text.lowercased() }
    }
    if let named { return .text(named.answer) }
    let options = options(of: question)
    func meant(_ word: String) -> String {
      if options.contains(where: { $0.answer == word }) { return word }
      guard let number = Int(word), options.indices.contains(number - 1) else { return word }
      let answer = options[number - 1].answer
      return answer.isEmpty ? word : answer
    }
    switch AnswerValue(line: text, for: question.key) {
    case .text(let text): return .text(meant(text))
    case .list(let items): return .list(items.map(meant))
    case .map(let tags): return .map(tags)
    }
  }
}

extension String {
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
