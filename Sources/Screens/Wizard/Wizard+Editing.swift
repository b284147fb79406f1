internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// From the plan to the question that something on it is about.
extension Wizard {
  /// Goes to the question of the first failure that an answer mends; without a failure, to that of the row.
  mutating func editWhatIsWrong(besides row: PlanRow?) -> [Effect] {
    let failures = failures
    if let key = failures.lazy.compactMap(\.key).first { return openQuestion(key) }
    if let failure = failures.first {
      notice = failure.message
      return []
    }
    return row.map { openQuestion(key(of: $0)) } ?? goBack()
  }

  /// What the row came from.
  private func key(of row: PlanRow) -> AnswerKey {
    switch row {
    case .group(let group): group.question
    case .resource(let id):
      preview.plan?.resource(id).map { $0.answer ?? $0.group.question } ?? .networkVPC
    }
  }

  /// To the question of that answer, wherever it is asked.
  mutating func openQuestion(_ key: AnswerKey) -> [Effect] {
    for step in Step.allCases where step.asks {
      if let row = step.questions(given: inForce).firstIndex(where: { $0.key == key }) {
        focus[step] = row
        return go(to: step)
      }
    }
    guard key.usage == nil else {
      let effects = step == .plan ? [] : go(to: .plan)
      openCost(on: .use(key))
      return effects
    }
    // It belongs to the other branch of its screen.
    return go(to: .network)
  }

  /// The answer that decides whether the stack that is there takes these answers.
  var keyInTheWay: AnswerKey {
    guard let live = account.liveStack, isKnown, !account.isRunning, condition?.takesChangeSet != false else {
      return .stackName
    }
    if versionStep.refusal != nil || preview.choices.flatMap({ live.releaseToKeep(before: $0.image.tag) }) != nil {
      return .imageTag
    }
    return inForce.differences(from: live.answers).first(where: \.movesSubnets)?.key ?? .stackName
  }

  /// All checks with all that mends them, each command on lines of its own.
  var checkLines: [String] {
    checks.flatMap { check in
      let first = "\(say(check.state.word))  \(say(check.message))"
      return [first]
        + check.fixes.flatMap { fix in ["  \(say(fix.sentence))"] + (fix.command.map { [$0] } ?? []) } + [""]
    }
  }
}

extension Plan.Group {
  /// The question that has the most to do with it.
  fileprivate var question: AnswerKey {
    switch self {
    case .network: .networkVPC
    case .storage: .storageThroughput
    case .frontDoor: .domainZone
    case .gitlab: .imageTag
    case .startUpJob: .storageThroughput
    case .rootPassword: .accessRootEmail
    }
  }
}

extension CheckRow.State {
  var word: Phrase {
    switch self {
    case .fail: .checkFails
    case .unseen: .checkIsUnseen
    case .warn: .stateWarn
    case .note: .checkNote
    case .wait: .stateWait
    }
  }
}
