import Drawing
import Foundation
import Testing

/// Screens as a picture for the README: an SVG that is light or dark as its reader is. Several follow each other, again and again.
struct Picture {
  /// Pixels of a column and of a row; a picture is scaled anyway.
  private static let column = 8.4
  private static let row = 18.0
  private static let margin = 12.0
  /// Seconds for which each of several screens is shown.
  private static let seconds = 5

  private let canvases: [Canvas]
  private let title: String

  init(_ title: String, _ canvases: Canvas...) { self.init(title, canvases) }

  init(_ title: String, _ canvases: [Canvas]) {
    self.title = title
    self.canvases = canvases
  }

  var svg: String {
    let columns = canvases.map(\.size.columns).max() ?? 0
    let rows = canvases.map(\.size.rows).max() ?? 0
    let width = Self.number(Double(columns) * Self.column + 2 * Self.margin)
    let height = Self.number(Double(rows) * Self.row + 2 * Self.margin)
    let frames = canvases.enumerated().map { index, canvas in
      guard canvases.count > 1 else { return "<g>\n\(Self.body(of: canvas))</g>\n" }
      return "<g class=\"frame\" style=\"animation-delay:\((index - canvases.count) * Self.seconds)s\">\n"
        + "\(Self.body(of: canvas))</g>\n"
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(Self.escaped(title))">
      <style>
      \(Self.looks)\(motion)</style>
      <rect class="back" width="\(width)" height="\(height)" rx="8"/>
      \(frames.joined())</svg>

      """
  }

  private static let looks = """
    .back,.not{fill:#fff}text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'Noto Sans Mono CJK JP',monospace;white-space:pre}
    text,.bar{fill:#24292f}.strong{font-weight:bold}.faint{fill:#6e7781}.input{text-decoration:underline}
    .good{fill:#116329}.warning{fill:#7d4e00}.bad{fill:#a40e26}.accent{fill:#0550ae}
    @media(prefers-color-scheme:dark){.back,.not{fill:#0d1117}text,.bar{fill:#e6edf3}.faint{fill:#8d96a0}
    .good{fill:#56d364}.warning{fill:#e3b341}.bad{fill:#ff7b72}.accent{fill:#79c0ff}}

    """

  private var motion: String {
    guard canvases.count > 1 else { return "" }
    let part = Self.number(100 / Double(canvases.count))
    return """
      .frame{opacity:0;animation:show \(canvases.count * Self.seconds)s step-end infinite}
      .frame:first-of-type{opacity:1}
      @keyframes show{0%{opacity:1}\(part)%,100%{opacity:0}}
      @media(prefers-reduced-motion:reduce){.frame{animation:none}}

      """
  }

  private static func body(of canvas: Canvas) -> String {
    (0..<canvas.size.rows).flatMap { runs(of: canvas, row: $0) }.map { "\($0)\n" }.joined()
  }

  /// The row as texts of one style each, every one as wide as its columns are, whatever the font.
  private static func runs(of canvas: Canvas, row: Int) -> [String] {
    let cells = Array(canvas.row(row))
    var lines: [String] = []
    var start = 0
    while start < cells.count {
      let style = cells[start].style
      let end = cells[start...].firstIndex { $0.style != style } ?? cells.count
      let text = String(cells[start..<end].filter { !$0.isContinuation }.map(\.character))
      lines += drawn(text, style, column: start, columns: end - start, row: row)
      start = end
    }
    return lines
  }

  private static func drawn(_ text: String, _ style: Style, column: Int, columns: Int, row: Int) -> [String] {
    let top = margin + Double(row) * Self.row
    var bar: [String] = []
    if style == .selected {
      bar = [
        "<rect class=\"bar\" x=\"\(number(margin + Double(column) * Self.column))\" y=\"\(number(top))\" "
          + "width=\"\(number(Double(columns) * Self.column))\" height=\"\(number(Self.row))\"/>"
      ]
    }
    let name = style == .selected ? "not" : "\(style)"
    let looks = style == .plain ? "" : " class=\"\(name)\""
    let fill = style == .plain ? "bar" : name
    return bar
      + words(of: text).map { offset, shown in
        let left = number(margin + Double(column + offset) * Self.column)
        let width = number(Double(shown.columns) * Self.column)
        if shown.first == rule {
          let middle = number(top + Self.row / 2)
          return "<rect class=\"\(fill)\" x=\"\(left)\" y=\"\(middle)\" width=\"\(width)\" height=\"1\"/>"
        }
        return "<text x=\"\(left)\" y=\"\(number(top + 13.5))\"\(looks) textLength=\"\(width)\" "
          + "lengthAdjust=\"spacingAndGlyphs\">\(escaped(shown))</text>"
      }
  }

  /// Drawn as a line: some fonts have it twice as wide, and would press together what stands behind it.
  private static let rule: Character = "─"

  /// What stands between gaps of two spaces and more, and between rules, each with the column where it begins: a font of another width
  /// moves nothing.
  private static func words(of text: String) -> [(offset: Int, text: String)] {
    var found: [(offset: Int, text: String)] = []
    var at = 0
    var gap = 2
    for character in text {
      if character == " " {
        gap += 1
      } else if gap >= 2 || (character == rule) != (found.last?.text.last == rule) {
        found.append((at, String(character)))
        gap = 0
      } else {
        found[found.count - 1].text += String(repeating: " ", count: gap) + String(character)
        gap = 0
      }
      at += character.columns
    }
    return found
  }

  /// To a tenth, without a zero behind the point.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// Compares with the file in `.github/pictures`, or writes it, as ``Golden`` does.
  func check(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".github/pictures")
    let file = folder.appending(path: "\(name).svg")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try svg.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name).svg was made; run again without RECORD", sourceLocation: sourceLocation)
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(
      recorded == svg, "\(name).svg is not of today's screens: make pictures", sourceLocation: sourceLocation)
  }
}
