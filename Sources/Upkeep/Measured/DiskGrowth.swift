/// Space that a file system took, week by week, as CloudWatch counted it.
package struct DiskGrowth: Hashable, Sendable {
  /// What was counted at a moment.
  package struct Point: Hashable, Sendable {
    /// Seconds since 1970.
    package let time: Double
    package let bytes: Double

    package init(time: Double, bytes: Double) { (self.time, self.bytes) = (time, bytes) }
  }

  /// Means in bytes, the oldest week with a point first, the last ending now; nil is a week of which nothing was counted, which is
  /// not empty.
  package let weeks: [Double?]
  /// When each was counted in the mean, in seconds since 1970: the oldest week may hold a day or two only.
  private let times: [Double?]
  /// From the first point to the last.
  package let days: Int

  /// Weeks that are looked back.
  package static let weeksBack = 8
  /// Days below which nobody says how it grows.
  package static let leastDays = 14

  /// nil where nothing was counted.
  ///
  /// - Parameter now: seconds since 1970.
  package init?(_ points: [Point], until now: Double) {
    func age(_ point: Point) -> Int { Int(((now - point.time) / 604_800).rounded(.down)) }
    let counted = points.filter { (0..<Self.weeksBack).contains(age($0)) }
    let byAge = Dictionary(grouping: counted, by: age)
    guard let oldest = byAge.keys.max(), let first = counted.map(\.time).min(), let last = counted.map(\.time).max()
    else { return nil }
    func means(of value: (Point) -> Double) -> [Double?] {
      (0...oldest).reversed().map { age in
        byAge[age].map { points in points.map(value).reduce(0, +) / Double(points.count) }
      }
    }
    weeks = means(of: \.bytes)
    times = means(of: \.time)
    days = Int((last - first) / 86_400)
  }

  /// nil where it was counted for less than two weeks.
  package var bytesAWeek: Double? {
    guard days >= Self.leastDays, let last = weeks.lastIndex(where: { $0 != nil }), last > 0,
      let before = weeks[0], let now = weeks[last], let timeBefore = times[0], let timeNow = times[last],
      timeNow > timeBefore
    else { return nil }
    return (now - before) / ((timeNow - timeBefore) / 604_800)
  }

  /// 1 for the least to 7 for the most; nil for a week of which nothing was counted. Where all are the same they are in the middle.
  package var levels: [Int?] {
    let counted = weeks.compactMap(\.self)
    guard let least = counted.min(), let most = counted.max() else { return [] }
    return weeks.map { week in
      week.map { bytes in most > least ? 1 + Int(((bytes - least) / (most - least) * 6).rounded()) : 4 }
    }
  }
}
