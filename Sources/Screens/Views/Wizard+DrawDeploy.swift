internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Operations

extension Wizard {
  func drawDeploy(on canvas: inout Canvas) {
    guard let view = deployment else {
      if let farewell = life.farewell { return draw(farewell, on: &canvas) }
      let words = notice ?? (account.stack.isPending ? .askingAccount : .nothingIsDeployed)
      canvas.paragraph(say(words), column: 1, row: 3, columns: canvas.size.columns - 2, rows: 4)
      return
    }
    switch view.stage {
    case .preparing: draw(.preparingChangeSet, on: &canvas)
    case .reviewing(let changeSet): draw(changeSet, of: view, on: &canvas)
    case .stopped(let trouble):
      if diagnosis?.known != nil {
        canvas.heading(row: 2, say(.failureHeading), glyphs: settings.glyphs)
        drawFailure(row: 4, on: &canvas)
        return
      }
      let used = canvas.paragraph(
        say(trouble.sentence), column: 1, row: 3, columns: canvas.size.columns - 2, rows: 6, style: .bad)
      canvas.paragraph(say(trouble.advice), column: 1, row: 4 + used, columns: canvas.size.columns - 2, rows: 6)
    case .starting, .running, .settled:
      if view.isAsking { drawAsking(view, on: &canvas) } else { draw(view, on: &canvas) }
    }
  }

  /// Before AWS has said anything of a stack that was there when we came.
  private func drawAsking(_ view: DeploymentView, on canvas: inout Canvas) {
    draw(view.trouble?.words ?? .askingStack(view.stackName), on: &canvas)
  }

  private func draw(_ words: Phrase, on canvas: inout Canvas) {
    canvas.paragraph(say(words), column: 1, row: 3, columns: canvas.size.columns - 2, rows: 4)
  }
}
