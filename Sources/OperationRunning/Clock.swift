internal import Glibc

/// The time of this run, and its waits. A rehearsal's run faster.
package struct Clock: Sendable {
  /// How many seconds of the account pass in one of ours.
  package let speed: Double
  private let time: @Sendable () -> Double
  private let wait: @Sendable (Double) async -> Void

  /// - Parameter time: seconds since 1970, as the account counts them.
  /// - Parameter wait: lets so many of its seconds pass.
  package init(
    speed: Double = 1, time: @escaping @Sendable () -> Double, wait: @escaping @Sendable (Double) async -> Void
  ) {
    self.speed = speed
    self.time = time
    self.wait = wait
  }

  /// The machine's time from now on, so many times as fast. A rehearsal makes nobody wait longer than a blink.
  package init(speed: Double = 1) {
    let start = Self.wall
    self.init(speed: speed, time: { start + (Self.wall - start) * speed }) { seconds in
      let real = speed > 1 ? min(max(seconds / speed, 0.05), 0.2) : seconds
      try? await Task.sleep(for: .seconds(real))
    }
  }

  /// Seconds since 1970, as the account counts them.
  package var now: Double { time() }

  /// Waits so many of the account's seconds.
  package func sleep(_ seconds: Double) async {
    if seconds > 0 { await wait(seconds) }
  }

  /// Waits for a time that chance picks between these seconds, so that not all who wait come back at once.
  package func sleep(somewhereIn seconds: ClosedRange<Double>) async { await sleep(Double.random(in: seconds)) }

  private static var wall: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
