internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What goes and what stays, before a stack is deleted.
struct DeletionScreen: Sendable {
  /// nil until AWS has said what there is, and where there is nothing to delete.
  private(set) var farewell: Farewell?

  /// AWS has said what there is. Returns whether it is being deleted already, so that only its end is to be seen.
  mutating func know(_ shared: inout Shared) -> Bool {
    guard let live = shared.account.liveStack else {
      shared.notice =
        shared.account.stack.trouble?.words
        ?? CommandPhrases.noSuchStack(shared.stackName, region: shared.region?.description ?? "?")
      return false
    }
    if live.description.status.rawValue == "DELETE_IN_PROGRESS" { return true }
    if shared.isForeign {
      shared.notice = StackPhrases.isNotOurs(shared.stackName)
    } else if live.description.isEmpty {
      shared.notice = StackPhrases.emptyStackIsLeft(shared.stackName)
    } else if shared.account.isRunning {
      shared.notice = DeletionPhrases.somethingRuns(
        live.description.name, live.description.status.rawValue, at: shared.place(of: live.description.name))
    } else {
      farewell = Farewell(
        plan: live.plan ?? .unknown, usage: shared.preview.choices?.usage ?? .smallTeam, region: shared.region,
        prices: shared.prices, durations: shared.durations(of: live.description.id),
        standing: live.standing.value)
    }
    return false
  }

  func press(_ key: Key, _ shared: inout Shared) -> Turn {
    guard farewell != nil else {
      return key == .escape || key == .enter ? .to(.step(.plan)) : OperationScreen.quit(on: key)
    }
    switch key {
    case .character("D"):
      guard gate(shared) != .busy else {
        shared.notice = BackupPhrases.isPending
        return .none
      }
      return .to(.open(.nameCheck(NameCheck(reason: .destruction))))
    case .character("b"): return shared.askForBackup()
    case .escape, .character("q"):
      shared.declined = .deletion
      return .to(.leave)
    default: return .none
    }
  }

  private func gate(_ shared: Shared) -> BackupGate {
    BackupGate(before: .deletion, BackupChoice(), shared.backup.copy)
  }

  /// The name was typed. Where a copy was wished for and there is none, it is typed once more.
  ///
  /// Returns what comes instead; nil where it may be deleted.
  func mayDelete(withoutCopy: Bool, _ shared: inout Shared) -> Turn? {
    switch gate(shared) {
    case .busy:
      shared.notice = BackupPhrases.isPending
      return Turn.none
    case .missing where !withoutCopy: return .to(.open(.nameCheck(NameCheck(reason: .destructionWithoutCopy))))
    case .open, .missing, .undecided, .toBeMade: return nil
    }
  }

  func hints(_ shared: Shared) -> [KeyHint] {
    [KeyHint("D", DeletionPhrases.keyDestroy)] + (shared.canBackUp ? [KeyHint("b", BackupPhrases.keyBackUp)] : [])
      + [KeyHint("Esc", ScreenPhrases.keyNo), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("q", ScreenPhrases.keyQuit)]
  }
}
