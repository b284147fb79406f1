internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing
internal import Operations

/// Boxes that ask before something that matters.
extension Wizard {
  private func boxColumns(_ canvas: Canvas) -> Int { min(68, canvas.size.columns - 10) }

  func draw(_ check: NameCheck, on canvas: inout Canvas) {
    let columns = boxColumns(canvas)
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
    lines += say(.typedNameQuestion(nameToType)).wrapped(to: columns).map { Line($0) }
    lines.append(Line("> \(check.editor.text)_", .input))
    if let notice { lines.append(Line(say(notice), .warning)) }
    canvas.dialog(say(title), lines: lines, glyphs: settings.glyphs)
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
    let protection: [Phrase] = account.liveStack?.description.isProtected == true ? [.protectionGoesFirst] : []
    if account.liveStack?.unread != nil { return [.unknownWhatGoes] + (copy.sentence.map { [$0] } ?? []) + protection }
    guard let farewell = life.farewell else { return protection }
    let goes = Phrase.destroyedFor(resources: farewell.plan.count - farewell.kept.count)
    let files = farewell.losesRepositories ? Phrase.repositoriesGo : .repositoriesStay(farewell.monthlyLeft?.whole)
    return [files] + (copy.sentence.map { [$0] } ?? []) + protection + [goes]
  }

  func drawRemedies(on canvas: inout Canvas) {
    let columns = boxColumns(canvas)
    var lines = (condition.flatMap(words(about:)).map { say($0).wrapped(to: columns) } ?? []).map { Line($0) }
    if let cause = deployment?.progress.cause {
      lines += [Line("")] + say(cause.sentence).wrapped(to: columns).prefix(4).map { Line($0, .bad) }
    }
    if let notice { lines += [Line("")] + say(notice).wrapped(to: columns).map { Line($0, .warning) } }
    lines.append(Line(""))
    if canLook { lines.append(Line("l  \(say(.remedyLook))")) }
    for choice in remedies {
      let words = say(choice.words).wrapped(to: columns - 3)
      lines += words.enumerated().map { Line("\($0.offset == 0 ? String(choice.key) : " ")  \($0.element)") }
    }
    canvas.dialog(say(.remedyTitle), lines: lines, glyphs: settings.glyphs)
  }

  func drawQuestion(about remedy: Remedy, on canvas: inout Canvas) {
    let columns = boxColumns(canvas)
    var lines = wordsBeforeYes(to: remedy).flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    lines += [Line(""), Line(say(.repairYesQuestion), .strong)]
    canvas.dialog(say(.remedyTitle), lines: lines, glyphs: settings.glyphs)
  }

  func drawProtection(on canvas: inout Canvas) {
    let lines = say(.protectionExplained).wrapped(to: boxColumns(canvas)).map { Line($0) }
    canvas.dialog(
      say(.protectionTitle), lines: lines + [Line(say(.protectionQuestion), .strong)], glyphs: settings.glyphs)
  }
}
