/// How soon the events of a stack are read again: every second where the end is near, every two while things move, ever more
/// seldom while nothing does, and a third as often where the end cannot come yet.
///
/// Each poll is a process that costs half a second of a processor and more, and each deployment has minutes in which
/// only one resource is under way.
package struct PollingPace: Hashable, Sendable {
  /// How many polls in a row brought nothing new.
  private var quietPolls = 0
  /// How many in a row were refused.
  private var refusals = 0
  private var obstacle: Obstacle?
  /// When the end may come.
  package var expectation = Expectation.sometime

  package enum Expectation: Hashable, Sendable {
    case soon
    /// Nobody can tell.
    case sometime
    /// Not for a minute, by all that is usual.
    case later

    /// Seconds between two polls, at most.
    fileprivate var longest: Double {
      switch self {
      case .soon: 1
      case .sometime: 10
      case .later: 30
      }
    }

    /// Seconds after a poll that brought something.
    fileprivate var shortest: Double {
      switch self {
      case .soon: 1
      case .sometime: 2
      case .later: 6
      }
    }

    /// How many times as long each quiet poll makes the next pause.
    fileprivate var growth: Double { self == .later ? 1.5 : 1.25 }
  }

  package init() {}

  package mutating func brought(_ events: [StackEvent]) { brought(anything: !events.isEmpty) }

  package mutating func brought(anything isAny: Bool) {
    quietPolls = isAny ? 0 : quietPolls + 1
    refusals = 0
    obstacle = nil
  }

  package mutating func met(_ obstacle: Obstacle) {
    refusals += 1
    self.obstacle = obstacle
  }

  /// The seconds until the next poll, from and to: where in between is for chance to say, so that not all who wait ask at once.
  package var pause: ClosedRange<Double> {
    switch obstacle {
    case nil:
      let seconds = grown(
        from: expectation.shortest, by: expectation.growth, times: quietPolls, to: expectation.longest)
      return seconds...1.2 * seconds
    case .throttling, .network, .other:
      let seconds = grown(from: 4, by: 2, times: refusals - 1, to: 30)
      return 0.75 * seconds...seconds
    // Nobody signs in within seconds, and a key asks at once.
    case .credentials: return 25...30
    }
  }

  private func grown(from seconds: Double, by factor: Double, times: Int, to most: Double) -> Double {
    (0..<min(times, 16)).reduce(seconds) { seconds, _ in min(most, factor * seconds) }
  }
}
