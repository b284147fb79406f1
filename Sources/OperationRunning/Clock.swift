internal import Glibc

/// The time of this run. A rehearsal's runs faster, and so do its waits.
package struct Clock: Sendable {
  private let start: Double
  package let speed: Double

  package init(speed: Double = 1) {
    start = Self.wall
    self.speed = speed
  }

  /// Seconds since 1970, as the account counts them.
  package var now: Double { start + (Self.wall - start) * speed }

  /// Waits so many of the user's seconds; a rehearsal does not make anyone wait longer than a blink.
  package func sleep(_ seconds: Double) async {
    let real = speed > 1 ? min(seconds / speed, 0.2).clamped(to: 0.05...0.2) : seconds
    guard seconds > 0 else { return }
    try? await Task.sleep(for: .seconds(real))
  }

  /// Waits for a time that chance picks between these seconds, so that not all who wait come back at once.
  package func sleep(somewhereIn seconds: ClosedRange<Double>) async { await sleep(Double.random(in: seconds)) }

  private static var wall: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
