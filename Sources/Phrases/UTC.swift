/// Dates and times of day in UTC, as AWS tells them, without a calendar of the machine.
package enum UTC {
  /// `2026-11-23 10:04 UTC` for seconds since 1970.
  package static func date(_ time: Double) -> String {
    let seconds = Int(time)
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    // From days to a date of the Gregorian calendar, counting years from March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let time = timeOfDay(Double(seconds - days * 86_400)).prefix(5)
    return "\(year)-\(two(month))-\(two(day)) \(time) UTC"
  }

  /// `2026-11-23` for seconds since 1970.
  package static func day(_ time: Double) -> String { String(date(time).prefix(10)) }

  /// `2026-11-23T10:04:05Z` for seconds since 1970.
  package static func moment(_ time: Double) -> String { "\(day(time))T\(timeOfDay(time))Z" }

  /// `09:05:01` for seconds since 1970.
  package static func timeOfDay(_ time: Double) -> String {
    let seconds = Int(time) % 86_400
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
  }

  /// The first moment of the month that a time is in, in seconds since 1970, with the number of that month.
  package static func month(of time: Double) -> (began: Double, number: Int) {
    let parts = day(time).split(separator: "-").compactMap { Int($0) }
    return (Double(daysSince1970(year: parts[0], month: parts[1], day: 1)) * 86_400, parts[1])
  }

  /// Of a date in the Gregorian calendar; years counted from March, so that the leap day is the last of its year.
  package static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
