import Account
import GitLabStack
import Phrases
import Testing

/// A certificate that is there already: which names it is for, and what is said of it before a deployment.
struct CertificateTests {
  private static let arn = "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"

  private func certificate(
    _ names: [String] = ["gitlab.example.com"], _ status: String = "ISSUED", key: String = "RSA_2048",
    origin: Certificate.Origin = .amazon, renewal: String? = nil, isForClientsOnly: Bool = false
  ) -> Certificate {
    Certificate(
      arn: Self.arn, names: names, status: status, keyAlgorithm: key, origin: origin, renewal: renewal,
      isForClientsOnly: isForClientsOnly, expires: 1_798_761_600, isInUse: false)
  }

  @Test(arguments: [
    ("gitlab.example.com", "gitlab.example.com", true), ("*.example.com", "gitlab.example.com", true),
    ("*.example.com", "example.com", false), ("*.example.com", "a.b.example.com", false),
    ("example.com", "gitlab.example.com", false), ("*.example.com", "gitlab.example.community", false),
  ])
  func aWildcardStandsForOneLabel(_ name: String, _ wanted: String, _ covers: Bool) {
    #expect(certificate([name]).covers(wanted) == covers)
  }

  private func check(
    _ found: Sighting<AccountAnswer>, arn: String = arn, listed: [Certificate]? = nil
  ) throws -> Check? {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    answers[.domainName] = .text("gitlab.example.com")
    answers[.domainCertificate] = .text(arn)
    var sightings: [AccountQuestion: Sighting<AccountAnswer>] = [.certificate(arn: arn): found]
    if let listed { sightings[.certificates] = .seen(.certificates(listed)) }
    let examination = Examination(
      try Choices(answers), making: nil, in: try Region("ap-northeast-1"), sightings: sightings, standing: .seen(nil))
    #expect(examination.questions.contains(.certificate(arn: arn)) == arn.contains(":ap-northeast-1:"))
    let check = examination.checks.first { $0.code == "domain.certificate" }
    // Where it cannot be taken, those that can are worth a look.
    #expect(examination.questions.contains(.certificates) == (check?.state == .fail))
    return check
  }

  @Test func oneForTheNameIsWell() throws {
    let check = try #require(try check(.seen(.certificate(certificate(["*.example.com"])))))
    #expect(check.state == .ok && check.reason.english.contains("until 2027-01-01"))
  }

  /// Whoever imported it has to do so again.
  @Test func anImportedOneIsWarnedOfWithItsDay() throws {
    let check = try #require(try check(.seen(.certificate(certificate(origin: .imported)))))
    #expect(check.state == .warn && check.reason.english.contains("2027-01-01"))
    #expect(check.reason.japanese.contains("2027-01-01"))
  }

  /// They work, for some or for a while only.
  @Test func aPrivateAStuckAndAnUnknownOneAreWarnedOf() throws {
    let doubtful = [
      (certificate(origin: .privateCA), "private CA"), (certificate(renewal: "FAILED"), "2027-01-01"),
      (certificate(renewal: "PENDING_VALIDATION"), "2027-01-01"), (certificate(key: "ML_DSA_65"), "ML_DSA_65"),
    ]
    for (certificate, word) in doubtful {
      let check = try #require(try check(.seen(.certificate(certificate))))
      #expect(check.state == .warn && check.reason.english.contains(word), "\(certificate)")
    }
    #expect(try check(.seen(.certificate(certificate(renewal: "SUCCESS"))))?.state == .ok)
  }

  @Test func whatABrowserOrABalancerRefusesFails() throws {
    let misfits = [
      certificate([]), certificate(["www.example.com"]), certificate(["*.gitlab.example.com"]),
      certificate(["gitlab.example.com"], "PENDING_VALIDATION"), certificate(["gitlab.example.com"], "EXPIRED"),
      certificate(key: "RSA_1024"), certificate(key: "ED25519"), certificate(isForClientsOnly: true),
    ]
    for misfit in misfits {
      let check = try #require(try check(.seen(.certificate(misfit)), listed: [misfit, certificate()]))
      #expect(check.state == .fail && !check.reason.japanese.isEmpty, "\(misfit)")
      #expect(check.fixes.compactMap(\.answer?.value) == [Self.arn])
    }
    #expect(try check(.seen(.certificate(nil)))?.state == .fail)
  }

  @Test func oneOfAnotherRegionFailsWithoutBeingAskedFor() throws {
    let far = Self.arn.replacing("ap-northeast-1", with: "us-east-1")
    let check = try #require(try check(.pending, arn: far))
    #expect(check.state == .fail && check.reason.english.contains("us-east-1"))
  }

  @Test func whatCouldNotBeSeenIsUnknown() throws {
    #expect(try check(.unseen(AWSPhrases.accessIsDenied(nil)))?.state == .unknown)
    #expect(try check(.pending)?.state == .busy)
  }
}
