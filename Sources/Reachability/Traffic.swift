package import Phrases

/// A protocol and its ports, as rules of security groups have them.
package struct Traffic: Hashable, Sendable {
  /// `tcp`, `udp`, `icmp`, or `all`.
  package let ipProtocol: String
  /// nil: every port, or a protocol that has none.
  package let ports: ClosedRange<Int>?

  package init(_ ipProtocol: String, _ ports: ClosedRange<Int>? = nil) {
    self.ipProtocol = ipProtocol
    self.ports = ports == 0...65535 ? nil : ports
  }

  static let https = Traffic("tcp", 443...443)

  /// What both let through; nil where that is nothing.
  func intersection(_ other: Traffic) -> Traffic? {
    guard ipProtocol == other.ipProtocol || ipProtocol == "all" || other.ipProtocol == "all" else { return nil }
    let common = ipProtocol == "all" ? other.ipProtocol : ipProtocol
    guard let ports, let others = other.ports else { return Traffic(common, ports ?? other.ports) }
    guard ports.overlaps(others) else { return nil }
    return Traffic(common, ports.clamped(to: others))
  }

  fileprivate var isEverything: Bool { ipProtocol == "all" && ports == nil }
}

extension [Traffic] {
  /// What both let through, each once.
  func intersection(_ other: [Traffic]) -> [Traffic] {
    var result: [Traffic] = []
    for one in self {
      for two in other {
        if let common = one.intersection(two), !result.contains(common) { result.append(common) }
      }
    }
    return result
  }

  /// Whether any connection is meant, rather than those to some ports.
  package var isAny: Bool {
    contains(where: \.isEverything) || Set(["tcp", "udp"]).isSubset(of: filter { $0.ports == nil }.map(\.ipProtocol))
  }

  /// The ports of TCP that stand alone, the greatest first.
  package var tcpPorts: [Int] {
    let single = filter { $0.ipProtocol == "tcp" }.compactMap(\.ports).filter { $0.count == 1 }.map(\.lowerBound)
    return Set(single).sorted(by: >)
  }

  /// As an arrow has it: `443, 80`.
  package var label: Phrase {
    if isAny { return Phrase("any", "全て") }
    return Phrase(verbatim: (tcpPorts.map(String.init) + others { $0 }).joined(separator: ", "))
  }

  /// In words: `ports 443 and 80`.
  package var words: Phrase {
    if isAny {
      let kinds = contains(where: \.isEverything) ? [] : kinds
      guard !kinds.isEmpty else { return Phrase("any port", "すべてのポート") }
      return Phrase(
        "any port (\(kinds.joined(separator: ", ")))", "すべてのポート（\(kinds.joined(separator: "、"))）")
    }
    let single = tcpPorts.map(String.init)
    let ports =
      single.count > 1
      ? "\(single.dropLast().joined(separator: ", ")) and \(single.suffix(1).joined())" : single.joined()
    let english = (single.isEmpty ? [] : ["\(single.count > 1 ? "ports" : "port") \(ports)"]) + others { "all \($0)" }
    let japanese =
      (single.isEmpty ? [] : ["ポート \(single.joined(separator: "、"))"]) + others { "\($0) のすべて" }
    return Phrase(
      english.isEmpty ? "nothing" : english.joined(separator: ", "),
      japanese.isEmpty ? "なし" : japanese.joined(separator: "、"))
  }

  private var kinds: [String] { map { $0.ipProtocol == "icmp" ? "ping" : $0.ipProtocol.uppercased() } }

  /// What is no single port of TCP.
  ///
  /// - Parameter all: the words for every port of a protocol that has ports.
  private func others(_ all: (String) -> String) -> [String] {
    filter { $0.ipProtocol != "tcp" || $0.ports?.count != 1 }.map { traffic in
      guard traffic.ipProtocol != "icmp" else { return "ping" }
      let name = traffic.ipProtocol.uppercased()
      guard let ports = traffic.ports else { return all(name) }
      return "\(name) \(ports.count == 1 ? "\(ports.lowerBound)" : "\(ports.lowerBound)-\(ports.upperBound)")"
    }
  }
}
