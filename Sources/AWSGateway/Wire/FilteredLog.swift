internal import Upkeep

/// What `aws logs filter-log-events` prints, oldest first.
struct FilteredLog: Decodable {
  private let events: [Item]?
  /// Where to go on, as `aws` itself calls it: for `--starting-token`.
  private let nextToken: String?

  private struct Item: Decodable {
    let eventId: String?
    let logStreamName: String?
    /// Milliseconds since 1970.
    let timestamp: Double?
    let message: String?
  }

  /// What lacks an id is known by all that it has.
  var found: [LogEvent] {
    (events ?? []).map { item in
      let (stream, time, message) = (item.logStreamName ?? "", item.timestamp ?? 0, item.message ?? "")
      return LogEvent(
        id: item.eventId ?? "\(stream) \(time) \(message)", stream: stream, time: time / 1000, message: message)
    }
  }

  var next: String? { nextToken }
}
