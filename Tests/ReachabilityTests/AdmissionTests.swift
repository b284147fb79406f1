import Account
import Phrases
import Testing

@testable import Reachability

/// Whether an address is let in.
struct AdmissionTests {
  @Test(arguments: [
    ("52.1.113.0", "admitted", 1), ("52.1.113.255", "admitted", 1), ("54.51.100.7", "admitted", 2),
    ("52.1.113.64/26", "admitted", 1), ("52.1.112.255", "refused", nil), ("52.1.114.0", "refused", nil),
    ("54.51.100.8", "refused", nil), ("52.1.112.0/23", "partly", nil), ("10.1.2.3", "not-of-internet", nil),
    ("100.64.0.1", "not-of-internet", nil), ("127.0.0.1", "not-of-internet", nil), ("2001:db8::1", "ipv6", nil),
    ("::1", "ipv6", nil),
    ("203.0.113.9", "not-of-internet", nil), ("192.0.2.0/24", "not-of-internet", nil),
    ("224.0.0.0/3", "not-of-internet", nil), ("10.0.0.0/7", "refused", nil), ("0.0.0.0/0", "partly", nil),
    ("５２．１．１１３．９", "admitted", 1), (" 52.1.113.64 / 26\r\n", "admitted", 1), ("54。51。100。7", "admitted", 2),
    ("", "no-address", nil), ("office", "no-address", nil), ("256.0.0.1", "no-address", nil),
    ("52.1.113", "no-address", nil), ("52.1.113.9/24", "no-address", nil), ("a:b:c", "no-address", nil),
    ("1:2", "no-address", nil), ("0.0.0.0", "no-address", nil),
  ])
  func isToldByTheNetworks(_ text: String, _ code: String, _ number: Int?) throws {
    let admission = try Drawn.reach().admission(of: text)
    #expect(admission.code == code, "\(admission)")
    let found: Int? = if case .listed(_, let number, 2, _, _) = admission { number } else { nil }
    #expect(found == number)
    #expect(
      admission.isAdmitted == (code == "admitted" ? true : ["partly", "no-address"].contains(code) ? nil : false))
    #expect(!admission.sentence.english.isEmpty && !admission.sentence.japanese.isEmpty)
  }

  @Test func everyoneIsLetInByTheOnlyNetwork() throws {
    let admission = try Drawn.reach(networks: "0.0.0.0/0").admission(of: "52.99.2.44")
    #expect(admission.sentence.english == "admitted by the only network, 0.0.0.0/0, port 80")
  }

  @Test func aNetworkThatTwoCoverTogetherIsLetInAsAWhole() throws {
    let admission = try Drawn.reach(networks: "52.1.113.0/25,52.1.113.128/25").admission(of: "52.1.113.0/24")
    #expect(admission.code == "admitted" && admission.isAdmitted == true)
    #expect(admission.sentence.english == "admitted by 52.1.113.0/25, 52.1.113.128/25 together, port 80")
    let most = try Drawn.reach(networks: "52.1.113.0/25,52.1.113.128/26").admission(of: "52.1.113.0/24")
    #expect(most.code == "partly")
  }

  /// What nobody comes from is no part of everyone.
  @Test(arguments: [
    ("0.0.0.0/0", "partly"), ("10.0.0.0/7", "partly"), ("100.0.0.0/8", "partly"), ("10.0.0.1", "not-of-internet"),
    ("203.0.113.0/24", "not-of-internet"), ("11.0.0.0/8", "admitted"),
  ])
  func everyoneIsWhoCanComeOverTheInternet(_ text: String, _ code: String) throws {
    let admission = try Drawn.reach(networks: "0.0.0.0/0").admission(of: text)
    #expect(admission.code == code)
    guard text == "10.0.0.0/7" else { return }
    #expect(
      admission.sentence.english == "only a part of it is admitted, by 0.0.0.0/0; not of the internet: 10.0.0.0/8")
    #expect(
      admission.sentence.japanese.hasPrefix("接続できるのは一部だけです") && admission.sentence.japanese.contains("10.0.0.0/8"))
  }

  @Test func aNetworkOfExamplesIsNotedOnThePicture() throws {
    let note = try Drawn.reach(networks: "203.0.113.0/24").note("admits-nobody")
    #expect(note?.state == .warn && note?.sentence.english.contains("for documentation") == true)
  }

  @Test func whoIsRefusedIsToldWhatIsSeen() throws {
    let admission = try Drawn.reach().admission(of: "52.99.2.44")
    #expect(admission.sentence.english == "refused: in none of the 2 networks; it sees a timeout")
  }
}
