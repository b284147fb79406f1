import Testing

@testable import Drawing

struct TargetTests {
  private let size = Size(columns: 20, rows: 6)

  @Test func whatWasDrawnLastIsOnTop() {
    var canvas = Canvas(size)
    canvas.note([.up], row: 1)
    canvas.note([.enter], at: Area(column: 3, row: 1, columns: 4, rows: 1))
    #expect(canvas.target(column: 2, row: 1)?.keys == [.up])
    #expect(canvas.target(column: 3, row: 1)?.keys == [.enter])
    #expect(canvas.target(column: 7, row: 1)?.keys == [.up])
    #expect(canvas.target(column: 3, row: 2) == nil)
    canvas.forgetTargets()
    #expect(canvas.target(column: 3, row: 1) == nil)
  }

  @Test func nothingIsClickedOutsideOfTheCanvas() {
    var canvas = Canvas(size)
    canvas.note([.up], at: Area(column: 18, row: 5, columns: 9, rows: 9))
    canvas.note([.down], at: Area(column: 30, row: 0, columns: 9, rows: 1))
    canvas.note([], row: 0)
    #expect(canvas.targets == [Target(area: Area(column: 18, row: 5, columns: 2, rows: 1), keys: [.up])])
  }

  @Test func goesWithTheRowsThatItIsOn() {
    var sheet = Canvas(Size(columns: 20, rows: 30))
    for (row, digit) in zip(10..<14, "0123") { sheet.note([.character(digit)], row: row) }
    var canvas = Canvas(size)
    canvas.copy(11..<13, of: sheet, to: 4)
    #expect(
      (0..<6).map { canvas.target(column: 0, row: $0)?.keys } == [
        nil, nil, nil, nil, [.character("1")], [.character("2")],
      ])
  }

  @Test func twoThatLookTheSameAreTheSame() {
    var canvas = Canvas(size)
    canvas.note([.up], row: 0)
    #expect(canvas == Canvas(size))
  }
}
