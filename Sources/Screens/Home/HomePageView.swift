internal import GitLabStack
internal import Deployment
internal import Drawing
internal import Home
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// One GitLab with all that was seen of it. What is looked at anew keeps what was seen before.
struct HomePageView: SharedView {
  let shared: Shared
  let screen: HomeScreen
  let gitlab: StandingGitLab

  private var now: Double { shared.now }

  func page(in size: Size) -> Page {
    Page(
      in: size, above: HomeView.rowsOfKeys, glyphs: shared.settings.glyphs, head: { _ in 0 },
      body: { canvas in
        var row = drawNeeds(row: 0, on: &canvas)
        row = drawNow(row: row, on: &canvas)
        row = drawKept(row: row, on: &canvas)
        return drawCost(row: row, on: &canvas)
      })
  }

  private var list: HomeView { HomeView(shared: shared, screen: screen) }

  private func drawNeeds(row: Int, on canvas: inout Canvas) -> Int {
    let needs = gitlab.needs(at: now)
    canvas.heading(row: row, say(HomePhrases.needsYou), remark: needs.isEmpty ? "" : "\(needs.count)")
    var row = row + 1
    if needs.isEmpty {
      let nothing = gitlab.troubles.isEmpty ? HomePhrases.nothingNeedsYou : HomePhrases.nothingSeenNeedsYou
      let words = gitlab.state == nil ? HomePhrases.asking : nothing
      canvas.put(say(words), column: 1, row: row, style: .faint)
      return row + 1
    }
    for need in needs {
      row += drawWhole(need, row: row, on: &canvas)
      for command in commands(for: need) { row += canvas.command(command, row: row) }
    }
    return row
  }

  /// All that it says, with the key that helps.
  private func drawWhole(_ need: HomeNeed, row: Int, on canvas: inout Canvas) -> Int {
    canvas.put(say(need.severity.word), column: 1, row: row, style: need.severity == .fail ? .bad : .warning)
    if let key = need.key {
      canvas.put("\(key)", column: canvas.size.columns - 2, row: row, style: .strong)
      canvas.note([.character(key)], row: row)
    }
    return canvas.paragraph(say(need.sentence), column: 7, row: row, columns: canvas.size.columns - 10)
  }

  /// What helps where no key does.
  private func commands(for need: HomeNeed) -> [String] {
    guard need.key == nil, let region = shared.region else { return [] }
    let program = shared.settings.program
    let place = shared.place(of: gitlab.name) + (program.options.isEmpty ? "" : " \(program.options)")
    return need.commands(
      at: place, region: region.description, options: program.options, program: program.name)
  }

