internal import Drawing
internal import Phrases
internal import Reachability

/// The boxes and arrows at 80 columns, in eleven rows: the internet at the left, the data at the right, straight runs between them.
struct ReachPictureView: SharedView {
  let shared: Shared
  let reach: Reach
  /// The note whose box is reversed.
  let selected: Int

  private var picture: ReachPicture { ReachPicture(reach) }

  /// Columns that runs and boxes begin at.
  enum Column {
    static let front = 21
    static let inside = 44
    static let data = 65
    /// The run down from the task, and the one to the secret.
    static let trunk = 45
    static let secret = 51
    /// The run between the file system and the function.
    static let mount = 71
  }

  func draw(row top: Int, on canvas: inout Canvas) {
    let picture = picture
    drawHeadings(picture, row: top, on: &canvas)
    drawBoxes(picture, row: top, on: &canvas)
    drawInternet(picture, row: top, on: &canvas)
    drawRuns(picture, row: top, on: &canvas)
    ReachRunsView(shared: shared, reach: reach, picture: picture).draw(row: top, on: &canvas)
    if picture.missing > 0 {
      canvas.put(
        say(ReachPagePhrases.arrowsOutsidePicture(picture.missing)), endingAt: canvas.size.columns - 1, row: top,
        style: .faint)
    }
  }

  private func drawHeadings(_ picture: ReachPicture, row: Int, on canvas: inout Canvas) {
    let isOpen = picture.everyoneElse == nil && !picture.ranges.isEmpty
    canvas.put(
      say(isOpen ? ReachPagePhrases.everyone : ReachPagePhrases.internet), column: 1, row: row, style: .faint)
    for (node, column) in [(picture.balancer, Column.front), (picture.task, Column.inside)] {
      guard let words = node.flatMap(\.side.heading) else { continue }
      canvas.put(say(words), column: column, row: row, style: .faint)
    }
  }

  // MARK: Boxes

  private func drawBoxes(_ picture: ReachPicture, row: Int, on canvas: inout Canvas) {
    let listeners = reach.listeners.map { listener in
      listener.redirect.map { "\(listener.port) \(canvas.glyphs.arrow) \($0)" } ?? "\(listener.port)"
    }.joined(separator: "; ")
    box(
      picture.balancer, Area(column: Column.front, row: row + 1, columns: 18, rows: 4),
      [say(ReachPagePhrases.loadBalancer), listeners], on: &canvas)
    let address = picture.task?.hasPublicAddress == true
    box(
      picture.task, Area(column: Column.inside, row: row + 1, columns: 15, rows: 4),
      [
        say(ReachPagePhrases.task), say(address ? ReachPagePhrases.publicAddress : ReachPagePhrases.noAddress),
      ], on: &canvas)
    box(
      picture.fileSystem, Area(column: Column.data, row: row + 1, columns: 14, rows: 4),
      [say(ReachPagePhrases.fileSystem), say(PlanPhrases.markData)], on: &canvas)
    box(
      picture.function, Area(column: Column.data, row: row + 6, columns: 14, rows: 4),
      [say(ReachPagePhrases.lambda), say(ReachPagePhrases.deploy)], on: &canvas)
    if let gateway = picture.gateway {
      box(
        gateway, Area(column: Column.front, row: row + 6, columns: 18, rows: 4), words(of: gateway, picture),
        on: &canvas)
    }
    let secret = say(PlanPhrases.markSecret)
    box(
      picture.secret, Area(column: Column.secret - 3, row: row + 7, columns: max(10, secret.columns + 4), rows: 3),
      [secret], on: &canvas)
  }

