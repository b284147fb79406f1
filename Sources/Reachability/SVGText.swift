internal import Phrases

/// A graph as a picture: columns from the internet to the data, arrows from box to box.
struct SVGText {
  let graph: ReachGraph
  let language: Language
  private let boxes: [String: Box]
  private let size: (width: Int, height: Int)

  struct Box {
    let x: Int
    let y: Int
    let column: ReachGraph.Column
  }

  /// In pixels.
  private static let width = 210
  private static let height = 46
  private static let gap = (x: 120, y: 26)
  private static let margin = (x: 24, top: 84, bottom: 28)

  init(_ graph: ReachGraph, _ language: Language) {
    self.graph = graph
    self.language = language
    var boxes: [String: Box] = [:]
    let columns = ReachGraph.Column.allCases.filter { column in graph.nodes.contains { $0.column == column } }
    var most = 0
    for (place, column) in columns.enumerated() {
      let nodes = graph.nodes.filter { $0.column == column }
      most = max(most, nodes.count)
      for (row, node) in nodes.enumerated() {
        // Every other column is lower by half, so that what goes on to the next one passes between its boxes.
        boxes[node.id] = Box(
          x: Self.margin.x + place * (Self.width + Self.gap.x),
          y: Self.margin.top + (2 * row + place % 2) * (Self.height + Self.gap.y) / 2, column: column)
      }
    }
    self.boxes = boxes
    size = (
      // At the right there is room for what leads to another box of the last column.
      2 * Self.margin.x + columns.count * (Self.width + Self.gap.x) - Self.gap.x / 4,
      Self.margin.top + most * (Self.height + Self.gap.y) + Self.height / 2 + Self.margin.bottom
    )
  }

