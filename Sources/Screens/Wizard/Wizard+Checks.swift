internal import Account
internal import Deployment
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// What stands in the way, what should be known first, and what is still being looked up; worst first.
  var checks: [Check] {
    var checks: [Check] = preview.objections.map {
      Check(state: .fail, message: .answerIsOpen($0.key.rawValue, $0.reason))
    }
    if checks.isEmpty, let stop = whatStopsDeploying { checks.append(Check(state: .fail, message: stop)) }
    if account.identity.isPending || account.stack.isPending {
      checks.append(Check(state: .wait, message: .askingAccount))
    }
    for trouble in [account.stack.trouble, account.vpcs.trouble, account.hostedZones.trouble] {
      if let trouble { checks.append(Check(state: .warn, message: trouble.sentence)) }
    }
    if let zone = preview.choices?.domain?.zone.description, let zones = account.hostedZones.value,
      !zones.contains(where: { $0.name == zone && !$0.isPrivate })
    {
      checks.append(Check(state: .warn, message: .zoneIsNotInAccount(zone)))
    }
    checks += checksOfChange
    checks += (preview.choices?.warnings ?? []).map { Check(state: .warn, message: $0.message) }
    return checks
  }

  /// What deploying would do to the stack that is there.
  private var checksOfChange: [Check] {
    guard account.wouldUpdate, !isForeign, condition?.takesChangeSet == true, let live = account.liveStack else {
      return []
    }
    var checks: [Check] = []
    if case .upgrade(let from, let to) = versionStep {
      checks.append(Check(state: .warn, message: .versionGoesUp(from.version, to: to.version)))
    }
    switch differences {
    case .some(let differences) where differences.isEmpty:
      checks.append(Check(state: .warn, message: .changesNothing(live.description.name)))
    case .some(let differences): checks.append(Check(state: .warn, message: .wouldChange(line(of: differences))))
    case nil: checks.append(Check(state: .warn, message: .stackWouldBeChanged(live.description.name)))
    }
    return checks
  }
}