  private func words(of gateway: ReachNode, _ picture: ReachPicture) -> [String] {
    switch gateway.kind {
    case .natInstance: [say(ReachPagePhrases.natInstance), say(ReachPagePhrases.elasticIP)]
    case .natGateway: [say(ReachPagePhrases.natGateway), say(ReachPagePhrases.elasticIP)]
    case .network, .everyoneElse, .people, .anyAddress, .loadBalancer, .task, .fileSystem, .secret, .function,
      .freeFunction, .ownEgress, .service, .registry, .other:
      [
        say(ReachPagePhrases.ownEgress),
        say(picture.toGateway?.state == .allowed ? ReachPagePhrases.asSeen : ReachPagePhrases.notKnown),
      ]
    }
  }

  /// A box with its lines, and the number of its gravest note on the upper edge.
  private func box(_ node: ReachNode?, _ frame: Area, _ lines: [String], on canvas: inout Canvas) {
    guard let node else { return }
    canvas.box(frame)
    let notes = reach.notes.indices.filter { reach.notes[$0].at == node.id }
    let isSelected = notes.contains(selected)
    let inner = frame.columns - 2
    for (index, line) in lines.enumerated() {
      let text = canvas.cut(line, to: inner)
      let padded = (text.columns < inner ? " " + text : text).padded(to: inner)
      canvas.put(padded, column: 1, row: 1 + index, style: isSelected ? .selected : .plain, in: frame)
    }
    guard let number = isSelected ? selected : notes.first else { return }
    canvas.put(" \(number + 1) ", column: 2, row: 0, style: reach.notes[number].state.style, in: frame)
  }

  // MARK: From the internet

  /// Two networks at most, and how many more there are.
  private func drawInternet(_ picture: ReachPicture, row: Int, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    let rule = String(glyphs.rule)
    for (index, arrow) in picture.ranges.prefix(2).enumerated() {
      let isRest = index == 1 && picture.ranges.count > 2
      let text =
        isRest ? say(ReachPagePhrases.moreNetworks(picture.ranges.count - 1)) : canvas.cut(arrow.from, to: 18)
      let column = text.columns > 16 ? 0 : 1
      canvas.put(text, column: column, row: row + 2 + index)
      let head: String =
        switch arrow.state {
        case .allowed: "\(rule)\(glyphs.arrow)"
        case .refused: "\(rule)\(glyphs.cross)"
        case .unknown: "\(rule)?"
        }
      let tail = column + text.columns < 18 ? 17 : 18
      let dash = tail == 17 ? rule : ""
      if index == 0 {
        let joint = picture.ranges.count > 1 ? glyphs.junctions.down : rule
        canvas.put(dash + joint + head, column: tail, row: row + 2)
      } else {
        canvas.put(dash + String(glyphs.bottomRight), column: tail, row: row + 3)
      }
    }
    let labels = Set(picture.ranges.map { say($0.traffic.label) }).sorted()
    if !labels.isEmpty {
      canvas.put(canvas.cut(labels.joined(separator: "; "), to: 18), endingAt: 19, row: row + 4, style: .accent)
    }
    if picture.everyoneElse != nil {
      canvas.put(say(ReachPagePhrases.everyoneElse), column: 1, row: row + 5)
      canvas.put("\(rule)\(glyphs.cross)", column: 17, row: row + 5, style: .bad)
    }
  }

  // MARK: Along the upper row

  private func drawRuns(_ picture: ReachPicture, row: Int, on canvas: inout Canvas) {
    if let arrow = picture.toTask {
      canvas.put(ReachLine(arrow, shared, columns: 5).text, column: Column.front + 18, row: row + 2, style: .accent)
    }
    if let arrow = picture.toFiles {
      canvas.put(ReachLine(arrow, shared, columns: 6).text, column: Column.inside + 15, row: row + 2, style: .accent)
    }
  }
}

extension ReachNode.Side {
  /// As it stands over a column; nil for what is in no subnet.
  fileprivate var heading: Phrase? {
    switch self {
    case .publicSubnets: ReachPagePhrases.publicSubnets
    case .privateSubnets: ReachPagePhrases.privateSubnets
    case .subnets: ReachPagePhrases.subnets
    case .internet, .aws: nil
    }
  }
}
