import Phrases
import Testing

@testable import GitLabStack

/// How much of a range can come over the internet, which every face judges by.
@Suite struct InternetShareTests {
  @Test(arguments: [
    ("52.1.2.0/24", "all"), ("11.0.0.0/8", "all"), ("192.0.1.0/24", "all"), ("203.0.112.0/24", "all"),
    ("10.0.0.0/7", "part 10.0.0.0/8"), ("100.0.0.0/8", "part 100.64.0.0/10"), ("172.0.0.0/8", "part 172.16.0.0/12"),
    ("203.0.112.0/23", "part 203.0.113.0/24"), ("10.0.0.0/8", "none"), ("203.0.113.9/32", "none"),
    // Two blocks beside each other, and nothing else in it.
    ("224.0.0.0/3", "none"), ("240.0.0.0/5", "none"),
  ])
  func isAllPartOrNone(_ text: String, _ expected: String) throws {
    let range = try IPv4Range(text)
    let found =
      switch range.internetShare {
      case .all: "all"
      case .part(let blocks): "part " + blocks.map(\.description).joined(separator: " ")
      case .none: "none"
      }
    #expect(found == expected)
    #expect((range.reservation != nil) == (found == "none") && range.internetPart.isEmpty == (found == "none"))
    #expect(([range].publicAddressCount == range.addressCount) == (found == "all"))
  }

  /// The check says that nobody connects from there, and so does the box of the second yes.
  @Test func nobodyConnectsFromAddressesOfExamples() throws {
    let examples = Exposure(
      ranges: try ["203.0.113.0/24", "192.0.2.0/24"].map { try IPv4Range($0) }, isEncrypted: false)
    #expect(examples.addressCount == 0 && examples.inPlainWords == AccessPhrases.nobodyConnects)
    // They stand for other ones, so that what is risked with those is asked.
    #expect(examples.risks == [.http])
    let mixed = Exposure(ranges: try ["203.0.113.0/24", "52.1.2.0/24"].map { try IPv4Range($0) }, isEncrypted: true)
    #expect(mixed.addressCount == 256)
  }

  @Test(arguments: ["224.0.0.0/3", "10.0.0.0/8"])
  func whatNobodyComesFromIsRefusedHoweverItIsCut(_ range: String) throws {
    #expect(!objections(given([.accessAllowedCIDRs: .list([range])])).isEmpty)
    #expect(objections(given([.accessAllowedCIDRs: "203.0.113.0/24"])).isEmpty)
  }
}
