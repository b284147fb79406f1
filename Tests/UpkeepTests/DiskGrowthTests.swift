import Testing
import Upkeep

/// How a file system grows, by what was counted of it.
struct DiskGrowthTests {
  private static let now = 1_796_000_000.0

  private func growth(daysAgo days: [Double], _ bytes: (Double) -> Double) -> DiskGrowth? {
    DiskGrowth(days.map { DiskGrowth.Point(time: Self.now - $0 * 86_400, bytes: bytes($0)) }, until: Self.now)
  }

  @Test func aLineOfEightWeeksRisesFromTheLeastToTheMost() throws {
    let found = try #require(growth(daysAgo: (1..<56).map(Double.init)) { 10_000 - $0 * 100 })
    #expect(found.weeks.count == 8 && found.days == 54)
    #expect(found.levels.first == 1 && found.levels.last == 7)
    let weekly = try #require(found.bytesAWeek)
    #expect(abs(weekly - 700) < 20)
  }

  /// The oldest week is not whole: what was counted of it lies nearer to the next.
  @Test(arguments: [15, 22])
  func anOldestWeekOfADayOrTwoTellsNoOtherGrowth(_ days: Int) throws {
    let found = try #require(growth(daysAgo: (1...days).map(Double.init)) { 10_000 - $0 * 100 })
    let weekly = try #require(found.bytesAWeek)
    #expect(abs(weekly - 700) < 1, "\(weekly)")
  }

  @Test func whatShrinksIsLessEachWeek() throws {
    let found = try #require(growth(daysAgo: [50, 1]) { $0 * 100 })
    #expect(found.bytesAWeek.map { $0 < 0 } == true)
    #expect(found.levels.first == 7 && found.levels.last == 1)
  }

  @Test func nothingCountedIsNotKnownAndNotEmpty() throws {
    #expect(growth(daysAgo: []) { _ in 0 } == nil)
    let found = try #require(growth(daysAgo: [50, 1]) { _ in 5 })
    #expect(found.weeks == [5, nil, nil, nil, nil, nil, nil, 5] && found.levels[1] == nil)
  }

  @Test(arguments: [[1], [13, 1], [8, 7]] as [[Double]])
  func lessThanTwoWeeksTellNoGrowth(_ days: [Double]) throws {
    let found = try #require(growth(daysAgo: days) { 100 - $0 })
    #expect(found.bytesAWeek == nil)
  }

  @Test func theSameSpaceIsInTheMiddle() throws {
    let found = try #require(growth(daysAgo: [20, 10, 1]) { _ in 5 })
    #expect(found.bytesAWeek == 0 && found.levels.allSatisfy { $0 == 4 })
  }
}
