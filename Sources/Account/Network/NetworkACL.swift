package import GitLabStack

/// A network ACL: what may pass the edge of its subnets, each packet for itself. Answers have to be allowed too.
/// https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html
package struct NetworkACL: Hashable, Sendable {
  package let id: String
  package let subnets: [String]
  package let entries: [Entry]

  package struct Entry: Hashable, Sendable {
    package let number: Int
    package let isOutgoing: Bool
    package let allows: Bool
    /// Of TCP; nil where it is about no port of TCP.
    package let ports: ClosedRange<Int>?
    /// nil for IPv6.
    package let range: IPv4Range?

    package init(number: Int, isOutgoing: Bool, allows: Bool, ports: ClosedRange<Int>?, range: IPv4Range?) {
      self.number = number
      self.isOutgoing = isOutgoing
      self.allows = allows
      self.ports = ports
      self.range = range
    }
  }

  package init(id: String, subnets: [String], entries: [Entry]) {
    self.id = id
    self.subnets = subnets
    self.entries = entries
  }

  /// Packets of TCP that have to pass.
  struct Flow {
    let isOutgoing: Bool
    let ports: ClosedRange<Int>
    /// Where they come from, or go to.
    let addresses: [IPv4Range]
  }

  /// What becomes of a flow.
  enum Passage: Hashable {
    case passes
    /// Some of it does not.
    case partly(rule: Int)
    case blocked(rule: Int)
  }

  /// By the first rule that fits each packet, in the order of their numbers. A rule against single addresses, or some ports of many, is
  /// nothing to speak of: what counts is a sixteenth.
  ///
  /// - Parameter isExact: whether everything counts.
  func passage(of flow: Flow, isExact: Bool = false) -> Passage {
    let rules = entries.filter { $0.isOutgoing == flow.isOutgoing }.sorted { $0.number < $1.number }
    var (all, denied): (UInt64, UInt64) = (0, 0)
    var byRule: [Int: UInt64] = [:]
    for ports in pieces(of: flow.ports, rules) {
      var left = flow.addresses
      for rule in rules {
        guard let range = rule.range, rule.ports?.overlaps(ports) == true else { continue }
        let caught = left.reduce(0) { $0 + ($1.intersection(range)?.addressCount ?? 0) } * UInt64(ports.count)
        left = left.subtracting([range])
        if !rule.allows { byRule[rule.number, default: 0] += caught }
      }
      // What no rule is about is denied, as the last one (`*`) says.
      byRule[Self.last, default: 0] += left.reduce(0) { $0 + $1.addressCount } * UInt64(ports.count)
      all += flow.addresses.reduce(0) { $0 + $1.addressCount } * UInt64(ports.count)
    }
    denied = byRule.values.reduce(0, +)
    guard denied > (isExact ? 0 : all / 16), let rule = byRule.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
    else {
      return .passes
    }
    return denied == all ? .blocked(rule: rule) : .partly(rule: rule)
  }

  /// The number that the rule which denies the rest has, and that the console shows as `*`.
  static let last = 32767

  /// The ports cut where a rule begins or ends, so that each rule takes a piece or leaves it.
  private func pieces(of ports: ClosedRange<Int>, _ rules: [Entry]) -> [ClosedRange<Int>] {
    let cuts = rules.compactMap(\.ports).flatMap { [$0.lowerBound, $0.upperBound + 1] }
    let starts = Set(cuts.filter { ports.contains($0) } + [ports.lowerBound]).sorted()
    return zip(starts, starts.dropFirst().map { $0 - 1 } + [ports.upperBound]).map { $0...$1 }
  }
}
