internal import Drawing
internal import Phrases
internal import Operations

extension Wizard {
  func drawOverlay(on canvas: inout Canvas) {
    switch overlay {
    case .help: drawHelp(on: &canvas)
    case .picker(let picker): draw(picker, on: &canvas)
    case .confirmation: drawConfirmation(on: &canvas)
    case .prices(let first): drawPrices(from: first, on: &canvas)
    case .rehearsal: drawRehearsalOffer(on: &canvas)
    case .reading(let reading): draw(reading, on: &canvas)
    case .leaving: drawLeaving(on: &canvas)
    case .stopping: drawStopping(on: &canvas)
    case .nameCheck(let check): draw(check, on: &canvas)
    case .remedies: drawRemedies(on: &canvas)
    case .remedyQuestion(let remedy): drawQuestion(about: remedy, on: &canvas)
    case .whatIsLeft: drawWhatIsLeft(on: &canvas)
    case .protection: drawProtection(on: &canvas)
    case .backup: drawBackup(on: &canvas)
    case .releaseBackup: drawReleaseBackup(on: &canvas)
    case .backupPlace(let place): draw(place, on: &canvas)
    case .calls(let scroll): drawCalls(scroll: scroll, on: &canvas)
    case .timeline(let scroll): drawTimeline(scroll: scroll, on: &canvas)
    case nil: break
    }
  }

  /// What this very screen is for, and all of its keys.
  private func drawHelp(on canvas: inout Canvas) {
    let columns = min(66, canvas.size.columns - 10)
    var screen = self
    screen.overlay = nil
    var lines = say(.help(for: showsCost ? "cost" : "\(step)")).wrapped(to: columns).map { Line($0) }
    lines.append(Line(""))
    lines += screen.keyHints(at: canvas.size).map { Line("\($0.key.padded(to: 11)) \(say($0.meaning))") }
    lines += [
      Line("\("Ctrl-L".padded(to: 11)) \(say(.keyRedraw))"), Line("\("Ctrl-Z".padded(to: 11)) \(say(.keySuspend))"),
    ]
    canvas.dialog(say(.keyHelp), lines: lines, glyphs: settings.glyphs)
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
    canvas.dialog(say(picker.label) + unit, lines: lines, glyphs: settings.glyphs)
  }

  private func drawRehearsalOffer(on canvas: inout Canvas) {
    let columns = min(66, canvas.size.columns - 10)
    var lines: [Line] = []
    if let trouble = account.identity.trouble {
      lines =
        say(trouble.words).wrapped(to: columns).map { Line($0, .warning) } + [Line("")]
    }
    lines += say(.rehearsalOffer).wrapped(to: columns).map { Line($0) }
    canvas.dialog(say(.rehearsalTitle), lines: lines, glyphs: settings.glyphs)
  }
}
