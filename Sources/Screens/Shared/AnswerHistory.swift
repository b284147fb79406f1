internal import GitLabStack

/// What the answers were before each of the last changes, so that one after the other can be undone.
struct AnswerHistory: Sendable {
  /// The answers at one moment, with those that were emptied or only suggested.
  struct Moment: Equatable, Sendable {
    let answers: Answers
    let emptied: Set<AnswerKey>
    let suggested: Set<AnswerKey>
  }

  private var past: [(moment: Moment, typed: AnswerKey?)] = []
  /// More than anybody remembers.
  private static let most = 100

  var count: Int { past.count }

  /// Keeps what was before a key, where that changed an answer. A word that is typed is one change, however many letters it has.
  ///
  /// - Parameter typed: the answer that is being typed; nil for one that is chosen.
  mutating func note(_ before: Moment, now: Moment, typed: AnswerKey?) {
    guard before.answers != now.answers || before.emptied != now.emptied else { return }
    if let typed, past.last?.typed == typed { return }
    past.append((before, typed))
    if past.count > Self.most { past.removeFirst() }
  }

  /// The last that is other than now; nil where there is none.
  mutating func last(before now: Moment) -> Moment? {
    while let (moment, _) = past.popLast() {
      if moment.answers != now.answers || moment.emptied != now.emptied { return moment }
    }
    return nil
  }
}

extension Shared {
  var moment: AnswerHistory.Moment {
    AnswerHistory.Moment(answers: answers, emptied: emptied, suggested: suggested)
  }

  /// Takes the last change back. Returns the answers that are other again, in their order, and what that takes; nil where there is
  /// nothing to take back.
  mutating func undo() -> (keys: [AnswerKey], effects: [Effect])? {
    let now = moment
    guard let before = history.last(before: now) else { return nil }
    (answers, emptied, suggested) = (before.answers, before.emptied, before.suggested)
    // Whose they are was seen meanwhile, and no key has said it.
    answers[.accountID] = now.answers[.accountID]
    let keys = AnswerKey.allCases.filter {
      answers[$0] != now.answers[$0] || emptied.contains($0) != now.emptied.contains($0)
    }
    var effects: [Effect] = []
    if keys.contains(.stackRegion) {
      effects += askAccount()
    } else {
      if keys.contains(.stackName) {
        standing = nil
        effects += region == nil ? [] : askForStack()
      }
      if keys.contains(.networkVPC) {
        effects += askForSubnets() + askForZones()
      } else if keys.contains(.networkEgress) {
        effects += askForZones()
      }
    }
    refreshPreview()
    effects.insert(.save(answers), at: 0)
    return (keys, effects)
  }
}
