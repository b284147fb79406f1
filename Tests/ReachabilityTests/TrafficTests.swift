import Phrases
import Testing

@testable import Reachability

/// Protocols and ports, and what two rules have in common.
struct TrafficTests {
  @Test(arguments: [
    (Traffic("all"), Traffic("tcp", 80...80), Traffic("tcp", 80...80)),
    (Traffic("tcp"), Traffic("tcp", 80...80), Traffic("tcp", 80...80)),
    (Traffic("tcp", 1...100), Traffic("tcp", 80...200), Traffic("tcp", 80...100)),
    (Traffic("tcp", 1...79), Traffic("tcp", 80...200), nil), (Traffic("tcp"), Traffic("udp"), nil),
    (Traffic("all"), Traffic("icmp"), Traffic("icmp")), (Traffic("tcp", 0...65535), Traffic("all"), Traffic("tcp")),
  ])
  func hasInCommonWhatBothLetThrough(_ one: Traffic, _ two: Traffic, _ common: Traffic?) {
    #expect(one.intersection(two) == common && two.intersection(one) == common)
  }

  @Test(arguments: [
    ([Traffic("all")], "any", "any port"), ([Traffic("tcp", 80...80)], "80", "port 80"),
    ([Traffic("tcp", 80...80), Traffic("tcp", 443...443)], "443, 80", "ports 443 and 80"),
    ([Traffic("tcp"), Traffic("udp"), Traffic("icmp")], "any", "any port (TCP, UDP, ping)"),
    ([Traffic("tcp", 1000...2000)], "TCP 1000-2000", "TCP 1000-2000"),
    ([Traffic("udp", 53...53), Traffic("icmp")], "UDP 53, ping", "UDP 53, ping"),
    ([Traffic("tcp")], "TCP", "all TCP"), ([Traffic("tcp", 80...80), Traffic("udp")], "80, UDP", "port 80, all UDP"),
    ([], "", "nothing"),
  ])
  func isSaidInShortAndInWords(_ traffic: [Traffic], _ label: String, _ words: String) {
    #expect(traffic.label.english == label && traffic.words.english == words)
  }
}
