internal import GitLabStack
internal import Phrases

/// The quick way through the questions: Enter leads to the next one that has no good default, wherever it is asked, and from the last to
/// the plan. All others can be seen and answered all the same.
extension Interview {
  /// Whether a question of the domain is left once others are answered: without a zone there is no name in it to ask for, and without any
  /// name no certificate. What was answered all the same is asked for, so that it can be taken back.
  static func isLeft(_ key: AnswerKey, _ shared: Shared) -> Bool {
    let answers = shared.inForce
    guard answers[key] == nil else { return true }
    return switch key {
    case .domainHost, .domainZoneID: answers[.domainZone] != nil
    case .domainName: answers[.domainZone] == nil
    case .domainCertificate: answers.wantsHTTPS
    default: true
    }
  }

  /// Whether Enter stops at a question on the way that is taken.
  static func stops(at question: Question, _ shared: Shared) -> Bool {
    guard shared.isQuick else { return true }
    return shared.objection(to: question.key) != nil || (!question.hasGoodDefault && isLeft(question.key, shared))
  }

  /// The next such question after a place; nil after the last.
  static func stop(after step: Step, _ row: Int, _ shared: Shared) -> (step: Step, row: Int)? {
    for other in Step.allCases where other.asks && other >= step {
      let questions = other.questions(given: shared.inForce)
      let from = other == step ? row + 1 : 0
      if let next = questions.indices.dropFirst(from).first(where: { stops(at: questions[$0], shared) }) {
        return (other, next)
      }
    }
    return nil
  }

  /// How many are left after a place.
  static func stops(after step: Step, _ row: Int, _ shared: Shared) -> Int {
    var (count, place) = (0, (step: step, row: row))
    while let next = stop(after: place.step, place.row, shared) { (count, place) = (count + 1, next) }
    return count
  }

  mutating func goOnQuickly(_ shared: inout Shared) -> Turn {
    guard let next = Self.stop(after: step, row, shared) else { return .to(.step(.plan)) }
    if next.step == step {
      ask(next.row, &shared)
      return .none
    }
    select(next.row, in: next.step)
    return .to(.step(next.step))
  }

  mutating func toggleQuick(_ shared: inout Shared) {
    shared.isQuick.toggle()
    shared.notice = shared.isQuick ? QuickPhrases.isQuick(Self.stops(after: step, row, shared)) : QuickPhrases.isFull
  }
}
