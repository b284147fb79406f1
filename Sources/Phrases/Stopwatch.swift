/// A length of time as a stopwatch shows it.
package enum Stopwatch {
  /// Minutes and seconds, as `9:05`; nothing negative.
  package static func text(_ seconds: Double) -> String {
    let seconds = max(0, Int(seconds))
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
