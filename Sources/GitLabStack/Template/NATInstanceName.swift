/// Logical id of the NAT instance. One that was made again has the next: `NatInstance`, `NatInstance2` and so on.
///
/// It stands in the stack and nowhere else. A template of the answers has the first one.
package struct NATInstanceName: Hashable, Comparable, Sendable {
  /// From 1, of which the name says nothing.
  private let number: Int

  package static let first = NATInstanceName(number: 1)
  private static let stem = "NatInstance"

  private init(number: Int) { self.number = number }

  /// nil for the id of something else, such as `NatInstanceAddress`.
  package init?(_ logicalID: String) {
    guard logicalID.hasPrefix(Self.stem) else { return nil }
    let rest = String(logicalID.dropFirst(Self.stem.count))
    if rest.isEmpty {
      number = 1
    } else {
      guard let number = Int(rest), number > 1, "\(number)" == rest else { return nil }
      self.number = number
    }
  }

  package var logicalID: String { number == 1 ? Self.stem : "\(Self.stem)\(number)" }
  package var next: NATInstanceName { NATInstanceName(number: number + 1) }

  package static func < (one: NATInstanceName, other: NATInstanceName) -> Bool { one.number < other.number }
}
