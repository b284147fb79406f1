internal import Drawing
internal import Phrases

/// The help as it looks: its pages at the top, one of them below, and its keys.
struct HelpView: SharedView {
  let wizard: Wizard
  let help: HelpScreen

  var shared: Shared { wizard.shared }
  private var glyphs: Glyphs { shared.settings.glyphs }

  /// Under the header, the pages and what stays in sight, above the keys.
  private func excerpt(of rows: [HelpRow], in size: Size) -> Excerpt {
    Excerpt(of: rows.count, in: size.rows - 3 - hasGoneOn(columns: size.columns - 2).count)
  }

  func furthest(in size: Size) -> Int { excerpt(of: rows(in: size), in: size).furthest }

  func draw(on canvas: inout Canvas) {
    drawPages(on: &canvas)
    let rows = rows(in: canvas.size)
    let excerpt = excerpt(of: rows, in: canvas.size)
    let shown = excerpt.rows(from: help.scrolled)
    let seen = hasGoneOn(columns: canvas.size.columns - 2) + rows[shown]
    for (index, row) in seen.enumerated() { row.draw(row: 2 + index, on: &canvas) }
    if !excerpt.isWhole {
      let hidden = excerpt.hidden(beside: shown)
      canvas.put(
        mark.scrolling(above: hidden.above, below: hidden.below), column: 1, row: 2 + seen.count, style: .accent)
    }
    canvas.notice(shared.notice.map(shared.say))
  }

  /// The pages, the present one in brackets; or what is looked for in all of them.
  private func drawPages(on canvas: inout Canvas) {
    guard !help.filter.isOn else {
      canvas.put(
        help.filter.line(columns: canvas.size.columns - 2, glyphs: glyphs), column: 1, row: 1, style: .input)
      return
    }
    var column = 1
    for page in HelpScreen.Page.allCases {
      let isPresent = page == help.page
      let title = isPresent ? "[\(say(page.title))]" : " \(say(page.title)) "
      canvas.note(
        help.page.keys(to: page), at: Area(column: column, row: 1, columns: title.columns, rows: 1))
      column += canvas.put(title, column: column, row: 1, style: isPresent ? .strong : .faint) + 1
    }
  }

  func hints(at size: Size) -> [KeyHint] {
    guard !help.filter.isTyping else { return RowFilter.hints }
    var hints: [KeyHint] = furthest(in: size) > 0 ? [KeyHint(glyphs.upDown, ScreenPhrases.keyScroll)] : []
    hints += [KeyHint("Tab", HelpPagePhrases.keyNextPage), KeyHint("/", HelpPagePhrases.keyFind)]
    // Where only ASCII can be shown there is no other language.
    if shared.settings.showsUnicode { hints.append(KeyHint("L", ScreenPhrases.keyLanguage)) }
    if help.filter.isOn {
      hints += [KeyHint.back(HomePagePhrases.keyAllRows), KeyHint("?", ScreenPhrases.keyClose)]
    } else {
      hints.append(KeyHint("? Esc", ScreenPhrases.keyClose, isKept: true))
    }
    hints.append(KeyHint("M", shared.settings.takesMouse ? MousePhrases.keyOff : MousePhrases.keyOn))
    return hints
  }

  // MARK: Pages

  private func rows(in size: Size) -> [HelpRow] {
    let columns = size.columns - 2
    if help.filter.chooses { return found(columns: columns) }
    return switch help.page {
    case .thisScreen: thisScreen(in: size, columns: columns)
    case .signs: legend(columns: columns) + words(Term.allCases, columns: columns)
    case .allKeys: allKeys(columns: columns)
    }
  }

  private func thisScreen(in size: Size, columns: Int) -> [HelpRow] {
    section(HelpPagePhrases.whatYouSee, columns: columns, HelpRow.rows(say(wizard.place.help), columns: columns))
      + aboutRow(columns: columns) + keys(in: size, columns: columns) + signs(columns: columns)
      + words(wizard.place.terms, columns: columns)
  }

  /// What is under it may have ended meanwhile, or ask something: that stays in sight on every page.
  private func hasGoneOn(columns: Int) -> [HelpRow] {
    guard wizard.place != help.place || (wizard.dialog != nil && !help.isOverBox) else { return [] }
    return HelpRow.rows(say(HelpPagePhrases.hasGoneOn), columns: columns, .warning)
  }

  /// What the row is that keys are about, and what is said of it: where the screen has no room for that.
  private func aboutRow(columns: Int) -> [HelpRow] {
    guard wizard.screen == .cost else { return [] }
    let about = CostView(shared: shared, screen: wizard.cost).aboutFocus
    guard let name = about.first else { return [] }
    return section(name, columns: columns, about.dropFirst().flatMap { HelpRow.rows(say($0), columns: columns) })
  }

