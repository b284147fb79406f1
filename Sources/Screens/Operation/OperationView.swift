internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// What becomes of the stack, as it looks.
struct OperationView: SharedView {
  let shared: Shared
  /// nil where nothing was deployed.
  let screen: OperationScreen?

  /// What is made of panes.
  func draw(on canvas: inout Canvas) {
    switch screen?.stage {
    case .reviewing(let proposal):
      if let screen { ReviewView(shared: shared, screen: screen, proposal: proposal).draw(on: &canvas) }
    case .starting, .running, .settled:
      if let screen, !screen.isAsking { ProgressView(shared: shared, screen: screen).draw(on: &canvas) }
    case .preparing, .left, .refused, nil: break
    }
  }

  /// What is read from top to bottom; nil where it is made of panes.
  func page(in size: Size) -> Page? {
    guard let screen else {
      return page(
        of: shared.notice
          ?? (shared.account.stack.isPending ? ScreenPhrases.askingAccount : ProgressPhrases.nothingIsDeployed),
        in: size)
    }
    switch screen.stage {
    case .preparing: return page(of: ProgressPhrases.preparingChangeSet, in: size)
    case .left(let changeSet): return page(of: changeSet, in: size)
    case .refused(let trouble): return page(of: trouble, screen, in: size)
    // Before AWS has said anything of a stack that was there when we came.
    case .starting, .running, .settled:
      return screen.isAsking
        ? page(of: screen.trouble?.words ?? ProgressPhrases.askingStack(screen.stackName), in: size) : nil
    case .reviewing: return nil
    }
  }

  private func page(of trouble: Trouble, _ screen: OperationScreen, in size: Size) -> Page {
    guard screen.diagnosis?.known != nil else {
      return Page(in: size, glyphs: shared.settings.glyphs, head: { _ in 1 }) { canvas in
        let columns = size.columns - 2
        let used = canvas.paragraph(say(trouble.sentence), column: 1, row: 0, columns: columns, style: .bad)
        return used + 1 + canvas.paragraph(say(trouble.advice), column: 1, row: used + 1, columns: columns)
      }
    }
    return Page(in: size, glyphs: shared.settings.glyphs) { canvas in
      canvas.heading(row: 0, say(InsidePhrases.failureHeading))
      return 2
    } body: {
      FailureView(shared: shared, screen: screen).draw(row: 0, on: &$0)
    }
  }

  /// What somebody else needs to go on with it; below the screens it stands once more, to be copied.
  private func page(of left: LeftChangeSet, in size: Size) -> Page {
    let columns = size.columns - 2
    return Page(in: size, glyphs: shared.settings.glyphs) { canvas in
      canvas.heading(row: 0, say(HandoverPhrases.leftHeading))
      return 2
    } body: { canvas in
      var row = canvas.paragraph(say(HandoverPhrases.isLeft), column: 1, row: 0, columns: columns, style: .strong) + 1
      for fact in left.facts {
        let name = say(fact.name)
        if !name.isEmpty { row += canvas.paragraph(name, column: 1, row: row, columns: columns, style: .strong) }
        row += canvas.paragraph(fact.text, column: 3, row: row, columns: columns - 2)
      }
      row += 1
      for words in [left.rights] + (left.emptyStack == nil ? [] : [HandoverPhrases.emptyStackWaits]) {
        row += canvas.paragraph(say(words), column: 1, row: row, columns: columns, style: .faint)
      }
      return row
    }
  }

  private func page(of words: Phrase, in size: Size) -> Page {
    Page(in: size, glyphs: shared.settings.glyphs, head: { _ in 1 }) {
      $0.paragraph(say(words), column: 1, row: 0, columns: size.columns - 2)
    }
  }
}
