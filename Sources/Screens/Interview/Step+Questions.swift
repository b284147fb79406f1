package import GitLabStack

extension Step {
  /// What this screen asks, given what was answered so far: an existing VPC has no egress to choose.
  ///
  /// Answers that belong to the other kind of network or file system come last, and those that nobody is asked for and are refused: they are there
  /// only so that they can be taken back.
  package func questions(given answers: Answers) -> [Question] {
    let all = AnswerKey.allCases.map(\.question).filter { $0.screen == screen }
    let asked = all.filter { $0.hasRoom(beside: answers) }
    let strays =
      all.filter { !$0.hasRoom(beside: answers) && answers[$0.key] != nil }
      + (self == .start ? Self.refused(answers) : [])
    return asked.map { $0.asked(beside: answers) } + strays.map(\.typed)
  }

  private static func refused(_ answers: Answers) -> [Question] {
    AnswerKey.allCases.map(\.question).filter {
      $0.screen == .none && answers[$0.key] != nil && Choices.objection(to: $0.key, in: answers) != nil
    }
  }

  /// As the questions name it; nil where nothing is asked.
  private var screen: Question.Screen? {
    switch self {
    case .start: .start
    case .network: .network
    case .domain: .domain
    case .access: .access
    case .image: .image
    case .plan, .deploy, .done: nil
    }
  }
}
