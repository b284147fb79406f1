import GitLabStack
import Testing

/// Which addresses are in some ranges and in none of others.
struct IPv4RangeArithmeticTests {
  private func ranges(_ line: String) throws -> [IPv4Range] {
    try line.split(separator: " ").map { try IPv4Range(String($0)) }
  }

  @Test(arguments: [
    ("203.0.113.0/24", "198.51.100.0/24", "203.0.113.0/24"),
    ("203.0.113.0/24", "203.0.113.0/25", "203.0.113.128/25"),
    ("203.0.113.0/24", "203.0.112.0/23", ""),
    ("203.0.113.0/24", "203.0.113.0/25 203.0.113.128/25", ""),
    ("203.0.113.0/25 203.0.113.128/25", "203.0.113.0/24", ""),
    ("203.0.113.0/25 203.0.113.128/25", "198.51.100.7/32", "203.0.113.0/24"),
    ("203.0.113.0/24 203.0.113.64/26", "198.51.100.7/32", "203.0.113.0/24"),
    ("203.0.113.0/30", "203.0.113.1/32", "203.0.113.0/32 203.0.113.2/31"),
    ("198.51.100.7/32 203.0.113.7/32", "203.0.113.7/32", "198.51.100.7/32"),
    ("0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1"),
    ("0.0.0.0/0", "0.0.0.0/0", ""),
    ("", "0.0.0.0/0", ""),
    ("203.0.113.0/24", "", "203.0.113.0/24"),
  ])
  func takesRangesFromRanges(_ line: String, _ others: String, _ left: String) throws {
    #expect(try ranges(line).subtracting(try ranges(others)) == ranges(left))
  }

  /// Each address of a small network, counted one by one.
  @Test func agreesWithCountingAddresses() throws {
    let all = try (28...32).flatMap { length in
      try stride(from: 0, to: 16, by: 1 << (32 - length)).map { try IPv4Range("10.0.0.\($0)/\(length)") }
    }
    let addresses = try (0..<16).map { try IPv4Range("10.0.0.\($0)/32") }
    for one in all {
      for other in all {
        let left = [one].subtracting([other])
        for address in addresses {
          let isLeft = left.contains { $0.contains(address) }
          #expect(isLeft == (one.contains(address) && !other.contains(address)), "\(one) without \(other): \(address)")
        }
      }
    }
  }
}
