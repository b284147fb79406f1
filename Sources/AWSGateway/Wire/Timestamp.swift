internal import Phrases

/// A time as AWS writes it: `2026-01-02T03:04:59.123Z` (v1), `2026-01-02T03:04:59.123000+00:00` (v2) or seconds since 1970.
struct Timestamp: Decodable, Hashable {
  /// Since 1970.
  let seconds: Double

  /// Read once: a page of events has some hundred times.
  private nonisolated(unsafe) static let pattern =
    #/(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))/#

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      seconds = number
      return
    }
    let text = try container.decode(String.self)
    guard let parsed = Timestamp(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time: \(text)")
    }
    self = parsed
  }

  init?(_ text: String) {
    guard let match = text.wholeMatch(of: Self.pattern)?.output,
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
      let hour = Int(match.4), let minute = Int(match.5), let second = Int(match.6),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let fraction = match.7.flatMap { Double("0\($0)") } ?? 0
    let east = (match.9.flatMap { Int($0) } ?? 0) * 3600 + (match.10.flatMap { Int($0) } ?? 0) * 60
    let days = UTC.daysSince1970(year: year, month: month, day: day)
    let whole = days * 86_400 + hour * 3600 + minute * 60 + second - (match.8 == "-" ? -east : east)
    seconds = Double(whole) + fraction
  }
}
