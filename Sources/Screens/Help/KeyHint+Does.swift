internal import Phrases
internal import Upkeep

/// What a key does, in more words than the line of keys has room for. Two keys with the same word in that line do the same.
extension KeyHint {
  var does: Phrase { Self.general(meaning) ?? Self.ofAnswers(meaning) ?? Self.ofStack(meaning) ?? meaning }

  private static func general(_ meaning: Phrase) -> Phrase? {
    switch meaning {
    case ScreenPhrases.keyAccept: KeyPhrases.accept
    case ScreenPhrases.keyGoOn: KeyPhrases.goOn
    case ScreenPhrases.keyPick: KeyPhrases.pick
    case ScreenPhrases.keyChoose: KeyPhrases.choose
    case ScreenPhrases.keyMove: KeyPhrases.move
    case ScreenPhrases.keyScroll: KeyPhrases.scroll
    case ScreenPhrases.keyPage: KeyPhrases.page
    case ScreenPhrases.keySteps: KeyPhrases.steps
    case ScreenPhrases.keyBack: KeyPhrases.back
    case ScreenPhrases.keyQuit: KeyPhrases.quit
    case ScreenPhrases.keyHelp: KeyPhrases.help
    case ScreenPhrases.keyOpen, HomePagePhrases.keyOpen: KeyPhrases.open
    case ScreenPhrases.keyNo: KeyPhrases.no
    case ScreenPhrases.keyTick: KeyPhrases.tick
    case ScreenPhrases.keyCalls: KeyPhrases.calls
    case ScreenPhrases.keyRedraw: KeyPhrases.redraw
    case ScreenPhrases.keySuspend: KeyPhrases.suspend
    case ScreenPhrases.keyLanguage: KeyPhrases.language
    case ScreenPhrases.keyFilter, MovingPhrases.keyFilter, LogPhrases.keyFilter: KeyPhrases.filter
    case LogPhrases.keyKeep: KeyPhrases.keep
    case HomePagePhrases.keyAllRows, LogPhrases.keyAllLines: KeyPhrases.allRows
    case MovingPhrases.keyJump: KeyPhrases.jump
    case MovingPhrases.keyUndo: KeyPhrases.undo
    case MovingPhrases.keyEnds: KeyPhrases.ends
    case MousePhrases.keyOff, MousePhrases.keyOn: KeyPhrases.mouse
    default: nil
    }
  }

  /// On the questions, the plan and its pages.
  private static func ofAnswers(_ meaning: Phrase) -> Phrase? {
    switch meaning {
    case QuickPhrases.keyQuick: KeyPhrases.quick
    case QuickPhrases.keyFull: KeyPhrases.full
    case ScreenPhrases.keyType: KeyPhrases.type
    case ScreenPhrases.keyDeploy: KeyPhrases.deploy
    case ChangePlanPhrases.keyReviewChanges: KeyPhrases.reviewChanges
    case ScreenPhrases.keyCost: KeyPhrases.cost
    case ScreenPhrases.keyEdit: KeyPhrases.edit
    case ScreenPhrases.keyChecks: KeyPhrases.checks
    case HandoverPhrases.keySave: KeyPhrases.save
    case AnswerSetPhrases.keyWrite: KeyPhrases.write
    case CostScreenPhrases.keyColumns: KeyPhrases.columns
    case CostScreenPhrases.keyRefresh: KeyPhrases.refresh
    case CostScreenPhrases.keyExport: KeyPhrases.export
    case CostScreenPhrases.keyMoreOrLess: KeyPhrases.moreOrLess
    case CheckPagePhrases.keyFix: KeyPhrases.fix
    case CheckPagePhrases.keyNeedsMe: KeyPhrases.needsMe
    case CheckPagePhrases.keyAll: KeyPhrases.allChecks
    case CheckPagePhrases.keyAskThis, UpgradePhrases.keyAskAgain: KeyPhrases.askThis
    case CheckPagePhrases.keyAskAll: KeyPhrases.askAll
    case CheckPagePhrases.keyDetail: KeyPhrases.detail
    case CheckPagePhrases.keyPolicy: KeyPhrases.policy
    case CheckPagePhrases.keyPlan, ReachPagePhrases.keyPlan: KeyPhrases.toPlan
    case ReachPagePhrases.keyReach: KeyPhrases.reach
    case ReachPagePhrases.keyVariants: KeyPhrases.variants
    case ReachPagePhrases.keyTry: KeyPhrases.tryAddress
    case ReachPagePhrases.keyEditNetworks: KeyPhrases.networks
    case ReachPagePhrases.keyRules: KeyPhrases.rules
    case ReachPagePhrases.keyRights: KeyPhrases.rights
    case ReachPagePhrases.keyList, HomePagePhrases.keyList: KeyPhrases.list
    case ReachPagePhrases.keyPicture: KeyPhrases.picture
    case ReachPagePhrases.keyNote: KeyPhrases.note
    default: nil
    }
  }

