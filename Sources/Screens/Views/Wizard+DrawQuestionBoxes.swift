internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Boxes that ask before something that matters.
extension Wizard {
  func box(_ check: NameCheck, columns: Int) -> Box {
    let (title, words): (Phrase, [Phrase]) =
      switch check.reason {
      case .change: (.changeTitle(nameToType), changeWords)
      case .destruction: (.deletionTitle(nameToType), farewellWords)
      case .destructionWithoutCopy:
        (.deleteWithoutBackupTitle, (copy.sentence.map { [$0] } ?? []) + [.deletesWithoutBackup])
      case .remedy(.rollBack): (.rollbackTitle(nameToType), wordsBeforeName(for: .rollBack))
      case .remedy(let remedy): (.deletionTitle(nameToType), wordsBeforeName(for: remedy))
      }
    var lines = words.flatMap { say($0).wrapped(to: columns) }.map { Line($0, .bad) }
    lines.append(Line(""))
    var question = say(.typedNameQuestion(nameToType)).wrapped(to: columns).map { Line($0) }
    question.append(Line("> \(check.editor.text)_", .input))
    if let notice = shared.notice { question += say(notice).wrapped(to: columns).map { Line($0, .warning) } }
    return Box(title: say(title), lines: lines, question: question)
  }

  /// What the name is typed for: the gravest in full, the others in short, so that the name stays on the screen.
  private var changeWords: [Phrase] {
    let grave = life.review?.graveImpacts ?? []
    let others = grave.dropFirst().map(\.mark)
    let marks = Phrase(
      others.map(\.english).joined(separator: Phrase.listSeparator.english),
      others.map(\.japanese).joined(separator: Phrase.listSeparator.japanese))
    return grave.prefix(1).map(\.sentence) + (others.isEmpty ? [] : [.alsoMeans(marks)])
  }

  /// What the name is typed for, in the order in which it happens.
  private var farewellWords: [Phrase] {
    let protection: [Phrase] = shared.account.liveStack?.description.isProtected == true ? [.protectionGoesFirst] : []
    if shared.account.liveStack?.unread != nil {
      return [.unknownWhatGoes] + (copy.sentence.map { [$0] } ?? []) + protection
    }
    guard let farewell = life.farewell else { return protection }
    let goes = Phrase.destroyedFor(resources: farewell.plan.count - farewell.kept.count)
    let files = farewell.losesRepositories ? Phrase.repositoriesGo : .repositoriesStay(farewell.monthlyLeft?.whole)
    return [files] + (copy.sentence.map { [$0] } ?? []) + protection + [goes]
  }

  func remediesBox(columns: Int) -> Box {
    var lines = (condition.flatMap(words(about:)).map { say($0).wrapped(to: columns) } ?? []).map { Line($0) }
    if let cause = deployment?.progress.cause {
      lines += [Line("")] + say(cause.sentence).wrapped(to: columns).map { Line($0, .bad) }
    }
    if let notice = shared.notice { lines += [Line("")] + say(notice).wrapped(to: columns).map { Line($0, .warning) } }
    lines.append(Line(""))
    var choices = canLook ? [Line("l  \(say(.remedyLook))")] : []
    for choice in remedies {
      let words = say(choice.words).wrapped(to: columns - 3)
      choices += words.enumerated().map { Line("\($0.offset == 0 ? String(choice.key) : " ")  \($0.element)") }
    }
    return Box(title: say(.remedyTitle), lines: lines, question: choices)
  }

  func box(about remedy: Remedy, columns: Int) -> Box {
    let lines = wordsBeforeYes(to: remedy).flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    return Box(title: say(.remedyTitle), lines: lines + [Line("")], question: [Line(say(.repairYesQuestion), .strong)])
  }

  func protectionBox(columns: Int) -> Box {
    let lines = say(.protectionExplained).wrapped(to: columns).map { Line($0) }
    return Box(title: say(.protectionTitle), lines: lines, question: [Line(say(.protectionQuestion), .strong)])
  }
}
