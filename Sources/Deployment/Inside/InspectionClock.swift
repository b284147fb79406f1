/// Which questions are due: when each was asked last, which is still out, and which met trouble.
struct InspectionClock: Hashable, Sendable {
  private var asked: [Inspection.Kind: Double] = [:]
  private var out: Set<Inspection.Kind> = []
  private var notBefore: [Inspection.Kind: Double] = [:]

  /// Whether a question that is worth asking each `seconds` is due; it counts as asked then.
  ///
  /// A kind of which one is still out is never due: where AWS is slow, questions do not pile up.
  mutating func isDue(_ kind: Inspection.Kind, each seconds: Double, at now: Double) -> Bool {
    guard !out.contains(kind), now >= notBefore[kind] ?? -.infinity else { return false }
    guard now - (asked[kind] ?? -.infinity) >= seconds else { return false }
    asked[kind] = now
    out.insert(kind)
    return true
  }

  mutating func answered(_ kind: Inspection.Kind, _ trouble: InspectionTrouble.Outlook?, at now: Double) {
    out.remove(kind)
    switch trouble {
    case nil, .absent: notBefore[kind] = nil
    // As long again as since it was asked, and at least half a minute.
    case .passing: notBefore[kind] = now + max(30, 2 * (now - (asked[kind] ?? now)))
    case .lasting: notBefore[kind] = now + InspectionPace.afterLastingTrouble
    }
  }

  /// Asks a kind again as soon as possible.
  mutating func hurry(_ kind: Inspection.Kind) { asked[kind] = nil }
}
