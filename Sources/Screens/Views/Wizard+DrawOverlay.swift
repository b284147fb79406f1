internal import Drawing
internal import Operations
internal import Phrases

extension Wizard {
  func drawOverlay(on canvas: inout Canvas) {
    if let box = box(in: canvas.size) { return draw(box, on: &canvas) }
    switch overlay {
    case .picker(let picker): draw(picker, on: &canvas)
    case .prices(let first): drawPrices(from: first, on: &canvas)
    case .reading(let reading): draw(reading, on: &canvas)
    case .whatIsLeft:
      // No box: commands stand at the edge.
      for row in 2..<canvas.size.rows - 1 { canvas.fill(row: row, style: .plain) }
      pageOfWhatIsLeft(in: canvas.size).draw(scrolled: scrolled.box, on: &canvas, mark: markOfScrolling)
    case .calls(let scroll): drawCalls(scroll: scroll, on: &canvas)
    case .timeline(let scroll): drawTimeline(scroll: scroll, on: &canvas)
    case .help, .confirmation, .rehearsal, .leaving, .stopping, .nameCheck, .remedies, .remedyQuestion, .protection,
      .backup, .releaseBackup, .backupPlace, nil:
      break
    }
  }

  /// The box that lies over the screen; nil where there is none, or what lies there is no box of text.
  func box(in size: Size) -> Box? {
    let columns = min(68, size.columns - 10)
    return switch overlay {
    case .help: helpBox(in: size)
    case .confirmation: confirmationBox(columns: columns)
    case .rehearsal: rehearsalBox(columns: columns)
    case .leaving: leavingBox(columns: columns)
    case .stopping: stoppingBox(columns: columns)
    case .nameCheck(let check): box(check, columns: columns)
    case .remedies: remediesBox(columns: columns)
    case .remedyQuestion(let remedy): box(about: remedy, columns: columns)
    case .protection: protectionBox(columns: columns)
    case .backup: backupBox(columns: columns)
    case .releaseBackup: releaseBackupBox(columns: columns)
    case .backupPlace(let place): box(place, columns: columns)
    case .picker, .prices, .reading, .whatIsLeft, .calls, .timeline, nil: nil
    }
  }

  /// What this very screen is for, and all of its keys.
  private func helpBox(in size: Size) -> Box {
    let columns = min(66, size.columns - 10)
    var screen = self
    screen.overlay = nil
    var lines = say(screen.place.help).wrapped(to: columns).map { Line($0) }
    lines.append(Line(""))
    lines += screen.keyHints(at: size).map { Line("\($0.key.padded(to: 11)) \(say($0.meaning))") }
    lines += [
      Line("\("Ctrl-L".padded(to: 11)) \(say(.keyRedraw))"), Line("\("Ctrl-Z".padded(to: 11)) \(say(.keySuspend))"),
    ]
    return Box(title: say(.keyHelp), lines: lines)
  }

  private func draw(_ picker: Picker, on canvas: inout Canvas) {
    let all = items(from: picker.source)
    let items = picker.narrowed(all)
    let columns = canvas.size.columns - 12
    let rows = min(canvas.size.rows - 9, 14)
    var lines = [Line("/ \(picker.filter.text)_".fitted(to: columns), .input)]
    let first = max(0, min(picker.row - rows + 1, items.count - rows))
    for (index, item) in items.dropFirst(first).prefix(rows).enumerated() {
      let isSelected = first + index == picker.row
      let mark = isSelected ? String(settings.glyphs.cursor) : " "
      let tick = picker.picksSeveral ? "\(settings.glyphs.box(isTicked: picker.ticked.contains(item.value))) " : ""
      let misfit = item.misfit.map { "  (\(say($0)))" } ?? ""
      let remark = remark(onPicking: item.value)
      let room = columns - (remark.isEmpty ? 0 : remark.columns + 1)
      let text =
        "\(mark) \(tick)\(item.value)\(misfit)  \(item.detail)".fitted(to: room).padded(to: room)
        + (remark.isEmpty ? "" : " \(remark)")
      lines.append(Line(text, isSelected ? .selected : item.misfit == nil ? .plain : .faint))
    }
    if items.isEmpty {
      lines.append(Line(say(all.isEmpty ? .nothingToPick : .nothingMatches).fitted(to: columns), .faint))
    }
    if let notice { lines += say(notice).wrapped(to: columns).map { Line($0, .warning) } }
    if items.count > rows { lines.append(Line(say(.moreItems(items.count - rows)), .faint)) }
    let unit = pickerTotals.isEmpty ? "" : " (~ \(say(.usdPerMonth)))"
    draw(Box(title: say(picker.label) + unit, lines: [], question: lines), on: &canvas)
  }

  private func rehearsalBox(columns: Int) -> Box {
    let columns = min(66, columns)
    var lines: [Line] = []
    if let trouble = account.identity.trouble {
      lines =
        say(trouble.words).wrapped(to: columns).map { Line($0, .warning) } + [Line("")]
    }
    lines += say(.rehearsalOffer).wrapped(to: columns).map { Line($0) }
    return Box(title: say(.rehearsalTitle), lines: lines)
  }
}
