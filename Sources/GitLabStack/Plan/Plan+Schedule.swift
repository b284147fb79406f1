extension Plan {
  /// When its schedules have GitLab stopped, in a week.
  package struct WeeklyRest: Hashable, Sendable {
    /// Minutes of a week in which it is stopped.
    package let minutes: Int
    package let startsAWeek: Int
    /// What stops it.
    package let schedule: Resource

    /// In minutes.
    package static let week = 7 * 24 * 60

    package var startsAMonth: Int { (startsAWeek * 730 * 60 + Self.week - 1) / Self.week }
  }

  /// nil where it is never stopped by itself, and where the times cannot be read.
  package var weeklyRest: WeeklyRest? {
    guard let stopping = resource("StopSchedule"), resource("StartSchedule") != nil,
      let stop = parameters["StopExpression"].flatMap(ScheduleTime.init(cron:)),
      let start = parameters["StartExpression"].flatMap(ScheduleTime.init(cron:))
    else { return nil }
    let stops = ScheduleTime.stops(at: stop, until: start)
    return WeeklyRest(minutes: stops.reduce(0, +), startsAWeek: stops.count, schedule: stopping)
  }
}
