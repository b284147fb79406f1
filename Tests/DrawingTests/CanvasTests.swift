import Testing

@testable import Drawing

@Suite struct CanvasTests {
  @Test func wideCharactersTakeTwoColumns() {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    #expect(canvas.put("あいう", column: 0, row: 0) == 6)
    #expect(canvas.text == "あいう")
    #expect(canvas[1, 0].isContinuation)
  }

  @Test func aWideCharacterThatDoesNotFitLeavesABlank() {
    var canvas = Canvas(Size(columns: 5, rows: 1))
    canvas.put("xxxxx", column: 0, row: 0)
    #expect(canvas.put("あいう", column: 0, row: 0) == 5)
    #expect(canvas.text == "あい")
    canvas.put("漢字", column: -1, row: 0)
    #expect(canvas.text == " 字")
  }

  @Test(arguments: [
    (0, "x い"), (1, " xい"), (2, "あx"), (3, "あ x"),
  ])
  func overwritingHalfAWideCharacterBlanksTheOther(column: Int, row: String) {
    var canvas = Canvas(Size(columns: 4, rows: 1))
    canvas.put("あい", column: 0, row: 0)
    canvas.put("x", column: column, row: 0)
    #expect(canvas.text == row)
    #expect(canvas.row(0).filter(\.isContinuation).count == 1)
  }

  @Test func overwritingTwoHalvesWithOneWideCharacterBlanksBothRests() {
    var canvas = Canvas(Size(columns: 4, rows: 1))
    canvas.put("あい", column: 0, row: 0)
    canvas.put("う", column: 1, row: 0)
    #expect(canvas.text == " う")
    #expect(canvas.row(0).map(\.isContinuation) == [false, false, true, false])
  }

  @Test func textOutsideIsCutOff() {
    var canvas = Canvas(Size(columns: 3, rows: 2))
    #expect(canvas.put("abcdef", column: 1, row: 0) == 2)
    #expect(canvas.put("abc", column: -2, row: 1) == 3)
    #expect(canvas.put("abc", column: 5, row: 0) == 0)
    #expect(canvas.put("abc", column: 0, row: 2) == 0)
    #expect(canvas.put("abc", column: 0, row: -1) == 0)
    #expect(canvas.lines == [" ab", "c"])
  }

  @Test(arguments: [
    ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\tb\r\nc", "a b c"), ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{7}", "a\u{FFFD}"),
    ("a\u{2028}b", "a\u{FFFD}b"), ("a\u{202E}b\u{200B}c", "a\u{FFFD}b\u{FFFD}c"), ("a\u{0}b", "a\u{FFFD}b"),
    ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}"), ("a\u{E0041}b", "\u{FFFD}b"), ("a\u{AD}b", "a\u{FFFD}b"),
    ("a\u{2060}b\u{FEFF}", "a\u{FFFD}b\u{FFFD}"), ("a\u{3164}b", "a\u{FFFD}b"), ("a\u{200D}b", "\u{FFFD}b"),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"),
    ("葛\u{E0100}", "葛\u{E0100}"),
  ])
  func controlCharactersNeverReachTheScreen(text: String, shown: String) {
    var canvas = Canvas(Size(columns: 20, rows: 1))
    #expect(canvas.put(text, column: 0, row: 0) == text.columns)
    #expect(canvas.text == shown)
  }

  @Test func combiningMarksStayWithTheirBase() {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    #expect(canvas.put("e\u{301}か\u{3099}x", column: 0, row: 0) == 4)
    #expect(canvas[0, 0].character == "e\u{301}")
    #expect(canvas[1, 0].character == "か\u{3099}")
    #expect(canvas[3, 0].character == "x")
  }

  @Test func anAreaCountsFromItsCornerAndCutsAtItsEdges() {
    var canvas = Canvas(Size(columns: 8, rows: 3))
    let area = Area(column: 2, row: 1, columns: 4, rows: 1)
    #expect(canvas.put("abcdef", column: 1, row: 0, in: area) == 3)
    #expect(canvas.put("zz", column: 0, row: 1, in: area) == 0)
    #expect(canvas.lines == ["", "   abc", ""])
    canvas.put("日本", column: -1, row: 0, in: area)
    #expect(canvas.lines[1] == "   本c")
  }

  @Test func fillingGivesARowItsStyleToTheEdge() {
    var canvas = Canvas(Size(columns: 4, rows: 2))
    canvas.put("old", column: 0, row: 1)
    canvas.fill(row: 1, style: .selected)
    canvas.put("日", column: 1, row: 1, style: .strong)
    #expect(canvas.lines == ["", " 日"])
    #expect(canvas.row(0).map(\.style) == [.plain, .plain, .plain, .plain])
    #expect(canvas.row(1).map(\.style) == [.selected, .strong, .strong, .selected])
  }

  @Test func aBoxHasATitleAndClearsWhatItCovers() {
    var canvas = Canvas(Size(columns: 14, rows: 4))
    for row in 0..<4 { canvas.put("日日日日日日日", column: 0, row: row) }
    canvas.box(Area(column: 1, row: 0, columns: 12, rows: 3), title: "進捗です")
    #expect(
      canvas.text == """
         ┌─ 進捗… ──┐
         │          │
         └──────────┘
        日日日日日日日
        """)
  }

  @Test func aRuleInAsciiReachesBothEdges() {
    var canvas = Canvas(Size(columns: 5, rows: 2), glyphs: .ascii)
    canvas.rule(row: 1)
    #expect(canvas.lines == ["", "-----"])
  }

  @Test func nothingCanBeDrawnOnNothing() {
    var canvas = Canvas(Size(columns: 0, rows: -3))
    canvas.put("あ", column: 0, row: 0)
    canvas.fill(row: 0, style: .bad)
    canvas.box(Area(column: 0, row: 0, columns: 9, rows: 9))
    #expect(canvas.lines == [])
  }
}
