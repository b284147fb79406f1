internal import Phrases

extension Sequence<Check> {
  /// The same with what could not be seen for one and the same reason as one, which names all that it is about.
  package var gathered: [Check] {
    let unseen = Dictionary(grouping: self.filter { $0.state == .unknown }, by: \.reason)
    var told: Set<Phrase> = []
    return compactMap { check in
      guard check.state == .unknown, let alike = unseen[check.reason] else { return check }
      guard told.insert(check.reason).inserted else { return nil }
      // What is not known of a single check says itself what it is about, but where nobody has answered at all.
      guard alike.count > 1 || check.found == check.reason else { return check }
      let isMendedAlike = alike.allSatisfy { $0.fixes == check.fixes }
      return Check(
        check,
        Finding(
          state: .unknown, found: check.found, reason: CheckPhrases.of(alike.map(\.title), check.reason),
          fixes: isMendedAlike ? check.fixes : []))
    }
  }
}
