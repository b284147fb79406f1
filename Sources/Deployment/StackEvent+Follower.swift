extension StackEvent {
  /// Whether it failed only because something else did: “Resource creation cancelled”.
  var isFollower: Bool {
    guard let reason = reason?.lowercased() else { return false }
    return reason.hasPrefix("resource ") && (reason.hasSuffix("cancelled") || reason.hasSuffix("canceled"))
  }
}
