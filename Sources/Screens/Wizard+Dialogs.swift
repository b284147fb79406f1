internal import Account
internal import Deployment
internal import GitLabStack
internal import Phrases
internal import Drawing

/// Keys while something lies over the screen.
extension Wizard {
  mutating func press(_ key: Key, in dialog: Dialog) -> [Effect] {
    switch dialog {
    case .help: self.dialog = nil
    case .picker(let picker): return press(key, in: picker)
    case .confirmation: return confirm(key)
    case .prices(let first): return press(key, onPricesFrom: first)
    case .rehearsal: return answerRehearsal(key)
    case .reading(var reading):
      let lines = ReadingView(shared: shared, operation: operation, reading: reading).lines
      self.dialog = reading.press(key, of: lines.count) ? .reading(reading) : nil
    case .leaving(let code): return answerLeaving(key, code: code)
    case .stopping: return pressOnStopping(key)
    case .nameCheck(let check): return press(key, in: check)
    case .remedies: return pressOnRemedies(key)
    case .remedyQuestion(let repair): return answer(key, to: repair)
    case .whatIsLeft: return closeWhatIsLeft(key)
    case .protection: return answerProtection(key)
    case .backup: return answerBackup(key)
    case .releaseBackup: return answerReleaseBackup(key)
    case .backupPlace: return answerBackupPlace(key)
    case .calls(let scroll): return pressOnCalls(key, scroll: scroll)
    case .timeline(let scroll): return pressOnTimeline(key, scroll: scroll)
    }
    return []
  }

  private mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let choice = picker.press(key, &shared)
    dialog = nil
    switch choice {
    case .nothing: dialog = .picker(picker)
    case .closed: break
    case .item(let item): return interview.take(item, for: picker.key, &shared)
    case .several(let values): return interview.take(.list(values), for: picker.key, &shared)
    }
    return []
  }

  private mutating func press(_ key: Key, onPricesFrom first: Int) -> [Effect] {
    switch key {
    case .down, .character("j"): dialog = .prices(first: first + 1)
    case .up, .character("k"): dialog = .prices(first: max(0, first - 1))
    case .pageDown, .character(" "): dialog = .prices(first: first + 10)
    case .pageUp: dialog = .prices(first: max(0, first - 10))
    case .escape, .enter, .character("q"): dialog = nil
    default:
      // The answers came while somebody was typing, and it is the typing that goes on.
      dialog = nil
      return press(key)
    }
    return []
  }

  private mutating func answerRehearsal(_ key: Key) -> [Effect] {
    dialog = nil
    switch key {
    case .enter: return [.rehearse]
    case .escape: return []
    // The offer came while somebody was typing, and it is the typing that goes on.
    default: return press(key)
    }
  }

  // MARK: Before a deployment

  /// Opens what comes before a deployment: the box, or why there can be none.
  mutating func askToDeploy() {
    dialog = nil
    let condition = shared.condition
    // A stack whose failure was kept may not take these answers, so that a change set is no way out.
    let needsRepair = shared.standsFailed && shared.whatStandsInTheWay != nil
    if let condition, !condition.remedies.isEmpty, !condition.takesChangeSet || needsRepair {
      dialog = .remedies
      shared.notice = condition.takesChangeSet ? shared.whatStandsInTheWay : nil
    } else if let trouble = shared.whatStopsDeploying {
      shared.notice = trouble
    } else {
      dialog = .confirmation
    }
  }

  /// Only a yes to a known account counts, so that nobody builds in the wrong one.
  private mutating func confirm(_ key: Key) -> [Effect] {
    if key == .character("f") {
      shared.onFailure = shared.onFailure.other
      return []
    }
    guard key == .character("y") || key == .character("Y") else {
      dialog = nil
      waitsForStack = .nothing
      return []
    }
    let account = shared.account
    guard account.identity.value != nil, !account.stack.isPending, !shared.awaitsExamination else {
      // A new stack or a change of one, and whose? The yes waits until AWS has said.
      waitsForStack = .preparing
      shared.notice = .askingAccount
      return account.identity.trouble == nil ? [] : prepareUnlessStopped()
    }
    return prepareUnlessStopped()
  }

  mutating func prepareUnlessStopped() -> [Effect] {
    dialog = nil
    guard shared.whatStopsDeploying == nil else {
      askToDeploy()
      return []
    }
    return prepare()
  }

  /// What came meanwhile may stop what is about to be confirmed.
  mutating func closeConfirmationIfStopped() {
    guard case .confirmation = dialog, let reason = shared.whatStopsDeploying else { return }
    dialog = nil
    waitsForStack = .nothing
    shared.notice = reason
  }
}