  /// On a change set, what becomes of it, and what stands.
  private static func ofStack(_ meaning: Phrase) -> Phrase? {
    ofOperation(meaning) ?? ofHome(meaning)
  }

  private static func ofOperation(_ meaning: Phrase) -> Phrase? {
    switch meaning {
    case ScreenPhrases.keyExecute: KeyPhrases.create
    case ChangeSetPhrases.keyChange: KeyPhrases.change
    case ScreenPhrases.keyDiscard: KeyPhrases.discard
    case MovingPhrases.keyEditInstead: KeyPhrases.discardAndEdit
    case HandoverPhrases.keyLeave: KeyPhrases.leaveToOthers
    case BackupPhrases.keyBackUp, BackupPhrases.keyBackUpShort: KeyPhrases.backUpFirst
    case ScreenPhrases.keyLeave: KeyPhrases.leave
    case ScreenPhrases.keyTryNow: KeyPhrases.tryNow
    case ScreenPhrases.keyTimeline: KeyPhrases.timeline
    case ScreenPhrases.keyErrors: KeyPhrases.errors
    case DonePhrases.keyStop: KeyPhrases.stop
    case InsidePhrases.keyLog, HomePagePhrases.keyLog: KeyPhrases.log
    case InsidePhrases.keyEvidence: KeyPhrases.evidence
    case InsidePhrases.keyFollowers: KeyPhrases.followers
    case InsidePhrases.keyEditAnswer: KeyPhrases.editAnswer
    case InsidePhrases.keyTryAgain: KeyPhrases.tryAgain
    case StackPhrases.keyRemedy: KeyPhrases.remedy
    case RepairPhrases.keyGoForward: KeyPhrases.goForward
    case ScreenPhrases.keyShowPassword: KeyPhrases.showPassword
    case ScreenPhrases.keyHidePassword: KeyPhrases.hidePassword
    case DonePhrases.keyProtect: KeyPhrases.protect
    case DonePhrases.keyProtectionIsWished, DonePhrases.keyProtectionIsNotWished: KeyPhrases.protectOnceItStands
    case DonePhrases.keyTest: KeyPhrases.test
    case DonePhrases.keyCopy: KeyPhrases.copy
    case FirstHour.keyLook: KeyPhrases.firstHour
    default: nil
    }
  }

  private static func ofHome(_ meaning: Phrase) -> Phrase? {
    switch meaning {
    case HomePagePhrases.keyShell, ShellPhrases.keyShell: KeyPhrases.shell
    case HomePagePhrases.keyPassword: KeyPhrases.password
    case HomePagePhrases.keyBackups, CopyPagePhrases.keyBackups: KeyPhrases.backups
    case HomePagePhrases.keyUpgrade, UpgradePhrases.keyUpgrade: KeyPhrases.upgrade
    case HomePagePhrases.keyChange: KeyPhrases.changeAnswer
    case HomePagePhrases.keyStop: KeyPhrases.stopGitLab
    case HomePagePhrases.keyStart: KeyPhrases.startGitLab
    case HomePagePhrases.keyNew: KeyPhrases.new
    case HomePagePhrases.keyAskAgain, ScreenPhrases.keyAskAgain: KeyPhrases.askAWS
    case HomePagePhrases.keyDestroy, DeletionPhrases.keyDestroy: KeyPhrases.destroy
    case HomePagePhrases.keyEvents: KeyPhrases.events
    case HomePagePhrases.keyNext: KeyPhrases.next
    case ElsewherePhrases.key: KeyPhrases.everyRegion
    case HomeFigurePhrases.keyDrift: KeyPhrases.drift
    case HomeFigurePhrases.keyBilled: KeyPhrases.billed
    case HomeFigurePhrases.keyMeasure: KeyPhrases.measure
    case HomeFigurePhrases.keyTake: KeyPhrases.take
    case HomeFigurePhrases.keyTakeBack: KeyPhrases.takeBack
    case ConsolePhrases.console: KeyPhrases.console
    case NATInstancePhrases.key: KeyPhrases.natInstance
    case CopyPagePhrases.keyNow: KeyPhrases.backUpNow
    case CopyPagePhrases.keyFile: KeyPhrases.backUpInside
    case CopyPagePhrases.keyProve: KeyPhrases.prove
    case CopyPagePhrases.keyRestore: KeyPhrases.restore
    case CopyPagePhrases.keyRead: KeyPhrases.read
    case UpgradePhrases.keyBegin: KeyPhrases.beginStep
    case UpgradePhrases.keyWait: KeyPhrases.waitHere
    case UpgradePhrases.keyWaitNoMore: KeyPhrases.waitNoMore
    case UpgradePhrases.keyGoal: KeyPhrases.goal
    default: nil
    }
  }
}
