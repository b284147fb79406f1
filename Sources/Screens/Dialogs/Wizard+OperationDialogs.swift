internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// Keys while something lies over what is ordered of the stack.
extension Wizard {
  /// The stack that is meant, by the name that AWS knows.
  var nameToType: String { operation?.stackName ?? shared.nameInAWS }

  mutating func press(_ key: Key, in check: NameCheck) -> [Effect] {
    var check = check
    switch key {
    case .escape: dialog = nil
    case .enter:
      guard check.editor.text == nameToType else {
        shared.notice = .typedNameIsAnother
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

  /// Whether the events of the stack are on the screen already.
  var canLook: Bool { operation == nil && shared.account.liveStack != nil }

  mutating func pressOnRemedies(_ key: Key) -> [Effect] {
    if key == .escape { dialog = nil }
    if key == .character("l"), canLook {
      dialog = nil
      return attach()
    }
    guard case .character(let letter) = key, let repair = repairs.first(where: { $0.key == letter }) else { return [] }
    guard !shared.backup.copy.isPending else {
      shared.notice = .backupIsPending
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
    shared.notice = .retryNow
    if shared.whatStopsDeploying == nil { dialog = .confirmation }
    return []
  }

  // MARK: Backups

  mutating func answerBackup(_ key: Key) -> [Effect] {
    dialog = nil
    let choice = operation?.backup ?? shared.backups.choice
    switch key {
    case .character("s"), .character("S"): return shared.wishForBackup(choice.making(stopped: true))
    case .character("y"), .character("Y"): return shared.wishForBackup(choice.making(stopped: false))
    default: return []
    }
  }

  mutating func answerReleaseBackup(_ key: Key) -> [Effect] {
    dialog = nil
    return carryOut(operation?.answerBackup(key, &shared) ?? .none)
  }

  /// Whether what AWS Backup lacks may be made.
  mutating func answerBackupPlace(_ key: Key) -> [Effect] {
    dialog = nil
    if key == .character("y") || key == .character("Y") { return shared.changeBackup { $0.mayBeSetUp() } }
    let effects = shared.changeBackup {
      $0.mayNotBeSetUp()
      return []
    }
    return effects + (operation?.goOn(&shared) ?? [])
  }

  // MARK: Afterwards

  mutating func answerProtection(_ key: Key) -> [Effect] {
    dialog = nil
    return done.answerProtection(key, of: operation)
  }
}

extension Repair {
  /// What takes it, in the box that offers it.
  var key: Character {
    switch remedy {
    case .retry: "T"
    case .deleteAndRetry, .deleteAgain: "D"
    case .deleteRetaining: "R"
    case .rollBack: "B"
    case .continueRollback: "C"
    case .continueRollbackSkipping: "S"
    }
  }

  /// The same in the line of keys.
  var hint: Phrase {
    switch remedy {
    case .retry: .keyRetryNow
    case .deleteAndRetry: .keyRetry
    case .deleteAgain: .keyDeleteAgain
    case .deleteRetaining: .keyRetain
    case .rollBack: .keyRollBack
    case .continueRollback: .keyContinue
    case .continueRollbackSkipping: .keySkip
    }
  }
}
