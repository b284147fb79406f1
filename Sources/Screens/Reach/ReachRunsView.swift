internal import Drawing
internal import Phrases
internal import Reachability

/// What leads down from the task: out to the internet, to the secret, to the service that opens shells; and the mount of the function.
struct ReachRunsView: SharedView {
  let shared: Shared
  let reach: Reach
  let picture: ReachPicture

  private typealias Column = ReachPictureView.Column

  func draw(row top: Int, on canvas: inout Canvas) {
    drawMount(row: top, on: &canvas)
    drawTrunk(row: top, on: &canvas)
    drawSecret(row: top, on: &canvas)
    drawShell(row: top + 10, on: &canvas)
  }

  private func head(_ arrow: ReachArrow, _ allowed: String, on canvas: Canvas) -> String {
    switch arrow.state {
    case .allowed: allowed
    case .refused: String(canvas.glyphs.cross)
    case .unknown: "?"
    }
  }

  private func drawMount(row top: Int, on canvas: inout Canvas) {
    guard let arrow = picture.functionToFiles else { return }
    canvas.put(head(arrow, canvas.glyphs.upArrow, on: canvas), column: Column.mount, row: top + 4, style: .accent)
    canvas.put(
      "\(canvas.glyphs.vertical)\(say(arrow.traffic.label))", column: Column.mount, row: top + 5, style: .accent)
    canvas.put(canvas.glyphs.junctions.up, column: Column.mount, row: top + 6)
  }

  /// Down from the task: a branch to what leads out, and the end at the shells.
  private func drawTrunk(row top: Int, on canvas: inout Canvas) {
    let out = picture.toGateway ?? picture.toInternet
    guard out != nil || picture.toShell != nil else { return }
    canvas.put(canvas.glyphs.junctions.down, column: Column.trunk, row: top + 4)
    let end = picture.toShell == nil ? top + 7 : top + 10
    for row in top + 5..<end {
      canvas.put(String(canvas.glyphs.vertical), column: Column.trunk, row: row, style: .accent)
    }
    guard let out else { return }
    canvas.put(say(out.traffic.label), column: Column.trunk + 1, row: top + 5, style: .accent)
    let corner = picture.toShell == nil ? String(canvas.glyphs.bottomRight) : canvas.glyphs.junctions.left
    canvas.put(corner, column: Column.trunk, row: top + 7, style: .accent)
    let rule = canvas.glyphs.rule
    if picture.gateway != nil {
      let start = Column.front + 18
      let run =
        head(out, canvas.glyphs.leftArrow, on: canvas) + String(repeating: rule, count: Column.trunk - start - 1)
      canvas.put(run, column: start, row: top + 7, style: .accent)
    }
    guard let internet = picture.toInternet else { return }
    canvas.put(say(ReachPagePhrases.anyAddress), column: 1, row: top + 7)
    let start = 13
    let edge = picture.gateway == nil ? Column.trunk : Column.front
    let run = ReachLine(internet, shared, columns: 8, pointsLeft: true).text
    canvas.put(
      run + String(repeating: rule, count: edge - start - run.columns), column: start, row: top + 7, style: .accent)
  }

  private func drawSecret(row top: Int, on canvas: inout Canvas) {
    guard let arrow = picture.toSecret else { return }
    canvas.put(canvas.glyphs.junctions.down, column: Column.secret, row: top + 4)
    let words = [say(arrow.traffic.label)] + (arrow.occasion.words.map { [say($0)] } ?? [])
    canvas.put(
      "\(canvas.glyphs.vertical)\(words.joined(separator: " "))", column: Column.secret, row: top + 5, style: .accent)
    canvas.put(head(arrow, canvas.glyphs.downArrow, on: canvas), column: Column.secret, row: top + 6, style: .accent)
  }

  private func drawShell(row: Int, on canvas: inout Canvas) {
    guard let people = picture.people else { return }
    canvas.put(say(ReachPagePhrases.youByShell), column: 1, row: row)
    canvas.put(ReachLine(people, shared, columns: 6).text, column: 15, row: row, style: .accent)
    let used = canvas.put(ReachPagePhrases.shellService, column: 22, row: row)
    guard let arrow = picture.toShell else { return }
    let start = 23 + used
    canvas.put(
      ReachLine(arrow, shared, columns: Column.trunk - start, pointsLeft: true).text
        + String(canvas.glyphs.bottomRight),
      column: start, row: row, style: .accent)
    canvas.put(say(ReachPagePhrases.askedByTask), column: Column.trunk + 2, row: row, style: .faint)
  }
}
