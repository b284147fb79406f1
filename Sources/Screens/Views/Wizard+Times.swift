internal import Drawing

extension Wizard {
  /// Minutes and seconds, as `9:05`.
  package static func clock(_ seconds: Double) -> String {
    let seconds = max(0, Int(seconds))
    return "\(seconds / 60):\(String(seconds % 60).padded(to: 2, standing: .right).replacing(" ", with: "0"))"
  }

  /// The time of day in UTC, as AWS tells it.
  package static func timeOfDay(_ time: Double) -> String {
    let seconds = Int(time) % 86_400
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { String($0).padded(to: 2, standing: .right).replacing(" ", with: "0") }.joined(separator: ":")
  }
}
