internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Boxes that ask before something that matters.
struct ConsentBoxes: SharedView {
  let shared: Shared
  let operation: OperationScreen?
  let deletion: DeletionScreen
  /// The stack that is meant, by the name that AWS knows.
  let name: String

  func box(_ check: NameCheck, columns: Int) -> Box {
    let (title, words): (Phrase, [Phrase]) =
      switch check.reason {
      case .change: (ChangeSetPhrases.changeTitle(name), changeWords)
      case .destruction: (DeletionPhrases.deletionTitle(name), farewellWords)
      case .destructionWithoutCopy:
        (
          BackupPhrases.deleteWithoutBackupTitle,
          (shared.backup.copy.sentence.map { [$0] } ?? []) + [BackupPhrases.deletesWithoutBackup]
        )
      case .remedy(let repair): (title(of: repair), repair.wordsBeforeName(farewell(in: repair)))
      }
    var lines = words.flatMap { say($0).wrapped(to: columns) }.map { Line($0, .bad) }
    lines.append(Line(""))
    var question = say(ChangeSetPhrases.typedNameQuestion(name)).wrapped(to: columns).map { Line($0) }
    question.append(Line("> \(check.editor.text)_", .input))
    if let notice = shared.notice { question += say(notice).wrapped(to: columns).map { Line($0, .warning) } }
    return Box(title: say(title), lines: lines, question: question)
  }

  /// What the name is typed for: the gravest in full, the others in short, so that the name stays on the screen.
  private var changeWords: [Phrase] {
    let grave = operation?.proposal?.review.graveImpacts ?? []
    let others = grave.dropFirst().map(\.mark)
    return grave.prefix(1).map(\.sentence) + (others.isEmpty ? [] : [ChangeSetPhrases.alsoMeans(others.listed)])
  }

  /// What the name is typed for, in the order in which it happens.
  private var farewellWords: [Phrase] {
    let protection: [Phrase] =
      shared.account.liveStack?.description.isProtected == true ? [DeletionPhrases.protectionGoesFirst] : []
    if shared.account.liveStack?.unread != nil {
      return [UnreadPhrases.unknownWhatGoes] + (shared.backup.copy.sentence.map { [$0] } ?? []) + protection
    }
    guard let farewell = deletion.farewell else { return protection }
    guard !farewell.holdsNothing else { return [DeletionPhrases.holdsNothing] + protection }
    let goes = DeletionPhrases.destroyedFor(resources: farewell.goes)
    let files: [Phrase] =
      farewell.losesRepositories
      ? [DeletionPhrases.repositoriesGo]
      : farewell.keepsRepositories ? [DeletionPhrases.repositoriesStay(farewell.monthlyLeft?.whole)] : []
    return files + (shared.backup.copy.sentence.map { [$0] } ?? []) + protection + [goes]
  }

  func waysOut(of stack: FailedStack?, columns: Int) -> Box {
    var lines = ((stack?.condition.words(about: name)).map { say($0).wrapped(to: columns) } ?? []).map { Line($0) }
    if let cause = operation?.progress.cause {
      lines += [Line("")] + say(cause.sentence).wrapped(to: columns).map { Line($0, .bad) }
    }
    if let notice = shared.notice { lines += [Line("")] + say(notice).wrapped(to: columns).map { Line($0, .warning) } }
    lines.append(Line(""))
    var choices = operation == nil && stack != nil ? [Line("l  \(say(StackPhrases.remedyLook))")] : []
    for repair in stack?.repairs ?? [] {
      let words = say(repair.words(unread: shared.account.liveStack?.unread != nil)).wrapped(to: columns - 3)
      choices += words.enumerated().map { Line("\($0.offset == 0 ? String(repair.key) : " ")  \($0.element)") }
    }
    return Box(title: say(StackPhrases.remedyTitle), lines: lines, question: choices)
  }

  func box(about repair: Repair, columns: Int) -> Box {
    let lines = repair.wordsBeforeYes.flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    return Box(
      title: say(StackPhrases.remedyTitle), lines: lines + [Line("")],
      question: [Line(say(RepairPhrases.repairYesQuestion), .strong)])
  }

  func protection(columns: Int) -> Box {
    let lines = say(DonePhrases.protectionExplained).wrapped(to: columns).map { Line($0) }
    return Box(
      title: say(DonePhrases.protectionTitle), lines: lines,
      question: [Line(say(DonePhrases.protectionQuestion), .strong)])
  }

  /// What a question to Cost Explorer tells and costs, before its yes.
  ///
  /// - Parameter name: of the stack that it is about.
  func billing(of name: String, columns: Int) -> Box {
    let lines = say(HomeFigurePhrases.billExplained).wrapped(to: columns).map { Line($0) }
    return Box(
      title: say(HomeFigurePhrases.billTitle(name)), lines: lines,
      question: [Line(say(HomeFigurePhrases.billQuestion), .strong)])
  }

  private func title(of repair: Repair) -> Phrase {
    repair.remedy == .rollBack ? RepairPhrases.rollbackTitle(name) : DeletionPhrases.deletionTitle(name)
  }

  /// What goes and what stays in it; nil where its plan is not known.
  private func farewell(in repair: Repair) -> Farewell? {
    let plan = operation.flatMap { $0.stackID == repair.stack.description.id ? $0.plan : nil }
    return (plan ?? shared.account.liveStack?.plan).flatMap { plan in
      repair.parting.map { Farewell(plan, by: $0, shared) }
    }
  }
}
