internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

extension Wizard {
  func drawDeploy(on canvas: inout Canvas) {
    switch deployment?.stage {
    case .reviewing(let changeSet): deployment.map { draw(changeSet, of: $0, on: &canvas) }
    case .starting, .running, .settled:
      if let view = deployment, !view.isAsking { draw(view, on: &canvas) }
    case .preparing, .stopped, nil: break
    }
  }

  /// What is read from top to bottom on this screen; nil where it is made of panes.
  func page(in size: Size) -> Page? {
    if step == .done { return endPage(in: size) }
    guard step == .deploy else { return nil }
    guard let view = deployment else {
      if let farewell = life.farewell { return page(of: farewell, in: size) }
      return page(of: shared.notice ?? (shared.account.stack.isPending ? .askingAccount : .nothingIsDeployed), in: size)
    }
    switch view.stage {
    case .preparing: return page(of: .preparingChangeSet, in: size)
    case .stopped(let trouble):
      guard diagnosis?.known != nil else {
        return Page(in: size, glyphs: shared.settings.glyphs, head: { _ in 1 }) { canvas in
          let columns = size.columns - 2
          let used = canvas.paragraph(
            say(trouble.sentence), column: 1, row: 0, columns: columns, style: .bad)
          return used + 1
            + canvas.paragraph(
              say(trouble.advice), column: 1, row: used + 1, columns: columns)
        }
      }
      return Page(in: size, glyphs: shared.settings.glyphs) { canvas in
        canvas.heading(row: 0, say(.failureHeading))
        return 2
      } body: {
        drawFailure(row: 0, on: &$0)
      }
    // Before AWS has said anything of a stack that was there when we came.
    case .starting, .running, .settled:
      return view.isAsking ? page(of: view.trouble?.words ?? .askingStack(view.stackName), in: size) : nil
    case .reviewing: return nil
    }
  }

  private func page(of words: Phrase, in size: Size) -> Page {
    Page(in: size, glyphs: shared.settings.glyphs, head: { _ in 1 }) {
      $0.paragraph(say(words), column: 1, row: 0, columns: size.columns - 2)
    }
  }
}
