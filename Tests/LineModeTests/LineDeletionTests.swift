import Deployment
import GitLabStack
import LineMode
import Operations
import Phrases
import Rehearsal
import Testing

@Suite struct LineDeletionTests {
  private static let stack = RehearsalAccount.existingStack

  @Test(arguments: Language.allCases)
  func theNameDeletesItAndWhatIsLeftIsNamedWithItsRemoval(in language: Language) async throws {
    let transcript = Transcript(language, typing: [Self.stack])
    let desk = try Desk(transcript, isLivedIn: true)
    #expect(try await desk.delete(.text) == .done)
    #expect(transcript.isRead)
    #expect(transcript.results.contains("DELETE_COMPLETE") && transcript.results.contains("FileSystem=fs-"))
    #expect(transcript.talk.contains("aws efs delete-file-system"), "\(transcript.talk)")
    #expect(try await desk.later(Self.stack) == nil)
  }

  /// Lines and JSON name the same things.
  @Test func linesAndJSONNameTheSameThingsLeft() async throws {
    let (people, script) = (Transcript(), Transcript())
    #expect(try await Desk(people, isLivedIn: true, canAsk: false).delete(.text, typedName: Self.stack) == .done)
    #expect(try await Desk(script, isLivedIn: true, canAsk: false).delete(.json, typedName: Self.stack) == .done)
    let result = try #require(try script.objects().last)
    let left = try #require(result["left"] as? [[String: Any]])
    let named = left.compactMap { thing in
      (thing["logicalId"] as? String).flatMap { id in (thing["physicalId"] as? String).map { "\(id)=\($0)" } }
    }
    #expect(!named.isEmpty && named.allSatisfy { people.results.contains("\($0)\n") }, "\(named)")
    #expect(result["status"] as? String == "DELETE_COMPLETE")
  }

  /// A group that fails does so when one of its resources does, and not when its deletion began.
  @Test func whatIsToldOfAGroupBearsTheTimeOfWhatMadeItSo() async throws {
    let transcript = Transcript()
    let desk = try Desk(transcript, .deleteStuck, isLivedIn: true, canAsk: false)
    #expect(try await desk.delete(.text, typedName: Self.stack) == .kept)
    let lines = transcript.results.split(separator: "\n")
    let event = try #require(lines.first { $0.contains("DELETE_FAILED") && $0.contains("AWS::EC2::SecurityGroup") })
    let word = OutcomePhrases.stateFail.english
    let group = try #require(
      lines.first { $0.contains("  \(word)") && $0.contains("  \(Plan.Group.network.title.english)  ") })
    #expect(group.prefix(8) >= event.prefix(8), "\(event)\n\(group)")
  }

  @Test(arguments: [["gitlab"], ["y"], [""], []])
  func anythingButTheNameDeletesNothing(_ lines: [String]) async throws {
    let transcript = Transcript(typing: lines)
    let desk = try Desk(transcript, isLivedIn: true)
    #expect(try await desk.delete(.text) == .saidNo)
    #expect(try await desk.stack(Self.stack)?.description.isBusy == false)
    #expect(!transcript.results.contains("DELETE"))
  }

  @Test func whereNobodyCanBeAskedTheNameIsWantedBeforehand() async throws {
    for name in [nil, "another"] {
      let transcript = Transcript()
      let desk = try Desk(transcript, isLivedIn: true, canAsk: false)
      let failure = await #expect(throws: Failure.self) { try await desk.delete(.text, typedName: name) }
      #expect(failure?.code == .answerRefused && transcript.results.isEmpty)
    }
  }

  @Test func aDeletionThatComesToAHaltLeadsOn() async throws {
    let transcript = Transcript()
    let code = try await Desk(transcript, .deleteStuck, isLivedIn: true, canAsk: false)
      .delete(.text, typedName: Self.stack)
    #expect(code == .kept)
    #expect(transcript.talk.contains("destroy \(Self.stack) --region ap-northeast-1"), "\(transcript.talk)")
  }

  /// A creation that was undone left a name.
  @Test(arguments: Language.allCases)
  func whatDoesNotStandIsNeitherToldNorBackedUp(_ language: Language) async throws {
    var answers = Answers()
    answers[.stackName] = .text("trial")
    let transcript = Transcript(language)
    let desk = try Desk(transcript, .several, isLivedIn: true, canAsk: false, answers: answers)
    #expect(try await desk.delete(.text, typedName: "trial") == .done, "\(transcript.talk)")
    #expect(transcript.talk.contains(DeletionPhrases.holdsNothing[language]), "\(transcript.talk)")
    #expect(
      !transcript.talk.contains("--backup-first") && !transcript.talk.contains("FileSystem"), "\(transcript.talk)")
  }
}
