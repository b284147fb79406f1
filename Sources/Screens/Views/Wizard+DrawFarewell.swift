internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing
internal import Operations

/// Before and after a deletion: what goes, what stays, what staying costs.
extension Wizard {
  func draw(_ farewell: Farewell, on canvas: inout Canvas) {
    if let remark = account.liveStack?.remark { return drawUnread(remark, on: &canvas) }
    let columns = canvas.size.columns - 2
    let total = farewell.plan.count
    canvas.heading(
      row: 2, say(.goesHeading),
      remark: say(.goesAndStays(goes: total - farewell.kept.count, stays: farewell.kept.count)),
      glyphs: settings.glyphs)
    var row = 3
    for group in Plan.Group.allCases {
      let members = farewell.going(in: group)
      guard !members.isEmpty else { continue }
      let data = members.contains { $0.type == "AWS::EFS::FileSystem" }
      canvas.put("-", column: 1, row: row, style: .bad)
      canvas.put(say(group.title).fitted(to: 20), column: 3, row: row)
      canvas.put("\(members.count)", endingAt: 28, row: row, style: .faint)
      if data { canvas.put(say(.markLosesRepositories), column: 31, row: row, style: .bad) }
      row += 1
    }
    canvas.heading(
      row: row, say(.staysHeading), remark: farewell.monthlyLeft.map { say(.staysFor($0.whole)) } ?? "",
      glyphs: settings.glyphs)
    row += 1
    for resource in farewell.kept {
      canvas.put(say(.stateKept), column: 1, row: row, style: .warning)
      canvas.put(
        "\(resource.logicalID)  \(say(.whatStays(resource.type)))".fitted(to: columns - 8), column: 9, row: row)
      row += 1
    }
    for words in [farewell.plan.hasBackups ? Phrase.backupsStay : nil, farewell.hasInsights ? .insightsStay : nil] {
      guard let words else { continue }
      canvas.put(say(.stateKept), column: 1, row: row, style: .warning)
      canvas.put(say(words).fitted(to: columns - 8), column: 9, row: row)
      row += 1
    }
    canvas.heading(row: row, say(.beforeYouGo), glyphs: settings.glyphs)
    row += 1
    var facts: [(Phrase, Style)] = [
      (.deletionTakes(.minutes(farewell.seconds), slow: farewell.hasSlowInterfaces), .plain)
    ]
    if account.liveStack?.description.isProtected == true { facts.append((.protectionGoesFirst, .warning)) }
    // What somebody has begun comes before what could be begun, where there is no room for all.
    facts.insert(backupFact(of: farewell), at: copy == .notWished ? facts.count : 0)
    for (words, style) in facts {
      let room = canvas.size.rows - 2 - row
      row += canvas.paragraph(say(words), column: 1, row: row, columns: columns, rows: min(2, room), style: style)
    }
  }

  /// What cannot be known, in place of what goes and what stays.
  private func drawUnread(_ remark: Phrase, on canvas: inout Canvas) {
    canvas.heading(row: 2, say(.beforeYouGo), glyphs: settings.glyphs)
    var row = 3
    var facts: [(Phrase, Style)] = [(remark, .warning), (.unknownWhatGoes, .bad)]
    if account.liveStack?.description.isProtected == true { facts.append((.protectionGoesFirst, .warning)) }
    if let words = copy.sentence { facts.append((words, copyStyle(isNeeded: true))) }
    for (words, style) in facts {
      let room = canvas.size.rows - 2 - row
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: canvas.size.columns - 2, rows: max(0, room), style: style)
    }
  }

  private func backupFact(of farewell: Farewell) -> (Phrase, Style) {
    (
      copySentence ?? .backupOffered(isNeeded: farewell.losesRepositories),
      copyStyle(isNeeded: farewell.losesRepositories)
    )
  }

  // MARK: After

  /// What the deletion left, what that costs, and how it is removed.
  func drawLeftOvers(row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    var row = row
    if let words = copy.sentence {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: columns, rows: 3, style: copyStyle(isNeeded: true))
    }
    draw(whatIsLeft, row: row, on: &canvas)
  }

  /// Instead of the screen before the next stack is made, for that has no place for it. No box: commands stand at the edge.
  func drawWhatIsLeft(on canvas: inout Canvas) {
    for row in 2..<canvas.size.rows - 1 { canvas.fill(row: row, style: .plain) }
    let columns = canvas.size.columns - 2
    canvas.put(say(.stackDeleted), column: 1, row: 2, style: .good)
    let row = 3 + canvas.paragraph(say(.newStackStartsEmpty), column: 1, row: 3, columns: columns, rows: 4)
    draw(life.left, row: row, on: &canvas)
  }

  private func draw(_ left: WhatIsLeft?, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    var row = row
    guard let left, !left.things.isEmpty else {
      canvas.paragraph(
        say(left?.title ?? .nothingSeenLeft), column: 1, row: row, columns: columns, rows: 2,
        style: left?.isKnown == true ? .good : .plain)
      drawTraces(left?.traces ?? [], row: row + 2, on: &canvas)
      return
    }
    let (title, cost) = (say(left.title), left.monthly.map { say(.staysFor($0.whole)) } ?? "")
    canvas.heading(row: row, title, remark: cost, glyphs: settings.glyphs)
    row += 1
    // Beside the heading there is no room for it on a narrow screen.
    if !cost.isEmpty, cost.columns + title.columns + 10 > canvas.size.columns {
      canvas.put(cost, column: 1, row: row, style: .warning)
      row += 1
    }
    for thing in left.things {
      canvas.put(say(.whatStays(thing.type)).fitted(to: columns), column: 1, row: row)
      row += 1
      if thing.removal.isEmpty { canvas.put(thing.id, column: 2, row: row, style: .accent) }
      // From the edge, so that a terminal can pick them up whole.
      for (number, line) in thing.removal.enumerated() {
        canvas.put(line, column: 0, row: row + number, style: .accent)
      }
      row += max(1, thing.removal.count)
    }
    drawTraces(left.traces, row: row, on: &canvas)
  }

  /// What the stack never held, but left in the account, and how to look at what it held.
  private func drawTraces(_ traces: [Phrase], row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    var row = row + 1
    for words in traces where row < canvas.size.rows - 2 {
      canvas.put(String(settings.glyphs.bullet), column: 1, row: row)
      row += canvas.paragraph(
        say(words), column: 3, row: row, columns: columns - 2, rows: min(2, canvas.size.rows - 1 - row))
    }
  }
}
