extension StackEvent {
  /// Whether it failed only because something else did: “Resource creation cancelled”.
  var isFollower: Bool {
    guard let reason = reason?.lowercased() else { return false }
    return reason.hasPrefix("resource ") && (reason.hasSuffix("cancelled") || reason.hasSuffix("canceled"))
  }

  /// Whether somebody who is told of groups wants to hear of it too: it is about the stack as a whole, or a failure that is no mere
  /// consequence.
  package var isTelling: Bool { isAboutStack || status.phase == .failed && !isFollower }
}
