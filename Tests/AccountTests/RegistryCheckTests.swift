import Account
import GitLabStack
import Phrases
import Testing

/// The tag of the image at its registry, which is not AWS.
struct RegistryCheckTests {
  private static let question = AccountQuestion.registry(ImageTag(major: 19, minor: 99, patch: 7))
  private let strange = Situation(answers: [.imageTag: .text("19.99.7-ce.0"), .imageArchitecture: .text("arm64")])

  private func check(_ answer: Sighting<AccountAnswer>) throws -> Check {
    var situation = strange
    situation.seen[Self.question] = answer
    return try #require(try situation.check("image.tag"))
  }

  @Test func nothingIsSaidOfATagThatIsListed() throws { #expect(try Situation().check("image.tag") == nil) }

  @Test func itIsAskedOnlyWhenSomebodySaysSo() throws {
    #expect(try !strange.examination().questions.contains(Self.question))
    let check = try #require(try strange.check("image.tag"))
    #expect(check.state == .unknown && check.reason.english.contains("that is not AWS"))
    #expect(check.reason.japanese.contains("AWS 以外への問い合わせになるため"))
    #expect(check.fixes.map(\.question) == [Self.question])
    var said = strange
    said.seen[Self.question] = .pending
    #expect(try said.examination().questions.contains(Self.question))
    #expect(try said.examination().checks.first { $0.code == "image.tag" }?.state == .busy)
  }

  @Test func whatItSaysIsHeldAgainstTheProcessor() throws {
    let well = try check(.seen(.registry(.made(for: ["amd64", "arm64"]))))
    #expect(well.state == .ok && well.found.english == "for arm64" && well.reason.japanese.contains("amd64, arm64"))
    let other = try check(.seen(.registry(.made(for: ["amd64"]))))
    #expect(other.state == .fail && other.found.japanese == "arm64 用なし")
    #expect(other.fixes.map(\.answer) == [.init(key: .imageArchitecture, value: "x86_64")])
    let missing = try check(.seen(.registry(.missing)))
    #expect(missing.state == .fail && missing.reason.english.contains("gitlab/gitlab-ce:19.99.7-ce.0"))
  }

  @Test(arguments: [Sighting<AccountAnswer>.unseen(RegistryPhrases.noCurl), .seen(.untold(RegistryPhrases.noCurl))])
  func whereItCouldNotBeAskedItIsNotKnown(_ answer: Sighting<AccountAnswer>) throws {
    let check = try check(answer)
    #expect(check.state == .unknown && check.reason.english.contains("There is no command ‘curl’"))
    #expect(check.fixes.map(\.question) == [Self.question])
  }
}
