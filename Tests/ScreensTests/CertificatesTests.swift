import Account
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A certificate that is there already, and a name whose DNS is elsewhere, on the screens and in lines.
struct CertificatesTests {
  private static let arn = Scene.certificates[1].arn

  private static func atPlan(_ certificate: Int, _ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(
      language,
      answers: [
        .accessAllowedCIDRs: Visitor.networks, .domainName: "gitlab.example.com",
        .domainCertificate: Scene.certificates[certificate].arn,
      ])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.seeNothingWrong()
    return visitor
  }

  @Test(arguments: Language.allCases)
  func thoseThatFitComeFirstAndTheOthersSayWhy(_ language: Language) throws {
    var visitor = try Visitor(
      language, answers: [.accessAllowedCIDRs: Visitor.networks, .domainName: "gitlab.example.com"])
    visitor.knowAccount()
    visitor.go(to: .domain)
    visitor.press(.down, .down, .down, .down)
    #expect(visitor.type("/") == [.lookUp(.question(.certificates))])
    visitor.arrive(.sighting(.certificates, .success(.certificates(Scene.certificates))))
    #expect(visitor.shows("*.example.com  \(Scene.certificates[1].facts[language])"))
    #expect(visitor.shows("old.example.com") && visitor.says(CertificatePhrases.isForAnotherName("gitlab.example.com")))
    visitor.press(.down, .enter)
    #expect(visitor.answer(.domainCertificate) == nil)
    visitor.press(.up, .enter)
    #expect(visitor.answer(.domainCertificate) == Self.arn)
  }

  @Test(arguments: Language.allCases)
  func aNameElsewhereIsDeployedWithItsCertificate(_ language: Language) throws {
    var visitor = try Self.atPlan(1, language)
    #expect(visitor.shows("https://gitlab.example.com"))
    visitor.type("dy")
    let order = try #require(visitor.order)
    let answers = Answers(readBackFrom: order.template)
    #expect(answers.text(.domainName) == "gitlab.example.com" && answers.text(.domainCertificate) == Self.arn)
  }

  @Test func aCertificateForAnotherNameStopsTheDeployment() throws {
    var visitor = try Self.atPlan(0)
    #expect(visitor.says(CertificatePhrases.hasAnotherName(["old.example.com"], wanted: "gitlab.example.com")))
    visitor.type("d")
    #expect(visitor.order == nil)
  }

  @Test func linesAskForANameElsewhereAndThenForItsCertificate() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    var lines = LineInterview(visitor.wizard)
    while lines.question?.key != .domainZone { _ = lines.take(line: "") }
    _ = lines.take(line: "")
    #expect(lines.question?.key == .domainName)
    let asked = lines.take(line: "gitlab.example.com")
    #expect(lines.question?.key == .domainCertificate && asked.contains(.lookUp(.question(.certificates))))
    #expect(lines.waitsForAccount)
    _ = lines.take(.sighting(.certificates, .success(.certificates(Scene.certificates))))
    #expect(lines.lines().contains { $0.hasPrefix("  1. *.example.com") })
    _ = lines.take(line: "1")
    #expect(lines.answers.text(.domainCertificate) == Self.arn)
    #expect(lines.question?.key == .accessAllowedCIDRs)
  }
}
