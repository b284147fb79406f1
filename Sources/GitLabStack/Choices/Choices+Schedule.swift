internal import Phrases

extension Choices {
  /// When GitLab is stopped, and started again, each week.
  package struct Schedule: Hashable, Sendable {
    package let stop: ScheduleTime
    package let start: ScheduleTime
    package let timeZone: TimeZoneName
    /// Whether that was answered; else it is that of the region.
    let namesTimeZone: Bool
  }
}

extension Choices.Schedule {
  /// Minutes of each stop in a week.
  private var stops: [Int] { ScheduleTime.stops(at: stop, until: start) }

  /// What should be known of it before paying.
  var warnings: [Warning] {
    var warnings: [Warning] = []
    if !namesTimeZone {
      warnings.append(
        Warning(
          code: "schedule-time-zone", key: .scheduleTimezone,
          message: SchedulePhrases.timeZoneOfRegion(timeZone.description)))
    }
    if let shortest = stops.min(), shortest < 60 {
      warnings.append(
        Warning(code: "schedule-short", key: .scheduleStart, message: SchedulePhrases.shortStop(minutes: shortest)))
    }
    return warnings
  }
}

extension Answers {
  package static let scheduleKeys: [AnswerKey] = [.scheduleStop, .scheduleStart, .scheduleTimezone]

  /// Whether GitLab is to be stopped by a schedule, as far as that was answered.
  var wantsSchedule: Bool {
    text(.scheduleStop) != Self.noSchedule && Self.scheduleKeys.contains { self[$0] != nil }
  }

  /// How the answer says that there is none, where a stack has one.
  static let noSchedule = "none"

  /// The schedule that these answers lead to; nil for none, and where it cannot be read.
  package var schedule: Choices.Schedule? {
    var reading = AnswersReading(self)
    return reading.schedule()
  }

  /// What is taken where nobody has named a time zone.
  var timeZoneOfRegion: TimeZoneName { text(.stackRegion).map { TimeZoneName(of: $0) } ?? .utc }
}

extension AnswersReading {
  /// nil where none was answered, or one of its answers was objected to: who stops it wants it started again.
  mutating func schedule() -> Choices.Schedule? {
    guard answers.wantsSchedule else { return nil }
    if answers[.scheduleStop] == nil, answers[.scheduleStart] == nil {
      object(to: .scheduleTimezone, SchedulePhrases.zoneOfNothing, accepted: SchedulePhrases.aTime)
      return nil
    }
    if answers[.scheduleStop] == nil {
      object(to: .scheduleStop, SchedulePhrases.stopIsMissing, accepted: SchedulePhrases.aTime)
    }
    if answers[.scheduleStart] == nil {
      object(to: .scheduleStart, SchedulePhrases.startIsMissing, accepted: SchedulePhrases.aTime)
    }
    let stop = text(.scheduleStop) { (text) throws(Refusal) in try ScheduleTime(text) }
    let start = text(.scheduleStart) { (text) throws(Refusal) in try ScheduleTime(text) }
    let zone = text(.scheduleTimezone) { (text) throws(Refusal) in try TimeZoneName(text) }
    guard let stop, let start, answers[.scheduleTimezone] == nil || zone != nil else { return nil }
    guard !ScheduleTime.stops(at: stop, until: start).contains(where: { $0 >= 7 * 24 * 60 }), stop != start else {
      object(to: .scheduleStart, SchedulePhrases.startIsStop, accepted: SchedulePhrases.aTime)
      return nil
    }
    return Choices.Schedule(
      stop: stop, start: start, timeZone: zone ?? answers.timeZoneOfRegion, namesTimeZone: zone != nil)
  }
}
