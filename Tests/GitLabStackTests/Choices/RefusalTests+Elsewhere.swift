import Phrases
import Testing

@testable import GitLabStack

/// A name whose DNS is elsewhere, and certificates that are given.
extension RefusalTests {
  private static let arn = "arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"
  private static let elsewhere: [AnswerKey: AnswerValue] = [
    .domainName: "gitlab.example.com", .domainCertificate: .text(arn),
  ]

  private static let withDNSElsewhere: [Row] = [
    (.domainName, "gitlab", "‘gitlab’ has no dot"),
    (.domainName, "https://gitlab.example.com", "‘https://gitlab.example.com’ is an address of a page"),
    (.domainCertificate, "certificate/1", "‘certificate/1’ is not the ARN of a certificate in ACM."),
    (
      .domainCertificate, "arn:aws:iam::123456789012:server-certificate/x",
      "‘arn:aws:iam::123456789012:server-certificate/x’ is not the ARN"
    ),
    (.domainCertificate, .text(""), "Without a hosted zone no certificate can be created for this name"),
    (.domainHost, "gitlab", "The name is given twice"),
  ]

  @Test(arguments: withDNSElsewhere)
  func refusesWithDNSElsewhere(_ row: Row) {
    let (key, value, reason) = row
    let answers = given(Self.elsewhere.merging([key: value]) { $1 })
    let objection = Choices.objection(to: key == .domainHost ? .domainName : key, in: answers)
    #expect(objection?.reason.english.hasPrefix(reason) == true, "\(objection?.reason.english ?? "taken")")
    #expect(objection?.reason.japanese.isEmpty == false)
  }

  @Test func aNameIsGivenOnceAndACertificateIsForAName() throws {
    let twice = given(Self.https.merging(Self.elsewhere) { $1 })
    #expect(Choices.objection(to: .domainName, in: twice)?.reason == CertificatePhrases.zoneAndName)
    let nameless = given([.domainCertificate: .text(Self.arn)])
    #expect(Choices.objection(to: .domainCertificate, in: nameless)?.reason == CertificatePhrases.certificateNeedsAName)
    let far = given(Self.elsewhere.merging([.stackRegion: "eu-west-1"]) { $1 })
    #expect(Choices.objection(to: .domainCertificate, in: far)?.reason.english.contains("us-east-1") == true)
    #expect(try Choices(given(Self.elsewhere)).https?.fullName == "gitlab.example.com")
    #expect(try Choices(given(Self.elsewhere)).domain == nil)
    let both = try Choices(given(Self.https.merging([.domainCertificate: .text(Self.arn)]) { $1 }))
    #expect(both.https?.certificate?.description == Self.arn && both.domain?.fullName == "gitlab.example.com")
  }

  /// By its form alone: whoever has `ALIAS` at such a name can go on.
  @Test(arguments: [
    ("example.com", true), ("example.co.jp", true), ("example.com.au", true), ("example.or.jp", true),
    ("gitlab.example.com", false), ("gitlab.co.example", false), ("git.co.example.jp", false),
  ])
  func warnsOfANameThatLooksLikeADomainItself(_ name: String, _ warns: Bool) throws {
    let choices = try Choices(given(Self.elsewhere.merging([.domainName: .text(name)]) { $1 }))
    #expect(choices.warnings.contains { $0.code == "domain-itself" && $0.key == .domainName } == warns)
    let output = try #require(StackTemplate(choices).body.split(separator: "\n").first { $0.contains("${FullName} ") })
    #expect(output.contains(warns ? "${FullName} ALIAS" : "${FullName} CNAME"))
  }
}
