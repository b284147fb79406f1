internal import Account
internal import Drawing
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// The backups of a GitLab, as they look: what would be lost, the copies of the file system, GitLab's own, and the one that keys are about.
struct CopyView: SharedView {
  let shared: Shared
  let screen: CopyScreen

  func draw(on canvas: inout Canvas) {
    let bottom = canvas.size.rows - 1
    let isSmall = canvas.size.rows < 24 || canvas.size.columns < 80
    let detailTop = bottom - (isSmall ? 6 : 7)
    let filesTop = detailTop - (isSmall ? 1 : 4)
    drawLoss(on: &canvas)
    drawPoints(from: 5, to: filesTop, isWide: !isSmall, on: &canvas)
    if isSmall {
      drawFilesInShort(row: filesTop, on: &canvas)
    } else {
      drawFiles(from: filesTop, to: detailTop, on: &canvas)
    }
    CopyDetailView(shared: shared, screen: screen).draw(from: detailTop, to: bottom, on: &canvas)
    canvas.notice(shared.notice.map(say))
  }

  // MARK: If it all broke now

  private func drawLoss(on canvas: inout Canvas) {
    canvas.heading(row: 2, say(CopyPhrases.ifItBroke))
    let labels = [say(CopyPhrases.youWouldLose), say(CopyPhrases.youWouldBeBack)]
    let start = 3 + (labels.map(\.columns).max() ?? 0)
    let (words, short, style) = lossAndReturn
    let room = canvas.size.columns - start - 1
    for (index, label) in labels.enumerated() {
      canvas.put(label, column: 1, row: 3 + index)
      let text = say(words[index]).columns <= room ? say(words[index]) : say(short[index])
      canvas.put(canvas.cut(text, to: room), column: start, row: 3 + index, style: style[index])
    }
  }

  private var lossAndReturn: ([Phrase], inShort: [Phrase], [Style]) {
    guard let copies = screen.copies else {
      let words = screen.trouble.map { CopyPhrases.isNotKnown($0.sentence) } ?? CopyPagePhrases.isLookedFor
      let style: Style = screen.trouble == nil ? .faint : .warning
      return ([words, words], [words, words], [style, style])
    }
    let isBad = copies.loss == .everything
    let isProved = copies.comingBack?.isMeasured == true
    let short = copies.wordsInShort(at: shared.now)
    return (
      [copies.wordsOfLoss(at: shared.now), copies.wordsOfReturn], [short.loss, short.return],
      [isBad ? .bad : copies.loss == nil ? .warning : .strong, isProved ? .good : .warning]
    )
  }

  // MARK: The whole file system

