internal import Deployment
internal import Operations
package import Phrases

/// GitLab stopped for a copy of its files, and started again wherever nothing else starts it.
extension Wizard {
  /// What is known of the GitLab of the stack that is there.
  var standstill: Standstill {
    shared.account.liveStack.flatMap { life.standstills[$0.description.id] } ?? .notWished
  }

  /// What is known of it and of its copy, in a sentence; nil where none was wished for.
  var copySentence: Phrase? {
    if case .made = copy, standstill.isStopped, standstill.place != nil {
      return life.farewell == nil ? .stoppedBeforeChange : .stoppedBeforeDeletion
    }
    let words = [standstill.sentence, copy.sentence].compactMap { $0 }
    return words.first.map { words.dropFirst().reduce($0) { $0.followed(by: $1) } }
  }

  mutating func stopGitLab(of stackID: String) -> [Effect] {
    var standstill = life.standstills[stackID] ?? .notWished
    let errand = standstill.begin()
    life.standstills[stackID] = standstill
    return [.service(errand, stackID: stackID)]
  }

  /// Starts it again where we stopped it.
  mutating func startGitLab(of stackID: String) -> [Effect] {
    change(stackID) { $0.startAgain() }
  }

  /// The same once an order was not given; not where AWS may work on it all the same.
  mutating func startGitLab(of stackID: String, after trouble: Trouble) -> [Effect] {
    guard trouble.isOrderInDoubt else { return startGitLab(of: stackID) }
    life.standstills[stackID]?.leave(because: trouble.words)
    return []
  }

  /// What nobody needs any more once somebody leaves, or turns back: every GitLab that we stopped, and that no operation starts
  /// or deletes.
  mutating func startWhatIsStopped() -> [Effect] {
    guard deployment?.mayBeRunning != true else { return [] }
    return life.standstills.keys.sorted().flatMap { startGitLab(of: $0) }
  }

  mutating func take(service result: Result<ServiceAnswer, Trouble>, of stackID: String) -> [Effect] {
    if life.standstills[stackID] == nil, case .success(.found(let place?)) = result, place.tasks == 0 {
      life.foundStopped = place
      shared.notice = .statusStopped(desired: 0).followed(by: Phrase(verbatim: place.startCommand))
    }
    var effects = change(stackID) { standstill in
      switch result {
      case .success(let answer): standstill.take(answer)
      case .failure(let trouble):
        standstill.met(trouble.words, isInDoubt: trouble.isOrderInDoubt)
      }
    }
    guard let standstill = life.standstills[stackID], case .standsBy(let place)? = life.copies[stackID] else {
      return effects
    }
    if standstill.isStopped {
      life.copies[stackID] = .asked
      effects.append(.startBackup(stackID: stackID, place: place))
    } else if !standstill.isPending {
      life.copies[stackID] = .missing(because: standstill.hindrance)
      effects += executeIfYesWasGiven()
    }
    return effects
  }

  /// Takes it one step on. Returns what that takes.
  mutating func change(_ stackID: String, _ step: (inout Standstill) -> ServiceErrand?) -> [Effect] {
    guard var standstill = life.standstills[stackID] else { return [] }
    let errand = step(&standstill)
    life.standstills[stackID] = standstill
    return errand.map { [.service($0, stackID: stackID)] } ?? []
  }

  // MARK: Leaving

  /// What a signal leaves behind, taken back: a change set that nobody said yes to, a GitLab that was stopped.
  package mutating func takeBack() -> [Effect] {
    let discarded: [Effect] =
      switch deployment?.stage {
      case .reviewing(let changeSet): [.discardChangeSet(arn: changeSet.arn, emptyStack: deployment?.emptyStack)]
      case .preparing: [.abandonChangeSet]
      case .starting, .running, .settled, .stopped, nil: []
      }
    return discarded + startWhatIsStopped()
  }

  /// What whoever has left is to know of it, each command alone on its line.
  package var wordsOfStandstill: [Phrase] {
    guard !shared.settings.isRehearsal else { return [] }
    let deletes = deployment?.progress.operation == .deletion
    let found = life.foundStopped.map { [Phrase.statusStopped(desired: 0), Phrase(verbatim: $0.startCommand)] } ?? []
    return found
      + life.standstills.keys.sorted().flatMap { id -> [Phrase] in
        guard let standstill = life.standstills[id] else { return [] }
        if case .started = standstill {
          return [.gitLabStartsAgain] + (life.copies[id]?.goesOnByItself == true ? [.backupOutlastsStandstill] : [])
        }
        guard let place = standstill.place, !(deletes && deployment?.isRunning == true) else { return [] }
        let changeStarts = standstill.isBeingChecked || deployment?.mayBeRunning == true && !deletes
        return changeStarts ? [.changeStartsGitLab, Phrase(verbatim: place.startCommand)] : standstill.partingWords
      }
  }
}