  /// Those that do something there now.
  private func keys(in size: Size, columns: Int) -> [HelpRow] {
    var below = wizard
    below.help = nil
    let isTyping = wizard.dialog != nil || wizard.isTyping
    let hints = below.keyHints(at: size)
    let named = Set(hints.map(\.key))
    let others = Place.keysEverywhere(glyphs, isTyping: isTyping).filter { !named.contains($0.key) }
    let heading = wizard.dialog == nil ? HelpPagePhrases.keys : HelpPagePhrases.keysOfBox
    return section(heading, columns: columns, table(hints + others).rows(columns: columns) + mouse(columns: columns))
  }

  private func mouse(columns: Int) -> [HelpRow] {
    shared.settings.takesMouse ? HelpRow.rows(say(MousePhrases.explained), columns: columns, .faint) : []
  }

  /// All that there are; those of this screen are marked.
  private func signs(columns: Int) -> [HelpRow] {
    let entries = entries(of: Sign.legend.flatMap(\.signs))
    let marked = say(HelpPagePhrases.signsOfThisScreen(glyphs.cursor))
    return section(
      HelpPagePhrases.signs, columns: columns,
      HelpTable(entries: entries, mark: glyphs.cursor).rows(columns: columns)
        + (wizard.place.signs.isEmpty ? [] : HelpRow.rows(marked, columns: columns, .faint))
        + HelpRow.rows(say(HelpPagePhrases.twoMeanings), columns: columns, .faint))
  }

  private func legend(columns: Int) -> [HelpRow] {
    HelpRow.rows(say(HelpPagePhrases.twoMeanings), columns: columns)
      + Sign.legend.flatMap { heading, signs in
        section(
          heading, columns: columns, HelpTable(entries: entries(of: signs), mark: glyphs.cursor).rows(columns: columns))
      }
  }

  private func words(_ terms: [Term], columns: Int) -> [HelpRow] {
    let entries = terms.map { HelpTable.Entry(name: say($0.word), words: say($0.meaning)) }
    return section(
      HelpPagePhrases.words, columns: columns, HelpTable(entries: entries, least: 70).rows(columns: columns))
  }

  /// Of every screen all that it can have; screens with the same keys stand together.
  private func allKeys(columns: Int) -> [HelpRow] {
    section(
      HelpPagePhrases.everywhere, columns: columns, table(Place.keysEverywhere(glyphs)).rows(columns: columns))
      + ScreenHelp.keysOfAll(glyphs).flatMap { titles, hints in
        section(titles.listed, columns: columns, table(hints).rows(columns: columns))
      }
  }

  // MARK: What is looked for

  private func found(columns: Int) -> [HelpRow] {
    let filter = help.filter
    let keys = ScreenHelp.keysOfAll(glyphs).flatMap { titles, hints -> [HelpRow] in
      let chosen = hints.filter { filter.admits($0.key) || filter.admits([$0.meaning, $0.does]) }
      return section(titles.listed, columns: columns, table(chosen).rows(columns: columns))
    }
    let everywhere = Place.keysEverywhere(glyphs).filter {
      filter.admits($0.key) || filter.admits([$0.meaning, $0.does])
    }
    let signs = Sign.legend.flatMap(\.signs).filter { filter.admits([$0.mark, $0.meaning]) }
    let screens = Place.allCases.filter { filter.admits([$0.title, $0.help]) }.flatMap { place in
      section(place.title, columns: columns, HelpRow.rows(say(place.help), columns: columns))
    }
    let terms = Term.allCases.filter { filter.admits([$0.word, $0.meaning]) }
    let legend = HelpTable(entries: entries(of: signs), mark: glyphs.cursor).rows(columns: columns)
    var all = words(terms, columns: columns)
    all += section(HelpPagePhrases.signs, columns: columns, legend)
    all += section(HelpPagePhrases.everywhere, columns: columns, table(everywhere).rows(columns: columns))
    all += keys + screens
    return all.isEmpty ? HelpRow.rows(say(MovingPhrases.nothingMatches), columns: columns) : all
  }

  // MARK: Parts

  /// Nothing where there is nothing to say. A heading that the line has no room for stands below it.
  private func section(_ heading: Phrase, columns: Int, _ rows: [HelpRow]) -> [HelpRow] {
    guard !rows.isEmpty else { return [] }
    let text = say(heading)
    guard text.columns > columns - 4 else { return [HelpRow.heading(text)] + rows }
    return [HelpRow.heading("")] + HelpRow.rows(text, columns: columns, .strong) + rows
  }

  private func table(_ hints: [KeyHint]) -> HelpTable {
    HelpTable(entries: hints.map { HelpTable.Entry(name: $0.key, words: say($0.does)) })
  }

  /// What looks the same and means the same stands there once.
  private func entries(of signs: [Sign]) -> [HelpTable.Entry] {
    let here = Set(wizard.place.signs.map { [say($0.mark), say($0.meaning)] })
    var seen: Set<[String]> = []
    return signs.map { [say($0.mark), say($0.meaning)] }.filter { seen.insert($0).inserted }.map {
      HelpTable.Entry(name: $0[0], words: $0[1], isMarked: here.contains($0))
    }
  }
}
