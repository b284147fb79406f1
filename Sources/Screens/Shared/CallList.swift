/// The last `aws` commands, oldest first.
struct CallList: Sendable {
  private(set) var entries: [Entry] = []
  /// All there ever were, those that are forgotten too.
  private(set) var count = 0

  /// A deployment of an hour makes fewer; what is older is in the diagnostics log.
  private static let limit = 500

  struct Entry: Sendable {
    /// When it had ended, in seconds since 1970.
    let time: Double
    let call: Call
    /// Whether it never left this program.
    let isRehearsed: Bool
  }

  mutating func add(_ call: Call, at time: Double, isRehearsed: Bool) {
    if entries.count == Self.limit { entries.removeFirst(Self.limit / 5) }
    entries.append(Entry(time: time, call: call, isRehearsed: isRehearsed))
    count += 1
  }
}
