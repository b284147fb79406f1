import Drawing
import Testing

struct MouseReportsTests {
  private static let begin = ContinuousClock.now

  /// What comes of reports of mode 1006, each with the milliseconds after the first.
  private func read(_ reports: [(String, Int)]) -> [Mouse] {
    var reader = MouseReports()
    return reports.compactMap { text, time in
      reader.take(
        String(text.dropLast()), isRelease: text.hasSuffix("m"), at: Self.begin.advanced(by: .milliseconds(time)))
    }
  }

  @Test func aClickIsAPressAndAReleaseAtOnePlace() {
    #expect(read([("0;10;5M", 0), ("0;10;5m", 90)]) == [Mouse(.click(isRepeated: false), column: 9, row: 4)])
    #expect(read([("0;10;5M", 0), ("0;30;5m", 90)]) == [Mouse(.drag, column: 29, row: 4)])
    #expect(read([("0;10;5m", 0)]).isEmpty)
  }

  @Test func theSecondOfTwoAtOnePlaceIsMarked() {
    let twice = [("0;10;5M", 0), ("0;10;5m", 90), ("0;10;5M", 180), ("0;10;5m", 270)]
    #expect(read(twice).map(\.act) == [.click(isRepeated: false), .click(isRepeated: true)])
    let slowly = [("0;10;5M", 0), ("0;10;5m", 90), ("0;10;5M", 900), ("0;10;5m", 990)]
    #expect(read(slowly).map(\.act) == [.click(isRepeated: false), .click(isRepeated: false)])
    let apart = [("0;10;5M", 0), ("0;10;5m", 90), ("0;11;5M", 180), ("0;11;5m", 270)]
    #expect(read(apart).map(\.act) == [.click(isRepeated: false), .click(isRepeated: false)])
  }

  @Test func theWheelTurnsWhateverKeyIsHeld() {
    #expect(
      read([("64;1;1M", 0), ("65;2;3M", 1)]) == [
        Mouse(.wheelUp, column: 0, row: 0), Mouse(.wheelDown, column: 1, row: 2),
      ])
    #expect(read([("80;1;1M", 0)]).map(\.act) == [.wheelUp])
  }

  /// Other buttons, keys held, movements, and what is no report at all.
  @Test(arguments: [
    "2;10;5", "16;10;5", "4;10;5", "32;10;5", "66;10;5", "128;10;5", "0;0;5", "0;10", "", "0;10;5;1", ";;",
    "9999999999999999999;1;1",
  ])
  func nothingComesOfAnythingElse(_ numbers: String) {
    #expect(read([("\(numbers)M", 0), ("\(numbers)m", 50)]).isEmpty)
  }

  @Test func theOlderFormIsReadToo() {
    var reader = MouseReports()
    #expect(reader.take([32, 42, 37], at: Self.begin) == nil)
    #expect(reader.take([35, 42, 37], at: Self.begin) == Mouse(.click(isRepeated: false), column: 9, row: 4))
    #expect(reader.take([97, 33, 33], at: Self.begin) == Mouse(.wheelDown, column: 0, row: 0))
    #expect(reader.take([0, 1, 2], at: Self.begin) == nil)
  }
}
