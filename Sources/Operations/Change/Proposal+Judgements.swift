internal import Deployment
internal import GitLabStack
internal import Phrases

extension Proposal {
  /// What the change means to those who use GitLab, question by question; a creation changes nothing for anybody.
  package var judgements: [Judgement] {
    guard let existing else { return [validation] }
    return Judgement.Topic.allCases.compactMap { topic in
      let impacts = review.impacts.filter { $0.topic == topic && $0 != .unnoticed }
      switch topic {
      case .wayBack: return wayBack(impacts)
      case .validation: return validation
      case .away where changeSet.tasks?.trouble != nil: return away(impacts)
      case .away where egressTrouble != nil: return awayForLong(impacts)
      case .seenAs where impacts.isEmpty && movesWithTask:
        return Judgement(topic, .warn, [JudgementPhrases.seenAsAnother])
      // GitLab itself changes what the change set does not touch.
      case .data where impacts.isEmpty && review.oneWay != nil:
        return Judgement(topic, .warn, [JudgementPhrases.dataIsMigrated])
      case .other where impacts.isEmpty: return nil
      case .shutOut, .letIn, .away, .seenAs, .address, .data, .other: break
      }
      guard impacts.isEmpty else {
        let states = impacts.map(\.state)
        let gravest = [Judgement.State.fail, .unknown, .warn, .ok].first(where: states.contains) ?? .ok
        return Judgement(topic, gravest, impacts.map(\.sentence), impacts: impacts)
      }
      let strange = strangers(to: topic)
      return strange.isEmpty
        ? Judgement(topic, .ok, [topic.answerOfNoChange(at: existing.before.address)])
        : Judgement(topic, .unknown, [JudgementPhrases.isNotKnown(strange.joined(separator: ", "))])
    }
  }

  /// What CloudFormation says of the change set. What it only warns of, it executes.
  private var validation: Judgement {
    switch changeSet.validation {
    case nil: return Judgement(.validation, .unknown, [JudgementPhrases.validationNotAsked])
    case .unseen(let reason): return Judgement(.validation, .unknown, [JudgementPhrases.validationIsUnseen, reason])
    case .found([]): return Judgement(.validation, .ok, [Judgement.Topic.validation.answerOfNoChange(at: nil)])
    case .found(let errors):
      let (skipped, failed) = (errors.filter(\.isSkipped), errors.filter { !$0.isSkipped })
      return Judgement(
        .validation, failed.isEmpty ? .unknown : .warn,
        (failed + skipped).map { error in
          error.isSkipped ? JudgementPhrases.validationSkipped(error.line) : Phrase(verbatim: error.line)
        })
    }
  }

  /// Whether GitLab runs could not be seen, and so neither what the change does about it.
  private func away(_ impacts: [ChangeImpact]) -> Judgement {
    let words = [egressTrouble?.sentence, changeSet.tasks?.remark].compactMap { $0 }
    let isWarned = impacts.contains { $0.state != .ok }
    return Judgement(.away, .unknown, words + (isWarned ? impacts.map(\.sentence) : []), impacts: impacts)
  }

  /// The task that it brings would not start, or may not.
  private func awayForLong(_ impacts: [ChangeImpact]) -> Judgement {
    let words = [egressTrouble?.sentence].compactMap { $0 } + impacts.map(\.sentence)
    return Judgement(.away, egressTrouble?.isClosed == true ? .fail : .unknown, words, impacts: impacts)
  }

  /// What a rollback would do with the number of tasks; nil where it leaves it as it is, and where there is none.
  private var taskCountOfRollback: Phrase? {
    guard policy == .undo, let tasks = changeSet.tasks, tasks.last != tasks.sent else { return nil }
    return TaskCountPhrases.rollbackSends(tasks.last)
  }

  /// What becomes of a failure, and whether there is a way back after a success.
  private func wayBack(_ impacts: [ChangeImpact]) -> Judgement {
    let (words, weight) = wordsOnFailure
    let state: Judgement.State =
      switch weight {
      case .light: .ok
      case .warning: .warn
      case .grave: .fail
      }
    let isOneWay = impacts.contains { $0.state == .fail }
    let count = taskCountOfRollback
    return Judgement(
      .wayBack, isOneWay ? .fail : state == .ok && count != nil ? .warn : state,
      impacts.map(\.sentence) + [words] + [count].compactMap { $0 }, impacts: impacts)
  }

  /// Whether GitLab starts anew and with it gets another address of its own: without a NAT each task has one.
  private var movesWithTask: Bool {
    egress == Choices.Egress.publicSubnets.rawValue
      && review.impacts.contains { $0.topic == .away && $0 != .staysStopped && $0.code != "schedule" }
  }

  /// What changes in a way that nobody here can judge, and may have to do with the question.
  private func strangers(to topic: Judgement.Topic) -> [String] {
    let unknown = review.changes.filter { change in
      change.impacts.contains { if case .notKnown = $0 { true } else { false } }
    }
    let groups: Set<Plan.Group>
    switch topic {
    case .shutOut, .letIn, .address: groups = [.frontDoor]
    case .away: groups = Set(Plan.Group.allCases)
    case .seenAs: groups = [.network]
    case .data: groups = [.storage, .rootPassword]
    case .wayBack, .validation, .other: groups = []
    }
    return unknown.filter { $0.group.map(groups.contains) ?? !groups.isEmpty }.map(\.change.logicalID)
  }
}
