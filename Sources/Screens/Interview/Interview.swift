internal import GitLabStack
internal import Pricing

/// The questions, step by step: which one is asked, and what is being typed. Lines ask the very same.
struct Interview: Sendable {
  private(set) var step = Step.start
  /// The question that keys act on, by step.
  private var rows: [Step: Int] = [:]
  /// What is being typed; nil where one of a few answers is chosen.
  private(set) var field: AnswerField?
  /// What the month would cost with each alternative of the question.
  private(set) var totals: [String: USDollars] = [:]
  /// The edition of the preview that they are of.
  private var edition = 0

  /// The row of the question that is asked.
  var row: Int { rows[step] ?? 0 }

  func questions(_ shared: Shared) -> [Question] { step.questions(given: shared.inForce) }

  func question(_ shared: Shared) -> Question? {
    let questions = questions(shared)
    return questions.indices.contains(row) ? questions[row] : nil
  }

  // MARK: Going

  /// To a step, and to the question that was asked there last.
  mutating func go(to step: Step, _ shared: inout Shared) {
    self.step = step
    begin(&shared)
  }

  /// Where keys act once a step is gone to.
  mutating func select(_ row: Int, in step: Step) { rows[step] = row }

  /// To a question of the step.
  mutating func ask(_ row: Int, _ shared: inout Shared) {
    rows[step] = row
    begin(&shared)
  }

  /// Where an answer is asked for, given what was answered; nil where that is nowhere now.
  static func place(of key: AnswerKey, _ shared: Shared) -> (step: Step, row: Int)? {
    for step in Step.allCases where step.asks {
      if let row = step.questions(given: shared.inForce).firstIndex(where: { $0.key == key }) { return (step, row) }
    }
    return nil
  }

  /// Begins the question that is asked, as if nobody had typed yet.
  mutating func begin(_ shared: inout Shared) {
    field = question(shared).flatMap { $0.isTyped ? AnswerField($0.key, shared) : nil }
    price(&shared)
  }

  /// Takes in what became other by an answer or by what AWS said: another question, another answer, other prices.
  mutating func keepUp(with shared: inout Shared) {
    guard edition != shared.edition else { return }
    let questions = questions(shared)
    if !questions.indices.contains(row) {
      // An answer of the other kind of network that was taken back is asked for no more.
      return ask(max(0, questions.count - 1), &shared)
    }
    if field?.key != (questions[row].isTyped ? questions[row].key : nil) { return begin(&shared) }
    field?.keepUp(with: shared)
    price(&shared)
  }

  mutating func type(_ work: (inout AnswerField) -> [Effect]) -> [Effect] {
    guard var field else { return [] }
    defer { self.field = field }
    return work(&field)
  }

  /// Prices each alternative of the question as a plan of its own.
  private mutating func price(_ shared: inout Shared) {
    edition = shared.edition
    totals = [:]
    guard let question = question(shared), shared.region != nil else { return }
    for alternative in question.alternatives {
      totals[alternative.answer] =
        alternative.answer == shared.value(of: question.key)
        ? shared.preview.estimate?.total : shared.total(with: alternative.answer, for: question.key)
    }
  }
}
