import Account
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// Data that are there already, on the screens and in lines.
struct KeptDataTests {
  private static let files = Scene.fileSystems[1].id
  private static let secret = Scene.secrets[1].arn

  private func listed(_ visitor: inout Visitor) {
    visitor.arrive(.sighting(.fileSystems, .success(.fileSystems(Scene.fileSystems))))
    visitor.arrive(.sighting(.secrets, .success(.secrets(Scene.secrets))))
  }

  private func atQuestion(_ key: AnswerKey, on step: Step, _ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(language, answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: step)
    let row = step.questions(given: Answers()).firstIndex { $0.key == key } ?? 0
    for _ in 0..<row { visitor.press(.down) }
    return visitor
  }

  @Test(arguments: Language.allCases)
  func whatAStackLeftComesFirstAndBringsItsPassword(_ language: Language) throws {
    var visitor = try atQuestion(.storageFileSystemID, on: .image, language)
    #expect(visitor.type("/") == [.lookUp(.question(.fileSystems)), .lookUp(.question(.secrets))])
    listed(&visitor)
    #expect(visitor.shows("\(Self.files)  \(Scene.fileSystems[1].facts[language])"))
    visitor.press(.enter)
    #expect(visitor.answer(.storageFileSystemID) == Self.files)
    #expect(visitor.answer(.accessPasswordSecretARN) == Self.secret)
    // Its settings are no question any more.
    #expect(!visitor.says(StorageLabels.backups))
  }

  private enum StorageLabels {
    static let backups = AnswerKey.storageBackups.question.label
  }

  @Test func oneThatIsMountedIsDoubtedFirst() throws {
    var visitor = try atQuestion(.storageFileSystemID, on: .image)
    visitor.type("/")
    listed(&visitor)
    visitor.press(.down, .enter)
    #expect(visitor.answer(.storageFileSystemID) == nil)
    visitor.press(.enter)
    #expect(visitor.answer(.storageFileSystemID) == Scene.fileSystems[2].id)
  }

  @Test func aListThatCannotBeSeenSaysSoAndTheIDCanBeTyped() throws {
    var visitor = try atQuestion(.storageFileSystemID, on: .image)
    visitor.type("/")
    visitor.arrive(.sighting(.fileSystems, .failure(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.sentence))
  }

  @Test(arguments: Language.allCases)
  func secretsAreListedByName(_ language: Language) throws {
    var visitor = try atQuestion(.accessPasswordSecretARN, on: .access, language)
    #expect(visitor.type("/") == [.lookUp(.question(.secrets))])
    listed(&visitor)
    #expect(visitor.shows("RootPassword-0a1B2c  2026-09-21"))
    visitor.press(.enter)
    #expect(visitor.answer(.accessPasswordSecretARN) == Self.secret)
  }

  @Test(arguments: Language.allCases)
  func thePlanNamesWhatItIsGiven(_ language: Language) throws {
    var visitor = try Visitor(
      language,
      answers: [
        .accessAllowedCIDRs: Visitor.networks, .storageFileSystemID: Self.files, .accessPasswordSecretARN: Self.secret,
      ])
    visitor.knowAccount()
    visitor.go(to: .plan)
    #expect(visitor.says(KeptDataPhrases.givenFiles(Self.files)))
    visitor.type("c")
    #expect(!visitor.says(CostPhrases.title(ofThroughput: true)))
  }
}
