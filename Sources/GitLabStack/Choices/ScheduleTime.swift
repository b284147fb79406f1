internal import Phrases

/// A time of day on some days of the week, such as `mon-fri 20:00`.
package struct ScheduleTime: Hashable, Sendable, CustomStringConvertible {
  /// In the order of the week, from Monday; never empty.
  let days: [Weekday]
  let hour: Int
  let minute: Int

  /// As people count them. AWS begins with Sunday.
  enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case mon, tue, wed, thu, fri, sat, sun

    var name: String { "\(self)" }

    static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }

    init?(_ name: some StringProtocol) {
      guard let found = Self.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
      self = found
    }
  }

  /// `20:00`, `mon-fri 20:00`, `sat,sun 9:30`.
  package init(_ text: String) throws(Refusal) {
    let parts = text.split(separator: " ")
    let clock = (parts.last ?? "").split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), clock.count == 2, clock[1].count == 2, (1...2).contains(clock[0].count),
      let hour = Self.number(clock[0]), let minute = Self.number(clock[1]), hour < 24, minute < 60
    else { throw Refusal(SchedulePhrases.isNoTime(text), accepted: SchedulePhrases.aTime) }
    let days = parts.count == 1 ? Weekday.allCases : Self.days(parts[0], in: Weekday.allCases)
    guard let days, !days.isEmpty else {
      throw Refusal(SchedulePhrases.areNoDays(String(parts[0])), accepted: SchedulePhrases.aTime)
    }
    (self.days, self.hour, self.minute) = (days, hour, minute)
  }

  /// As EventBridge Scheduler has it, of the form that `cron` gives; nil for any other.
  init?(cron: String) {
    guard
      let match = cron.wholeMatch(of: #/cron\((\d{1,2}) (\d{1,2}) \? \* ([A-Z*,-]+) \*\)/#),
      let minute = Int(match.output.1), let hour = Int(match.output.2), hour < 24, minute < 60
    else { return nil }
    let days = match.output.3 == "*" ? Weekday.allCases : Self.days(match.output.3, in: Self.weekOfAWS)
    guard let days, !days.isEmpty else { return nil }
    (self.days, self.hour, self.minute) = (days, hour, minute)
  }

  private static let weekOfAWS: [Weekday] = [.sun, .mon, .tue, .wed, .thu, .fri, .sat]

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  /// - Parameter week: the days in the order in which a range runs.
  private static func days(_ text: Substring, in week: [Weekday]) -> [Weekday]? {
    var found: Set<Weekday> = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: "-", omittingEmptySubsequences: false).map { Weekday($0) }
      guard (1...2).contains(ends.count), let first = ends[0].flatMap(week.firstIndex),
        let last = ends[ends.count - 1].flatMap(week.firstIndex), first <= last
      else { return nil }
      found.formUnion(week[first...last])
    }
    return found.sorted()
  }

  /// The days as one range or a list, in the order of a week; nil for every day.
  private func daysInWords(_ week: [Weekday]) -> String? {
    guard days.count < week.count else { return nil }
    let places = days.compactMap(week.firstIndex).sorted()
    guard let first = places.first, let last = places.last else { return nil }
    if places.count > 1, last - first == places.count - 1 { return "\(week[first])-\(week[last])" }
    return places.map { week[$0].name }.joined(separator: ",")
  }

  /// As it is answered.
  package var description: String {
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return daysInWords(Weekday.allCases).map { "\($0) \(clock)" } ?? clock
  }

  /// As EventBridge Scheduler takes it: minute, hour, day of the month, month, day of the week, year
  /// (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based).
  var cron: String { "cron(\(minute) \(hour) ? * \(daysInWords(Self.weekOfAWS)?.uppercased() ?? "*") *)" }

  /// Minutes from the beginning of Monday.
  private var minutes: [Int] { days.map { ($0.rawValue * 24 + hour) * 60 + minute } }

  /// How long each stop lasts, in minutes, where one of these times stops GitLab and another starts it: one number for each time
  /// in a week that it is stopped while it runs.
  static func stops(at stop: ScheduleTime, until start: ScheduleTime) -> [Int] {
    let week = 7 * 24 * 60
    let events = (stop.minutes.map { ($0, true) } + start.minutes.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var runs = events.last.map { !$0.1 } ?? true
    var stops: [Int] = []
    for (time, isStop) in events {
      defer { runs = !isStop }
      guard isStop, runs else { continue }
      let starts = events.filter { !$0.1 }.map { $0.0 <= time ? $0.0 + week : $0.0 }
      stops.append((starts.min() ?? time) - time)
    }
    return stops
  }
}
