import Account
import Deployment
import GitLabStack
import Operations
import Phrases
import Pricing
import Testing
import Upkeep

/// What would be lost if all broke now, and when it would be back.
@Suite struct CopiesTests {
  private static let now = 1_796_000_000.0

  private func copies(_ points: RecoveryPoint...) throws -> Copies {
    let stack = try #require(ARN("arn:aws-cn:cloudformation:cn-north-1:123456789012:stack/gitlab/1"))
    return Copies(of: FileSystemARN(id: "fs-1", beside: stack), points: .seen(points))
  }

  private func point(
    _ age: Double, bytes: Int? = 10_000_000_000, state: String = "COMPLETED", trial: RecoveryPoint.Trial? = nil
  ) -> RecoveryPoint {
    RecoveryPoint(
      arn: "arn:\(age)", fileSystem: "fs", vault: "v", made: Self.now - age, bytes: bytes, state: state, trial: trial)
  }

  @Test func theARNIsOfThePartitionOfTheStack() throws {
    #expect(
      try copies().fileSystem.description == "arn:aws-cn:elasticfilesystem:cn-north-1:123456789012:file-system/fs-1")
    #expect(FileSystemARN("arn:aws-cn:elasticfilesystem:cn-north-1:1:file-system/fs-1")?.id == "fs-1")
    #expect(FileSystemARN("arn:aws:elasticfilesystem:eu-west-1:1:access-point/fsap-1") == nil)
  }

  @Test func onlyAWholeCopyCounts() throws {
    #expect(try copies(point(60, state: "PARTIAL")).loss == .everything)
    #expect(try copies().wordsOfLoss(at: Self.now).english.contains("everything"))
    let copies = try copies(point(60, state: "CREATING"), point(16_080), point(90_000))
    #expect(copies.loss == .since(Self.now - 16_080))
    #expect(copies.wordsOfLoss(at: Self.now).english.hasPrefix("4 h 28 min of work: all since "))
  }

  @Test func whatCouldNotBeSeenIsNotKnown() throws {
    var copies = try copies()
    copies.points = .unseen(Phrase(verbatim: "no right"))
    #expect(copies.loss == nil && copies.comingBack == nil)
    #expect(copies.wordsOfLoss(at: Self.now).english == "not known: no right")
    #expect(copies.wordsOfReturn.english == "not known: no right")
    copies.points = .seen([point(60, bytes: nil)])
    #expect(copies.wordsOfReturn == CopyPhrases.backIsNotKnown(CopyPhrases.triedIsNotKnown))
    copies.points = .seen([])
    #expect(copies.wordsOfReturn == CopyPhrases.neverBack)
  }

  /// A measured time replaces an estimate, whichever copy it was measured with.
  @Test func aProofReplacesTheEstimate() throws {
    #expect(try copies(point(60)).wordsOfReturn.english.hasPrefix("15 to 60 min, by estimate"))
    let proof = RecoveryProof(time: Self.now, seconds: 2460, projects: 41, users: 12)
    let back = try copies(point(60), point(90, trial: .passed(proof))).comingBack
    #expect(back?.shortest == 2460 && back?.longest == 2460 && back?.isMeasured == true)
  }

  /// Of what nobody has looked at it is not said that it was never tried out.
  @Test func saysOnlyOfThoseThatWereLookedAtThatNoneWasTriedOut() throws {
    let day = 86_400.0
    let all = try copies(point(60, trial: .never), point(90, state: "PARTIAL"))
    #expect(all.trials == .never && all.wordsOfReturn.english.hasSuffix("; never tried out"))
    let few = try copies(point(60, trial: .never), point(day, trial: .never), point(2 * day))
    #expect(few.trials == .noneOfNewest(2) && few.wordsOfReturn.english.hasSuffix("; newest 2 never tried out"))
    let denied = try copies(point(60, trial: .never), point(day, trial: .unknown))
    #expect(denied.trials == .unknown && denied.wordsOfReturn.english.hasSuffix("; unknown whether tried out"))
    #expect(try copies(point(60, bytes: nil, trial: .never)).wordsOfReturn.english == "not known; never tried out")
  }

  @Test func aMonthIsPricedByTheGigabyteOfTheNewest() throws {
    let region = try Region("ap-northeast-1")
    let copies = try copies(point(60, bytes: 10 * 1_073_741_824), point(90))
    #expect(copies.monthly(in: region, .builtIn)?.hourly == "0.60")
    let forecast = CopyForecast(bytes: nil, isFirst: true, in: region, .builtIn)
    #expect(forecast.monthly == nil && forecast.away.shortest < forecast.away.longest)
  }
}
