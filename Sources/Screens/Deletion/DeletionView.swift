internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Before a deletion: what goes, what stays, what staying costs.
struct DeletionView: SharedView {
  let shared: Shared
  let farewell: Farewell

  func page(in size: Size) -> Page {
    // Whether there is a copy is the last to go.
    Page(in: size, glyphs: shared.settings.glyphs, head: { _ in 0 }, body: { draw(on: &$0) }) { canvas in
      guard shared.whyNoBackup == nil || shared.backupSentence != nil else { return 0 }
      let (words, style) = backupFact
      return canvas.paragraph(
        say(words), column: 1, row: 0, columns: size.columns - 2, style: style)
    }
  }

  private func draw(on canvas: inout Canvas) -> Int {
    if let remark = shared.account.liveStack?.remark { return drawUnread(remark, on: &canvas) }
    if farewell.holdsNothing { return drawNothing(on: &canvas) }
    let columns = canvas.size.columns - 2
    var row = 0
    if case .unseen(let reason) = shared.account.liveStack?.standing {
      row += canvas.paragraph(
        say(UnreadPhrases.whatIsThereIsUnseen(reason)), column: 1, row: row, columns: columns, style: .warning)
    }
    canvas.heading(
      row: row, say(DeletionPhrases.goesHeading),
      remark: say(DeletionPhrases.goesAndStays(goes: farewell.goes, stays: farewell.kept.count)))
    row += 1
    for group in Plan.Group.allCases {
      let members = farewell.going(in: group)
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == .storage(.fileSystem) }
      canvas.put("-", column: 1, row: row, style: .bad)
      canvas.put(say(group.title).fitted(to: 20), column: 3, row: row)
      canvas.put("\(members.count)", endingAt: 28, row: row, style: .faint)
      if data { canvas.put(say(ImpactPhrases.markLosesRepositories), column: 31, row: row, style: .bad) }
      row += 1
    }
    canvas.heading(
      row: row, say(DeletionPhrases.staysHeading),
      remark: farewell.monthlyLeft.map { say(DeletionPhrases.staysFor($0.whole)) } ?? "")
    row += 1
    for resource in farewell.kept {
      canvas.put(say(OutcomePhrases.stateKept), column: 1, row: row, style: .warning)
      row += canvas.paragraph(
        "\(resource.logicalID)  \(say(resource.type.whatStays))", column: 9, row: row, columns: columns - 8)
    }
    // No resources of the stack, and not in the count above.
    for words in farewell.traces {
      canvas.put(say(DeletionPhrases.besides), column: 1, row: row, style: .faint)
      row += canvas.paragraph(say(words), column: 9, row: row, columns: columns - 8)
    }
    canvas.heading(row: row, say(DeletionPhrases.beforeYouGo))
    row += 1
    var facts: [(Phrase, Style)] = [
      (DeletionPhrases.deletionTakes(PlanPhrases.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces), .plain)
    ]
    if shared.account.liveStack?.description.isProtected == true {
      facts.append((DeletionPhrases.protectionGoesFirst, .warning))
    }
    for (words, style) in facts {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: columns, style: style)
    }
    return row
  }

  /// That there is nothing, in place of what goes and what stays.
  private func drawNothing(on canvas: inout Canvas) -> Int {
    drawFacts([(DeletionPhrases.holdsNothing, .plain)] + farewell.traces.map { ($0, .plain) }, on: &canvas)
  }

  /// What cannot be known, likewise.
  private func drawUnread(_ remark: Phrase, on canvas: inout Canvas) -> Int {
    drawFacts([(remark, .warning), (UnreadPhrases.unknownWhatGoes, .bad)], on: &canvas)
  }

  private func drawFacts(_ facts: [(Phrase, Style)], on canvas: inout Canvas) -> Int {
    canvas.heading(row: 0, say(DeletionPhrases.beforeYouGo))
    var row = 1
    var facts = facts
    if shared.account.liveStack?.description.isProtected == true {
      facts.append((DeletionPhrases.protectionGoesFirst, .warning))
    }
    for (words, style) in facts {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: canvas.size.columns - 2, style: style)
    }
    return row
  }

  /// What is known of a copy, or what one is worth.
  private var backupFact: (Phrase, Style) {
    let isNeeded = farewell.mayLoseRepositories
    let offer: Phrase =
      farewell.plan.isKnown
      ? BackupPhrases.offered(isNeeded: farewell.losesRepositories) : BackupPhrases.offeredToUnread
    return (shared.backupSentence ?? offer, shared.backup.copy.style(isNeeded: isNeeded))
  }
}