  var text: String {
    let title = Self.escaped(graph.title)
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(size.width)" height="\(size.height)" \
      viewBox="0 0 \(size.width) \(size.height)" role="img" xml:lang="\(language == .english ? "en" : "ja")">
      <title>\(title)</title>
      <desc>\(Self.escaped(description))</desc>
      <style>
        text { font: 13px sans-serif; fill: #222 }
        .faint { font-size: 11px; fill: #555 }
        .label { font-size: 11px; stroke: #fff; stroke-width: 4px; paint-order: stroke; text-anchor: middle }
        .box { fill: #fff; stroke: #444 }
        .data { fill: #fff4d6; stroke: #8a6100 }
        .vpc { fill: #f3f7fb; stroke: #7a93ad; stroke-dasharray: 6 4 }
        .arrow { fill: none; stroke: #1f6feb; stroke-width: 1.5 }
        .refused { stroke: #c62828; stroke-dasharray: 5 4 }
        .unknown { stroke: #777; stroke-dasharray: 2 4 }
      </style>
      <defs>
        <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M 0 0 L 10 5 L 0 10 z" fill="#444"/>
        </marker>
      </defs>
      <rect width="100%" height="100%" fill="#fff"/>
      <text x="\(Self.margin.x)" y="30" font-weight="bold">\(title)</text>
      """
    // Arrows pass behind boxes, and nothing hides a label.
    let edges = graph.edges.enumerated().map { arrow($1, number: $0) }
    let body = [frame] + edges.map(\.line) + graph.nodes.map(box) + edges.map(\.label)
    return ([head] + body.filter { !$0.isEmpty } + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// For whoever has it read aloud.
  private var description: String {
    graph.edges.map { edge in
      let names = [edge.from, edge.to].map { id in graph.nodes.first { $0.id == id }?.lines.first ?? id }
      return "\(names[0]) → \(names[1])\(edge.label.isEmpty ? "" : " (\(edge.label))")"
    }.joined(separator: "; ")
  }

  /// Around what is in the VPC.
  private var frame: String {
    let inside = boxes.values.filter(\.column.isInside)
    guard let left = inside.map(\.x).min(), let right = inside.map(\.x).max() else { return "" }
    let (x, y) = (left - 16, Self.margin.top - 30)
    return """
      <rect class="vpc" x="\(x)" y="\(y)" width="\(right + Self.width + 16 - x)" \
      height="\(size.height - y - 12)" rx="6"/>
      <text class="faint" x="\(x + 10)" y="\(y + 18)">VPC</text>
      """
  }

  private func box(_ node: ReachGraph.Node) -> String {
    guard let box = boxes[node.id] else { return "" }
    let style = node.isData ? "data" : "box"
    var lines = [
      "<rect class=\"\(style)\" x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(Self.width)\" height=\"\(Self.height)\" rx=\"4\"/>"
    ]
    for (index, line) in node.lines.prefix(2).enumerated() {
      let style = index == 0 ? "" : " class=\"faint\""
      let place =
        "x=\"\(box.x + 10)\" y=\"\(box.y + 19 + 18 * index)\"\(Self.narrowing(line, size: index == 0 ? 13 : 11))"
      lines.append("<text\(style) \(place)>\(Self.escaped(line))</text>")
    }
    return lines.joined(separator: "\n")
  }

  /// What presses a line into its box that would not fit, at a size in pixels: a letter is about half as wide as it is high, a Japanese
  /// character as wide as high.
  private static func narrowing(_ line: String, size: Int) -> String {
    let hundredths = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 55 : 100) }
    let room = width - 20
    return hundredths * size > room * 100 ? " textLength=\"\(room)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
  }

  private func arrow(_ edge: ReachGraph.Edge, number: Int) -> (line: String, label: String) {
    guard let from = boxes[edge.from], let to = boxes[edge.to] else { return ("", "") }
    let isBack = to.x < from.x
    let start = (x: isBack ? from.x : from.x + Self.width, y: height(of: number, at: edge.from, in: from))
    let end = (x: isBack || to.x == from.x ? to.x + Self.width : to.x, y: height(of: number, at: edge.to, in: to))
    let bend = to.x == from.x ? 60 : abs(end.x - start.x) / 2
    let curve = (
      x1: isBack ? start.x - bend : start.x + bend, x2: isBack || to.x == from.x ? end.x + bend : end.x - bend
    )
    let style =
      switch edge.look {
      case .allowed: ""
      case .refused: " refused"
      case .unknown: " unknown"
      }
    // Half-way along a curve of the third degree; three quarters where it passes a column, whose boxes are in the middle.
    let passes = abs(to.x - from.x) > Self.width + Self.gap.x
    let middle =
      passes
      ? (x: (start.x + 9 * curve.x1 + 27 * curve.x2 + 27 * end.x) / 64, y: (10 * start.y + 54 * end.y) / 64)
      : (x: (start.x + 3 * curve.x1 + 3 * curve.x2 + end.x) / 8, y: (start.y + end.y) / 2)
    let line = """
      <path class="arrow\(style)" marker-end="url(#head)" \
      d="M \(start.x) \(start.y) C \(curve.x1) \(start.y) \(curve.x2) \(end.y) \(end.x) \(end.y)"/>
      """
    guard !edge.label.isEmpty else { return (line, "") }
    let label = #"<text class="label" x="\#(middle.x)" y="\#(middle.y - 4)">\#(Self.escaped(edge.label))</text>"#
    return (line, label)
  }

  /// Arrows that meet at a box end below each other.
  private func height(of number: Int, at id: String, in box: Box) -> Int {
    let meeting = graph.edges.indices.filter { graph.edges[$0].from == id || graph.edges[$0].to == id }
    let place = meeting.firstIndex(of: number) ?? 0
    return box.y + Self.height * (place + 1) / (meeting.count + 1)
  }

  /// What XML may not have as it is; characters that no XML may have are left out (www.w3.org/TR/xml, 2.2).
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t", "\r": result += " "
      default:
        if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
          result.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