  private func drawPoints(from top: Int, to bottom: Int, isWide: Bool, on canvas: inout Canvas) {
    canvas.heading(row: top, say(CopyPhrases.wholeFileSystem), remark: remark)
    guard let copies = screen.copies, case .seen(let points) = copies.points else {
      let reason = screen.trouble?.words ?? screen.copies.flatMap(\.points.reason)
      canvas.paragraph(
        say(reason.map { CopyPhrases.isNotKnown($0) } ?? CopyPagePhrases.isLookedFor), column: 1, row: top + 1,
        columns: canvas.size.columns - 2, rows: bottom - top - 1, style: reason == nil ? .faint : .warning)
      return
    }
    guard !points.isEmpty else {
      canvas.paragraph(
        say(CopyPhrases.noPoints), column: 1, row: top + 1, columns: canvas.size.columns - 2, rows: bottom - top - 1,
        style: .bad)
      return
    }
    let labels = [
      CopyPhrases.made, CopyPhrases.ageLabel, CopyPhrases.sizeLabel, CopyPhrases.byLabel, CopyPhrases.keptLabel,
      CopyPhrases.triedLabel,
    ]
    put(labels.map(say), row: top + 1, isWide: isWide, style: .faint, on: &canvas)
    canvas.window(
      of: points.count, selected: min(screen.selected, points.count - 1), from: top + 2, to: bottom, mark: mark,
      keys: { .moving(from: screen.selected, to: $0) }
    ) { index, row, canvas in
      let point = points[index]
      let isSelected = index == screen.selected
      if isSelected { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
      put(
        [
          String(UTC.date(point.made).prefix(16)), say(CopyPhrases.age(shared.now - point.made)),
          say(CopyPhrases.size(point.bytes)), say(point.wordsOfMaker), say(point.wordsOfKeeping),
          say(point.wordsOfTrial),
        ], row: row, isWide: isWide, style: isSelected ? .strong : point.isWhole ? .plain : .warning, on: &canvas)
    }
  }

  private var remark: String {
    guard let points = screen.copies?.points.value, !points.isEmpty else { return "" }
    let monthly = shared.region.flatMap { screen.copies?.monthly(in: $0, shared.prices) }
    return
      ([say(CopyPhrases.points(points.count))]
      + [monthly.map { say(CopyPagePhrases.monthly($0.whole)) }].compactMap(\.self))
      .joined(separator: say(Phrase.listSeparator))
  }

  /// Who made it and how long it is kept make room on a small screen.
  private func put(
    _ cells: [String], row: Int, isWide: Bool, style: Style, on canvas: inout Canvas
  ) {
    canvas.put(cells[0], column: 4, row: row, style: style)
    canvas.put(cells[1], endingAt: 30, row: row, style: style)
    canvas.put(cells[2], endingAt: 41, row: row, style: style)
    if isWide {
      canvas.put(cells[3], column: 44, row: row, style: style)
      canvas.put(cells[4], column: 52, row: row, style: style)
    }
    canvas.put(cells[5], column: isWide ? 66 : 44, row: row, style: style)
  }

  // MARK: GitLab's own

  private func drawFiles(from top: Int, to bottom: Int, on canvas: inout Canvas) {
    let files = screen.archives
    let size = files.reduce(0) { $0 + $1.bytes }
    canvas.heading(
      row: top, say(CopyPhrases.files),
      remark: files.isEmpty ? "" : say(CopyPhrases.count(ofFiles: files.count, CopyPhrases.size(size))))
    guard !files.isEmpty else {
      let (words, style) = whyNoFiles
      canvas.paragraph(
        say(words), column: 1, row: top + 1, columns: canvas.size.columns - 2, rows: bottom - top - 1, style: style)
      return
    }
    let selected = screen.selected - screen.points.count
    canvas.window(
      of: files.count, selected: max(0, selected), from: top + 1, to: bottom, mark: mark,
      keys: { .moving(from: selected, to: $0) }
    ) { index, row, canvas in
      let file = files[index]
      let isSelected = index == selected
      if isSelected { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
      let style: Style = isSelected ? .strong : .plain
      canvas.put(String(UTC.date(file.made).prefix(16)), column: 4, row: row, style: style)
      canvas.put(say(CopyPhrases.age(shared.now - file.made)), endingAt: 30, row: row, style: style)
      canvas.put(say(CopyPhrases.size(file.bytes)), endingAt: 41, row: row, style: style)
      canvas.put(file.release ?? "?", column: 44, row: row, style: style)
      canvas.put(
        say(file.keys == nil ? CopyPhrases.withoutKeys : CopyPhrases.withKeys), column: 55, row: row,
        style: file.keys == nil ? .warning : style)
    }
  }

  private var whyNoFiles: (Phrase, Style) {
    switch screen.files {
    case .pending: (CopyPagePhrases.isLookedFor, .faint)
    case .seen: (CopyPhrases.noFiles, .plain)
    case .unseen(let reason): (CopyPhrases.filesNotKnown(reason), .warning)
    }
  }

  private func drawFilesInShort(row: Int, on canvas: inout Canvas) {
    guard let newest = screen.archives.first else {
      let (words, style) = whyNoFiles
      let text = say(CopyPagePhrases.inShort(words))
      canvas.put(canvas.cut(text, to: canvas.size.columns - 2), column: 1, row: row, style: style)
      return
    }
    let words = CopyPagePhrases.inShort(
      CopyPagePhrases.newest(
        screen.archives.count, CopyPhrases.age(shared.now - newest.made),
        newest.keys == nil ? CopyPhrases.withoutKeys : CopyPhrases.withKeys))
    if screen.selectedFile != nil { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
    canvas.put(canvas.cut(say(words), to: canvas.size.columns - 2), column: 1, row: row)
  }
}

extension Sighting {
  /// Why it was not seen; nil where it was, or nobody has looked.
  fileprivate var reason: Phrase? { if case .unseen(let reason) = self { reason } else { nil } }
}
