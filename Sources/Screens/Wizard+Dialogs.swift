internal import Home
internal import Operations
internal import Account
internal import Deployment
internal import GitLabStack
internal import Phrases
internal import Drawing

/// Keys while something lies over the screen.
extension Wizard {
  mutating func press(_ key: Key, in dialog: Dialog) -> [Effect] {
    let key = key == .enter && dialog.enter == .closes ? .escape : key
    guard takes(key, in: dialog) else { return [] }
    switch dialog {
    case .picker(let picker): return press(key, in: picker)
    case .confirmation: return confirm(key)
    case .risk(let check): return press(key, in: check)
    case .rehearsal: return answerRehearsal(key)
    case .pane(let pane): return press(key, in: pane)
    case .leaving(let code): return answerLeaving(key, code: code)
    case .stopping: return pressOnStopping(key)
    case .nameCheck(let check): return press(key, in: check)
    case .remedies: return pressOnRemedies(key)
    case .remedyQuestion(let repair): return answer(key, to: repair)
    case .whatIsLeft: return closeWhatIsLeft(key)
    case .protection: return answerProtection(key)
    case .runSwitch(let goal): return answerRunSwitch(key, goal)
    case .billing: return answerBilling(key)
    case .copying: return copy(by: key)
    case .backup: return answerBackup(key)
    case .releaseBackup: return answerReleaseBackup(key)
    case .backupPlace(_, let stackID): return answerBackupPlace(key, of: stackID)
    case .copy: return answerCopy(key)
    case .copyInside: return answerCopyInside(key)
    }
  }

  /// Whether a key is an answer to what a box asks. Another one is none, so that nothing is declined by a slip.
  private func takes(_ key: Key, in dialog: Dialog) -> Bool {
    let letters: String
    switch dialog {
    case .confirmation: letters = shared.account.standing == nil ? "yYnNfP" : "yYnNf"
    case .remedyQuestion, .protection, .runSwitch, .billing, .backupPlace, .copyInside, .leaving: letters = "yYnN"
    case .backup, .copy: letters = "sSyYnN"
    case .releaseBackup: letters = "sbwnN"
    case .copying: return key == .escape || CopyBox(shared: shared, operation: operation).text(for: key) != nil
    // They read what is typed themselves, ignore what they do not know, or ask nothing.
    case .picker, .risk, .rehearsal, .pane, .stopping, .nameCheck, .remedies, .whatIsLeft: return true
    }
    guard case .character(let letter) = key else { return key == .escape }
    return letters.contains(letter)
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
    case .networks(let values):
      let effects = interview.take(.list(values), for: picker.key, &shared)
      if let check = shared.riskOfNetworks { dialog = .risk(check) }
      return effects
    }
    return []
  }

  private mutating func press(_ key: Key, in pane: Pane) -> [Effect] {
    var pane = pane
    if pane.narrow(key) {
      dialog = .pane(pane)
      return []
    }
    let view = DialogView(wizard: self, dialog: .pane(pane)).view(of: pane)
    if pane.scroll(key, furthest: view.furthest(in: size ?? .smallest)) {
      dialog = .pane(pane)
      return []
    }
    dialog = nil
    if key == .character("c"), let command = pane.kind.command { return [.copy(command)] }
    if pane.kind == .elsewhere, let region = home.region(elsewhereBy: key) { return openHome(in: region) }
    let closes: Set<Key> = [.escape, .enter, .character("q")]
    guard !closes.contains(key) else { return [] }
    switch pane.kind {
    // The prices came while somebody was typing, and it is the typing that goes on; a check is mended by the keys of its page.
    case .prices, .check, .resource, .rules, .rights: return press(key)
    case .log, .homeLog, .elsewhere, .pages, .evidence, .followers, .calls, .timeline, .reading: return []
    }
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
    if key == .character("P"), shared.account.standing == nil {
      shared.protects.toggle()
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
      shared.notice = ScreenPhrases.askingAccount
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
    return prepareUnlessRisky()
  }

  /// What came meanwhile may stop what is about to be confirmed.
  mutating func closeConfirmationIfStopped() {
    guard case .confirmation = dialog, let reason = shared.whatStopsDeploying else { return }
    dialog = nil
    waitsForStack = .nothing
    shared.notice = reason
  }

  // MARK: What is ordered of the stack

  private mutating func press(_ key: Key, in check: NameCheck) -> [Effect] {
    var check = check
    switch key {
    case .escape: dialog = nil
    case .enter:
      guard check.editor.text == nameToType else {
        shared.notice = ChangeSetPhrases.typedNameIsAnother
        return []
      }
      dialog = nil
      switch check.reason {
      case .change: return operation?.execute(shared) ?? []
      case .destruction: return destroy(withoutCopy: false)
      case .destructionWithoutCopy: return destroy(withoutCopy: true)
      case .remedy(let repair): return take(repair)
      }
    default:
      _ = check.editor.apply(key)
      dialog = .nameCheck(check)
    }
    return []
  }

  // MARK: Ways out

  mutating func pressOnRemedies(_ key: Key) -> [Effect] {
    if key == .escape { dialog = nil }
    if key == .character("l"), canLook {
      dialog = nil
      return attach()
    }
    if key == .character("e"), let answer = operation?.answerToEdit {
      dialog = nil
      return openQuestion(answer)
    }
    guard case .character(let letter) = key, let repair = repairs.first(where: { $0.key == letter }) else { return [] }
    guard !shared.backup.copy.isPending else {
      shared.notice = BackupPhrases.isPending
      return []
    }
    switch repair.consent {
    case .key: return take(repair)
    case .yes: dialog = .remedyQuestion(repair)
    case .name: dialog = .nameCheck(NameCheck(reason: .remedy(repair)))
    }
    return []
  }

  mutating func answer(_ key: Key, to repair: Repair) -> [Effect] {
    dialog = nil
    return key == .character("y") || key == .character("Y") ? take(repair) : []
  }

  /// What the old stack left has been read, and the new one is next.
  ///
  /// It is closed on purpose only: a key that was meant for the screen before would take it away unread.
  mutating func closeWhatIsLeft(_ key: Key) -> [Effect] {
    guard key == .enter || key == .escape else { return [] }
    dialog = nil
    shared.notice = StackPhrases.retryNow
    if shared.whatStopsDeploying == nil { dialog = .confirmation }
    return []
  }

  // MARK: Afterwards

  mutating func answerProtection(_ key: Key) -> [Effect] {
    dialog = nil
    guard screen == .home else { return done.answerProtection(key, of: operation) }
    let isYes = key == .character("y") || key == .character("Y")
    return isYes ? home.meantGitLab.map { [.protect(stackID: $0.id)] } ?? [] : []
  }

  private mutating func copy(by key: Key) -> [Effect] {
    dialog = nil
    return CopyBox(shared: shared, operation: operation).text(for: key).map { [.copy($0)] } ?? []
  }
}
