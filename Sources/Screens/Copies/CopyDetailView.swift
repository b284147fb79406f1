internal import Account
internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases
internal import Upkeep

/// The backup that keys are about, and what becomes of the one that is being made.
struct CopyDetailView: SharedView {
  let shared: Shared
  let screen: CopyScreen

  func draw(from top: Int, to bottom: Int, on canvas: inout Canvas) {
    let (columns, work, room) = (canvas.size.columns - 2, work, bottom - top - 1)
    canvas.heading(row: top, work.isEmpty ? title : say(CopyPagePhrases.underWay))
    let lines =
      work.isEmpty
      ? facts.flatMap { labelled($0, columns: columns) }.map { Line($0) }
      : work.flatMap { Line.lines(say($0.words), columns: columns, $0.style) }
    let isWhole = lines.count <= room
    let shown = lines.prefix(isWhole ? room : room - 1)
    for (index, line) in shown.enumerated() {
      canvas.put(line.text, column: 1, row: top + 1 + index, style: line.style)
    }
    guard !isWhole else { return }
    canvas.put(
      "\(mark.more(above: 0, below: lines.count - shown.count))  Enter \(say(CopyPagePhrases.keyRead))", column: 1,
      row: bottom - 1, style: .accent)
  }

  /// All of it, for a pane of its own; nil where nothing is known yet.
  var reading: Reading? {
    let work = work
    guard work.isEmpty else {
      return Reading(heading: CopyPagePhrases.underWay, words: work.map(\.words))
    }
    let words = facts.map { fact in
      Phrase("\(fact.label.english): \(fact.words.english)", "\(fact.label.japanese): \(fact.words.japanese)")
    }
    return words.isEmpty ? nil : Reading(heading: Phrase(verbatim: title), words: words)
  }

  /// What is being made, or came of it last: until something else is wished for.
  private var work: [(words: Phrase, style: Style)] {
    guard !screen.isRead || screen.isCopying(shared) || screen.inside.goesOnByItself else { return [] }
    let run = shared.backups[screen.subject?.stackID]
    let copy = [run.standstill.sentence, run.copy.sentence].compactMap(\.self).map {
      (words: $0, style: run.copy.style(isNeeded: false))
    }
    let inside = screen.inside.sentence.map { words -> (words: Phrase, style: Style) in
      let style: Style =
        switch screen.inside.end {
        case .made: .good
        case nil: .warning
        case .failed, .busy, .gone, .refused, .notKnown: .bad
        }
      return (words, style)
    }
    return copy + [inside].compactMap(\.self)
  }

  private var title: String {
    let made = screen.selectedPoint?.made ?? screen.selectedFile?.made
    return made.map { UTC.date($0) } ?? ""
  }

  /// What there is to know of it, each with its label.
  private var facts: [(label: Phrase, words: Phrase)] {
    if let point = screen.selectedPoint { return facts(of: point) }
    if let file = screen.selectedFile { return facts(of: file) }
    // Of what nobody could look at nothing is said here.
    guard case .seen? = screen.copies?.points, case .seen = screen.files else { return [] }
    return [(CopyPagePhrases.holds, CopyPagePhrases.nothing)]
  }

  private func facts(of point: RecoveryPoint) -> [(label: Phrase, words: Phrase)] {
    let beware: Phrase =
      if !point.isWhole {
        CopyPagePhrases.isNotWhole(point.state)
      } else if case .plan = point.maker {
        CopyPagePhrases.copiedWhileRunning
      } else {
        CopyPagePhrases.mayBeCopiedWhileRunning
      }
    let proof = point.proof.map {
      CopyPagePhrases.proved(
        $0.seconds.map { $0 / 60 }, projects: $0.projects, users: $0.users,
        isCompared: $0.isCompared)
    }
    return [
      (CopyPagePhrases.holds, CopyPagePhrases.holdsAll), (CopyPagePhrases.beware, beware),
    ] + (proof.map { [(CopyPhrases.triedLabel, $0)] } ?? []) + [
      (CopyPagePhrases.restore, CopyPagePhrases.restoresBeside(screen.release)),
      (CopyPagePhrases.vault, Phrase(verbatim: "\(point.vault)  \(point.id)")),
    ]
  }

  private func facts(of file: BackupFile) -> [(label: Phrase, words: Phrase)] {
    let fits: Phrase =
      switch file.fits(screen.release) {
      case true: CopyPagePhrases.restoresInto(file.release ?? "?")
      case false: CopyPagePhrases.needs(file.release ?? "?", present: screen.release ?? "?")
      case nil: CopyPagePhrases.releaseIsNotKnown
      }
    return [
      (CopyPagePhrases.holds, CopyPagePhrases.holdsData),
      (CopyPagePhrases.beware, file.keys == nil ? CopyPhrases.keysMean : CopyPhrases.sameFileSystem),
      (CopyPagePhrases.restore, fits), (CopyPagePhrases.file, Phrase(verbatim: file.name)),
    ]
  }

  private func labelled(_ fact: (label: Phrase, words: Phrase), columns: Int) -> [String] {
    let width = 11
    return say(fact.words).wrapped(to: columns - width).enumerated().map { index, line in
      (index == 0 ? say(fact.label) : "").padded(to: width) + line
    }
  }
}
