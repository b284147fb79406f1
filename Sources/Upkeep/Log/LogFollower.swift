internal import Deployment

/// Reading of a log group as it grows: what to ask next, and what of the answers is new.
///
/// An event may be there minutes after it was written, so that every round goes back over what was read and passes over what is
/// known by its id. What is remembered for that is what the next round can bring again, and no more.
package struct LogFollower: Hashable, Sendable {
  /// What to ask for.
  package struct Question: Hashable, Sendable {
    /// Events from here on, in seconds since 1970.
    package let start: Double
    /// Where to go on in the answer to it; nil at its beginning.
    package let token: String?

    package init(start: Double, token: String?) {
      self.start = start
      self.token = token
    }
  }

  /// What an answer brought.
  package enum News: Hashable, Sendable {
    case line(LogEntry)
    /// The first event of another task than the one that wrote before.
    case task(String, before: String, at: Double)
  }

  /// How far a round goes back: how late events come is not documented, and two minutes are many times what is usual.
  static let lookBack = 120.0
  /// The same where more is written in two minutes than one process brings.
  static let shortLookBack = 10.0
  /// How many known events a round may bring again: half of what one process does.
  static let room = LogFollower.pageSize / 2
  /// Events that one `aws` process is asked for.
  package static let pageSize = 2000

  /// What is older is read for where later lines come from, and not told.
  private let since: Double
  private var start: Double
  private var token: String?
  private var newest: Double?
  /// When each event that may come again was written, by its id.
  private var known: [String: Double] = [:]
  private var sources = LogSources()
  private var tasks: [String] = []

  package init(since: Double) {
    self.since = since
    start = max(0, since - Self.lookBack)
  }

  package var question: Question { Question(start: start, token: token) }

  /// Whether the answer to the present question has more to it.
  package var hasMore: Bool { token != nil }

  /// When the newest event was written that was read, by its own time.
  package var reached: Double? { newest }

  /// How much is remembered.
  var memory: Int { known.count }

  /// Takes an answer, oldest first where AWS keeps to that, and returns what is new in it, oldest first.
  ///
  /// - Parameter next: where to go on in the same answer; nil at its end.
  package mutating func take(_ events: [LogEvent], next: String?, at now: Double) -> [News] {
    var fresh: [LogEvent] = []
    for event in events where known.updateValue(event.time, forKey: event.id) == nil { fresh.append(event) }
    let ordered = fresh.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
    let news = ordered.flatMap { read($0.element) }
    if let last = ordered.last?.element.time { newest = max(newest ?? last, last) }
    let reach = reach(at: now)
    known = known.filter { $0.value >= reach }
    token = next
    if next == nil { start = reach }
    return news
  }

  private mutating func read(_ event: LogEvent) -> [News] {
    var news: [News] = []
    let task = LogEvent.task(of: event.stream)
    if let task, !tasks.contains(task) {
      if let before = tasks.last, event.time >= since { news.append(.task(task, before: before, at: event.time)) }
      tasks = (tasks + [task]).suffix(32)
    }
    for line in event.lines where !sources.notes(line.text, of: event.stream, at: event.time) && event.time >= since {
      let source = sources.source(of: event.stream, at: event.time)
      news.append(
        .line(LogEntry(time: event.time, task: task ?? event.stream, source: source, message: line.text)))
    }
    return news
  }

  /// Where the next round begins. An event may be dated ahead of its time, up to two hours
  /// (docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html): what is written meanwhile is not
  /// passed over for it.
  private func reach(at now: Double) -> Double {
    guard let newest else { return start }
    let end = min(newest, now)
    let times = known.values.sorted(by: >)
    let shortened = times.count > Self.room ? min(end - Self.shortLookBack, times[Self.room]) : 0
    return max(start, end - Self.lookBack, shortened)
  }
}
