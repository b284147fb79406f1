import Account
import GitLabStack
import Phrases
import Testing

/// What could not be seen for one and the same reason is one row, which says of what.
struct GatheringTests {
  private func unseen(_ given: [AnswerKey: AnswerValue] = ExaminationTests.domain) throws -> [Check] {
    try ExaminationTests().examination(given, [:]).conclusion.filter { $0.state == .unknown }
  }

  @Test func whatNobodyAnsweredNamesWhatItIsAbout() throws {
    let unseen = try unseen()
    let row = try #require(unseen.gathered.first)
    #expect(unseen.count > 4 && unseen.gathered.count == 1)
    let (titles, more) = (unseen.prefix(3).map(\.title), unseen.count - 3)
    let english = titles.map(\.english).joined(separator: ", ")
    #expect(row.reason.english == "Nobody has answered. (\(english) and \(more) more)")
    let japanese = titles.map(\.japanese).joined(separator: "、")
    #expect(row.reason.japanese == "応答がありません。（\(japanese) ほか \(more) 件）")
  }

  @Test func aReasonThatNamesItsSubjectIsLeftAsItIs() throws {
    let alone = try #require(try unseen().first)
    #expect([alone].gathered.first?.reason.english == "Nobody has answered. (\(alone.title.english))")
    var situation = Situation(answers: ExaminationTests.network)
    situation.seen[.dnsAttributes(vpc: "vpc-0123456789abcdef0")] = .unseen(AWSPhrases.awsThrottles)
    let check = try #require(try situation.check("network.dns"))
    #expect(check.state == .unknown && [check].gathered == [check])
  }

  @Test func whatIsSeenIsNeverGathered() throws {
    let seen = try Situation().answered().checks.filter { $0.state != .unknown }
    #expect(seen.count > 20 && seen.gathered == seen)
  }
}
