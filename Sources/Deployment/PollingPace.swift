/// How soon the events of a stack are read again: every two seconds while things move, ever more seldom while nothing does.
///
/// Each poll is a process that costs half a second of a processor and more, and each deployment has minutes in which
/// only one resource is under way.
package struct PollingPace: Hashable, Sendable {
  /// How many polls in a row brought nothing new.
  private var quietPolls = 0
  /// How many in a row were refused.
  private var refusals = 0
  private var obstacle: Obstacle?

  package init() {}

  package mutating func brought(_ events: [StackEvent]) {
    quietPolls = events.isEmpty ? quietPolls + 1 : 0
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
      let seconds = grown(from: 2, by: 1.25, times: quietPolls, to: 10)
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
