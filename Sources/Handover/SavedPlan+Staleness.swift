internal import Deployment
internal import GitLabStack
package import Operations
package import Phrases

extension SavedPlan {
  /// Why it is no longer what it was saved for: sentences about all that is another than it was; none if it still holds.
  ///
  /// - Parameter account: whose credentials these are.
  /// - Parameter live: the stack of that name as it is now; nil where there is none.
  package func staleness(in account: String, _ live: LiveStack?) -> [Phrase] {
    var reasons: [Phrase] = []
    if let saved = self.account, saved != account { reasons.append(HandoverPhrases.otherAccount(saved, account)) }
    let live = live.flatMap { $0.description.isEmpty ? nil : $0 }
    switch (standing, live) {
    case (.none, nil), (.unseen, nil): break
    case (.none, let live?):
      reasons.append(
        HandoverPhrases.stackAppeared(stackName.description, since: live.description.created.map(UTC.date)))
    case (.unseen, _?): reasons.append(HandoverPhrases.stackWasNotSeen(stackName.description))
    case (.stack, nil): reasons.append(HandoverPhrases.stackIsGone(stackName.description))
    case (.stack(let old), let live?): reasons += differences(from: old, live)
    }
    return reasons
  }

  private func differences(from old: Stack, _ live: LiveStack) -> [Phrase] {
    let name = stackName.description
    let new = Stack(live.description, template: live.templateBody)
    if new.id != old.id { return [HandoverPhrases.stackIsAnother(name)] }
    var reasons: [Phrase] = []
    if new.changed == old.changed, new.values != old.values { reasons.append(HandoverPhrases.valuesAreOthers(name)) }
    if new.changed != old.changed {
      reasons.append(
        HandoverPhrases.stackWasChanged(name, at: new.changed.map(UTC.date), last: old.changed.map(UTC.date)))
    }
    if !live.templateBody.isEmpty, new.template != old.template {
      reasons.append(HandoverPhrases.templateIsAnother(name))
    }
    return reasons
  }
}
