import FoundationEssentials
import Glibc

/// Many samples of one thing, and what they come to.
struct Measurement {
  let name: String
  private let samples: [Duration]
  private let goal: Duration?

  init(_ name: String, goal: Duration? = nil, samples: [Duration]) {
    self.name = name
    self.goal = goal
    self.samples = samples.sorted()
  }

  /// Takes the time of `body`, so many times, after a few runs that do not count.
  init(_ name: String, goal: Duration? = nil, times: Int = 200, _ body: (Int) throws -> Void) rethrows {
    for index in 0..<min(10, times) { try body(index) }
    let clock = ContinuousClock()
    let samples = try (0..<times).map { index in try clock.measure { try body(index) } }
    self.init(name, goal: goal, samples: samples)
  }

  /// One row of the table: name, least, median, 95 in 100, goal, verdict.
  var row: [String] {
    let median = samples[samples.count / 2]
    let verdict = goal.map { median < $0 ? "ok" : "MISSED" } ?? ""
    return [
      name, samples[0].inMilliseconds, median.inMilliseconds, samples[samples.count * 95 / 100].inMilliseconds,
      goal.map { "< \($0.inMilliseconds)" } ?? "", verdict,
    ]
  }
}

extension Duration {
  /// With three digits after the point.
  var inMilliseconds: String {
    let microseconds = Int(self / .microseconds(1))
    let digits = String(1000 + microseconds % 1000).dropFirst()
    return "\(microseconds / 1000).\(digits)"
  }
}

/// The memory that this process has in use, in KiB.
func residentKilobytes() throws -> Int {
  let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
  return (pages.dropFirst().first.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE)) / 1024
}