  private func drawNow(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(HomePagePhrases.now), remark: say(list.asked))
    var row = row + 1
    if let url = gitlab.live?.description.output("GitLabURL") {
      row += canvas.whole(url, row: row)
    }
    let word = gitlab.state.map(\.word) ?? HomePhrases.asking
    row += draw(HomePagePhrases.state, word, style: style, row: row, on: &canvas)
    row += draw(HomePhrases.lineTask, gitlab.taskWords, row: row, on: &canvas)
    row += draw(HomePhrases.lineSignIn, gitlab.targetWords, row: row, on: &canvas)
    row += draw(HomePhrases.lineCertificate, gitlab.certificateWords(at: now), row: row, on: &canvas)
    return row + drawPassword(row: row, on: &canvas)
  }

  private var style: Style {
    switch gitlab.state {
    case .ok: .good
    case .atRisk, .unhealthy, .failed, .undone: .bad
    case .starting, .stopped, .busy, .unknown: .warning
    case nil: .faint
    }
  }

  private func drawPassword(row: Int, on canvas: inout Canvas) -> Int {
    switch screen.password {
    case .notAsked: return 0
    case .asked: return draw(HomePagePhrases.password, ProgressPhrases.readingPassword, row: row, on: &canvas)
    case .found(let password):
      return draw(HomePagePhrases.password, Phrase(verbatim: password), style: .accent, row: row, on: &canvas)
    case .failed(let trouble):
      return draw(HomePagePhrases.password, trouble.words, style: .bad, row: row, on: &canvas)
    }
  }

  private func drawKept(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(HomePagePhrases.keeps))
    var row = row + 1
    row += draw(HomePhrases.lineRelease, gitlab.releaseWords, row: row, on: &canvas)
    row += draw(HomePhrases.lineDisk, gitlab.diskWords, row: row, on: &canvas)
    let growth = gitlab.growthWords(drawnWith: shared.settings.glyphs.levels)
    row += draw(HomeFigurePhrases.lineGrowth, growth, row: row, on: &canvas)
    row += draw(HomePhrases.lineCopy, gitlab.copyWords(at: now), row: row, on: &canvas)
    if let description = gitlab.live?.description {
      let words = description.isProtected ? HomePagePhrases.protected : HomePagePhrases.notProtected
      row += draw(DonePhrases.statusProtection, words, row: row, on: &canvas)
    }
    if gitlab.drift.isAsked {
      row += draw(HomeFigurePhrases.lineDrift, DriftReport.looks, style: .faint, row: row, on: &canvas)
    } else {
      row += draw(HomeFigurePhrases.lineDrift, gitlab.driftWords, row: row, on: &canvas)
    }
    return row
  }

  private func drawCost(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(HomePagePhrases.cost))
    var row = drawEstimate(row: row + 1, on: &canvas)
    // What somebody has paid for is shown with or without an estimate.
    let billed = gitlab.billed.isAsked ? HomePhrases.asking : gitlab.billedWords
    row += draw(HomeFigurePhrases.lineBilled, billed, row: row, on: &canvas)
    return drawMeasured(row: row, on: &canvas)
  }

  private func drawEstimate(row: Int, on canvas: inout Canvas) -> Int {
    guard let estimate = gitlab.estimate else {
      let words = gitlab.live?.unread == nil ? HomePhrases.asking : UnreadPhrases.costIsNotKnown
      canvas.put(say(gitlab.holdsAny ? words : HomePagePhrases.costsNothing), column: 1, row: row, style: .faint)
      return row + 1
    }
    var row = row
    row += draw(
      HomePagePhrases.running,
      HomePagePhrases.sum(
        estimate.total.whole, fixed: estimate.fixed.whole, usage: estimate.usage.whole,
        gitlab.taken == nil ? HomePagePhrases.guessed : HomePagePhrases.measured), row: row, on: &canvas)
    if gitlab.state == .stopped, let cost = gitlab.cost {
      row += draw(HomePagePhrases.whileStopped, Phrase(verbatim: "~\(cost.stopped.whole)"), row: row, on: &canvas)
    }
    return row + draw(HomeFigurePhrases.lineSoFar, gitlab.soFar(at: now)?.words, row: row, on: &canvas)
  }

  /// What CloudWatch counted beside the guess, where somebody asked.
  private func drawMeasured(row: Int, on canvas: inout Canvas) -> Int {
    let words = gitlab.measuredWords + (gitlab.measured.isAsked ? [HomePhrases.asking] : [])
    var row = row
    for (number, said) in words.enumerated() {
      row += draw(number == 0 ? HomePhrases.lineMeasured : Phrase(verbatim: ""), said, row: row, on: &canvas)
    }
    return row
  }

  /// A label and its words in as many rows as they take; nothing for nil.
  private func draw(
    _ label: Phrase, _ words: Phrase?, style: Style = .plain, row: Int, on canvas: inout Canvas
  ) -> Int {
    guard let words else { return 0 }
    canvas.put(say(label), column: 1, row: row, style: .faint)
    return canvas.paragraph(say(words), column: 17, row: row, columns: canvas.size.columns - 18, style: style)
  }
}
