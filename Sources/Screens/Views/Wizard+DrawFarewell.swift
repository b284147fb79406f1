internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Before and after a deletion: what goes, what stays, what staying costs.
extension Wizard {
  func page(of farewell: Farewell, in size: Size) -> Page {
    // Whether there is a copy is the last to go.
    Page(in: size, glyphs: shared.settings.glyphs, head: { _ in 0 }, body: { draw(farewell, on: &$0) }) { canvas in
      guard let (words, style) = backupFact(of: farewell) else { return 0 }
      return canvas.paragraph(
        say(words), column: 1, row: 0, columns: size.columns - 2, style: style)
    }
  }

  private func draw(_ farewell: Farewell, on canvas: inout Canvas) -> Int {
    if let remark = shared.account.liveStack?.remark { return drawUnread(remark, on: &canvas) }
    let columns = canvas.size.columns - 2
    let total = farewell.plan.count
    canvas.heading(
      row: 0, say(.goesHeading),
      remark: say(.goesAndStays(goes: total - farewell.kept.count, stays: farewell.kept.count)))
    var row = 1
    for group in Plan.Group.allCases {
      let members = farewell.going(in: group)
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == .storage(.fileSystem) }
      canvas.put("-", column: 1, row: row, style: .bad)
      canvas.put(say(group.title).fitted(to: 20), column: 3, row: row)
      canvas.put("\(members.count)", endingAt: 28, row: row, style: .faint)
      if data { canvas.put(say(.markLosesRepositories), column: 31, row: row, style: .bad) }
      row += 1
    }
    canvas.heading(
      row: row, say(.staysHeading), remark: farewell.monthlyLeft.map { say(.staysFor($0.whole)) } ?? "")
    row += 1
    for resource in farewell.kept {
      canvas.put(say(.stateKept), column: 1, row: row, style: .warning)
      row += canvas.paragraph(
        "\(resource.logicalID)  \(say(resource.type.whatStays))", column: 9, row: row, columns: columns - 8)
    }
    for words in [farewell.plan.hasBackups ? Phrase.backupsStay : nil, farewell.hasInsights ? .insightsStay : nil] {
      guard let words else { continue }
      canvas.put(say(.stateKept), column: 1, row: row, style: .warning)
      row += canvas.paragraph(say(words), column: 9, row: row, columns: columns - 8)
    }
    canvas.heading(row: row, say(.beforeYouGo))
    row += 1
    var facts: [(Phrase, Style)] = [
      (.deletionTakes(.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces), .plain)
    ]
    if shared.account.liveStack?.description.isProtected == true { facts.append((.protectionGoesFirst, .warning)) }
    for (words, style) in facts {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: columns, style: style)
    }
    return row
  }

  /// What cannot be known, in place of what goes and what stays.
  private func drawUnread(_ remark: Phrase, on canvas: inout Canvas) -> Int {
    canvas.heading(row: 0, say(.beforeYouGo))
    var row = 1
    var facts: [(Phrase, Style)] = [(remark, .warning), (.unknownWhatGoes, .bad)]
    if shared.account.liveStack?.description.isProtected == true { facts.append((.protectionGoesFirst, .warning)) }
    for (words, style) in facts {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: canvas.size.columns - 2, style: style)
    }
    return row
  }

  /// nil where a copy can be neither offered nor told of.
  private func backupFact(of farewell: Farewell) -> (Phrase, Style)? {
    guard shared.account.liveStack?.remark == nil else { return copy.sentence.map { ($0, copyStyle(isNeeded: true)) } }
    return (
      copySentence ?? .backupOffered(isNeeded: farewell.losesRepositories),
      copyStyle(isNeeded: farewell.losesRepositories)
    )
  }

  // MARK: After

  /// What the deletion left, what that costs, and how it is removed.
  func drawLeftOvers(on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = 0
    if let words = copy.sentence {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: columns, style: copyStyle(isNeeded: true))
    }
    return draw(whatIsLeft, row: row, on: &canvas)
  }

  /// Instead of the screen before the next stack is made, for that has no place for it.
  func pageOfWhatIsLeft(in size: Size) -> Page {
    let columns = size.columns - 2
    return Page(in: size, glyphs: shared.settings.glyphs) { canvas in
      canvas.put(say(.stackDeleted), column: 1, row: 0, style: .good)
      return 1
        + canvas.paragraph(say(.newStackStartsEmpty), column: 1, row: 1, columns: columns)
    } body: {
      draw(life.left, row: 0, on: &$0)
    }
  }

  private func draw(_ left: WhatIsLeft?, row: Int, on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = row
    guard let left, !left.things.isEmpty else {
      row += canvas.paragraph(
        say(left?.title ?? .nothingSeenLeft), column: 1, row: row, columns: columns,
        style: left?.isKnown == true ? .good : .plain)
      return drawTraces(left?.traces ?? [], row: row + 1, on: &canvas)
    }
    let (title, cost) = (say(left.title), left.monthly.map { say(.staysFor($0.whole)) } ?? "")
    canvas.heading(row: row, title, remark: cost)
    row += 1
    // Beside the heading there is no room for it on a narrow screen.
    if !cost.isEmpty, cost.columns + title.columns + 10 > canvas.size.columns {
      canvas.put(cost, column: 1, row: row, style: .warning)
      row += 1
    }
    for thing in left.things {
      row += canvas.paragraph(
        say(thing.title), column: 1, row: row, columns: columns)
      if thing.removal.isEmpty { canvas.put(thing.id, column: 2, row: row, style: .accent) }
      // From the edge, so that a terminal can pick them up whole.
      for (number, line) in thing.removal.enumerated() {
        canvas.put(line, column: 0, row: row + number, style: .accent)
      }
      row += max(1, thing.removal.count)
    }
    return drawTraces(left.traces, row: row, on: &canvas)
  }

  /// What the stack never held, but left in the account, and how to look at what it held; returns the row after it.
  private func drawTraces(_ traces: [Phrase], row: Int, on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = row + 1
    for words in traces {
      canvas.put(String(canvas.glyphs.bullet), column: 1, row: row)
      row += canvas.paragraph(say(words), column: 3, row: row, columns: columns - 2)
    }
    return row
  }
}
