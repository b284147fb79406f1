internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What is asked under a change set.
extension ReviewView {
  /// What a yes does, what becomes of a failure, and the question; returns how many rows it took.
  func drawCreationQuestion(on canvas: inout Canvas) -> Int {
    let region = shared.region?.description ?? "?"
    let explained =
      shared.settings.isRehearsal
      ? ProgressPhrases.changeSetRehearsed(stack: screen.stackName, region: region)
      : ProgressPhrases.changeSetExplained(stack: screen.stackName, region: region)
    let failure = DonePhrases.ifItFails(shared.onFailure.title(for: .creation))
    return drawQuestion(
      risks + [(explained.followed(by: ProgressPhrases.escDiscards), .plain), (failure, .faint)],
      or: risks + [(explained, .plain), (failure, .faint)],
      proposal.refusal == nil ? ProgressPhrases.changeSetQuestion : ZonePhrases.discardIt, row: 1, last: 4, on: &canvas)
  }

  /// The price now and then, the time, what becomes of a failure, and the question; returns how many rows it took.
  func drawChangeQuestion(on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    let time =
      screen.progress.timeLeft(at: shared.now).map { "\(say(PlanPhrases.time)) \(say(PlanPhrases.minutes($0)))" } ?? ""
    let cost = say(screen.costOfChange?.sentence ?? PlanPhrases.noPricesHere)
    let fits = cost.columns + time.columns + 2 <= columns
    let row = 1 + canvas.paragraph(cost, column: 1, row: 1, columns: columns, style: .strong)
    canvas.put(time, endingAt: canvas.size.columns - 1, row: fits ? 1 : row, style: .strong)
    let explained = ChangeSetPhrases.changeExplained(stack: screen.stackName, region: shared.region?.description ?? "?")
    return drawQuestion(
      risks + [(explained.followed(by: ProgressPhrases.escDiscards), .plain), failureWords],
      or: risks + [(explained, .plain), failureWords],
      proposal.refusal != nil
        ? ZonePhrases.discardIt
        : proposal.consent == .name ? ChangeSetPhrases.changeNeedsName : ChangeSetPhrases.changeQuestion,
      row: fits || time.isEmpty ? row : row + 1,
      last: 5,
      on: &canvas)
  }

  /// Under a line across. In fewer words where the first would take more than their rows; the question is never cut.
  ///
  /// - Parameter last: the row of the question, where there is room to spare.
  private func drawQuestion(
    _ words: [(Phrase, Style)], or fewer: [(Phrase, Style)], _ question: Phrase, row: Int, last: Int,
    on canvas: inout Canvas
  ) -> Int {
    let columns = canvas.size.columns - 2
    canvas.rule(row: 0)
    let rows = words.reduce(0) { $0 + say($1.0).wrapped(to: columns).count }
    var row = row
    for (phrase, style) in row + rows <= last ? words : fewer {
      row += canvas.paragraph(say(phrase), column: 1, row: row, columns: columns, style: style)
    }
    row = max(row, last)
    return row
      + canvas.paragraph(
        say(question), column: 1, row: row, columns: columns,
        style: question == ChangeSetPhrases.changeNeedsName ? .bad : .strong)
  }

  /// What wanted a second yes, once more.
  private var risks: [(Phrase, Style)] {
    (shared.exposure?.words(for: shared.risks) ?? []).map { (ImpactPhrases.impactWarning.followed(by: $0), .warning) }
  }

  private var failureWords: (Phrase, Style) {
    if proposal.occasion == .change(isRelease: true), let words = shared.backupSentence {
      return (words, shared.backup.copy.style(isNeeded: true))
    }
    let (words, weight) = proposal.wordsOnFailure
    return switch weight {
    case .light: (words, .faint)
    case .warning: (words, .warning)
    case .grave: (words, .bad)
    }
  }
}
