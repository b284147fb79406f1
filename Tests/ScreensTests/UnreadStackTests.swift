import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A stack whose template nobody may read: seen as far as it can be seen, and nothing said of the rest.
struct UnreadStackTests {
  /// What AWS tells of a stack besides its template, and what is made of that.
  private static func unread(_ status: String = "CREATE_COMPLETE", about: String? = ours, parameters: [String] = [])
    -> LiveStack
  {
    LiveStack(
      description: StackDescription(
        id: Scene.stackID, name: "gitlab", status: ResourceStatus(rawValue: status), reason: nil, outputs: [],
        parameters: Dictionary(uniqueKeysWithValues: parameters.map { ($0, "1") }), about: about),
      template: .failure(Scene.trouble))
  }

  private static let ours = "GitLab CE on ECS Fargate; made by gitlab-wizard."

  @Test(
    arguments: [
      (ours, [], .ours), ("A database", [], .others), ("A database", ["Size"], .others), (nil, ["Size"], .others),
      (nil, ["RootEmail", "ImageTag", "TaskCpu", "TaskMemory", "Vpc"], .notKnown), (nil, [], .notKnown),
    ] as [(String?, [String], StackOrigin)])
  func tellsWhoMadeItByWhatIsSeen(_ about: String?, _ parameters: [String], _ origin: StackOrigin) {
    #expect(Self.unread(about: about, parameters: parameters).origin == origin)
  }

  /// Where the template came and is none of ours, silence tells that the stack is somebody else's.
  @Test func aTemplateOfSomebodyElseIsNoSecret() {
    let live = LiveStack(
      description: Self.unread(about: nil).description, templateBody: "Resources: {A: {Type: X}}")
    #expect(live.origin == .others)
  }

  @Test(arguments: [Language.english, .japanese])
  func itIsWatchedAllTheSame(_ language: Language) throws {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginResuming() }
    visitor.knowAccount(stack: Self.unread("CREATE_IN_PROGRESS"))
    #expect(visitor.says(UnreadPhrases.templateIsNotRead(Scene.trouble.sentence)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("CREATE_IN_PROGRESS", at: 1), Scene.stackEvent("CREATE_COMPLETE", at: 9),
    ])
    #expect(visitor.says(OutcomePhrases.creationSucceeded))
  }

  @Test(arguments: [Language.english, .japanese])
  func itsDeletionSaysThatNobodyKnowsWhatIsKept(_ language: Language) throws {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginDestroying() }
    visitor.knowAccount(stack: Self.unread())
    #expect(
      visitor.says(UnreadPhrases.templateIsNotRead(Scene.trouble.sentence))
        && visitor.says(UnreadPhrases.unknownWhatGoes))
    #expect(!visitor.says(DeletionPhrases.staysHeading) && !visitor.says(DeletionPhrases.goesHeading))
    visitor.type("Dgitla")
    #expect(visitor.says(UnreadPhrases.unknownWhatGoes) && !visitor.says(DeletionPhrases.repositoriesStay(nil)))
    #expect(visitor.press(.enter).isEmpty)
    visitor.type("b")
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID, unprotecting: false))])
  }

  /// What nobody can read may hold repositories, and AWS lists the file system all the same.
  @Test(arguments: [Language.english, .japanese])
  func itCanBeBackedUpBeforeItGoes(_ language: Language) throws {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginDestroying() }
    visitor.knowAccount(stack: Self.unread())
    #expect(visitor.says(BackupPhrases.offeredToUnread))
    visitor.type("b")
    #expect(visitor.type("y") == [.backUp(stackID: Scene.stackID, .seek(resource: nil))])
  }

  @Test(arguments: [Language.english, .japanese])
  func afterItsDeletionOnlyWhatWasSeenIsSaidToBeLeft(_ language: Language) throws {
    var visitor = try Self.deleted(language, [])
    #expect(visitor.says(UnreadPhrases.nothingSeenLeft) && !visitor.says(DeletionPhrases.nothingIsLeft))
    visitor = try Self.deleted(
      language, [Scene.event("FileSystem", "AWS::EFS::FileSystem", "DELETE_SKIPPED", at: 2)])
    #expect(visitor.says(UnreadPhrases.unknownWhatIsLeft) && !visitor.says(DeletionPhrases.leftHeading))
    #expect(visitor.shows("aws efs delete-file-system") && !visitor.shows("USD"))
  }

  private static func deleted(_ language: Language, _ events: [StackEvent]) throws -> Visitor {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginDestroying() }
    visitor.knowAccount(stack: unread())
    visitor.type("Dgitlab")
    visitor.press(.enter)
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    let begun = [Scene.stackEvent("DELETE_IN_PROGRESS", at: 1, token: Scene.token)]
    visitor.arriveToTheEnd(begun + events + [Scene.stackEvent("DELETE_COMPLETE", at: 9, token: Scene.token)])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    return visitor
  }

  /// A key must not be enough where nobody knows what goes with the stack.
  @Test func aRemedyThatDeletesTakesItsName() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount(stack: Self.unread("CREATE_FAILED"))
    visitor.press(.enter)
    visitor.arriveToTheEnd([
      Scene.stackEvent("CREATE_IN_PROGRESS", at: 1), Scene.stackEvent("CREATE_FAILED", at: 9),
    ])
    visitor.arrive(.outcome(.success(Scene.description("CREATE_FAILED"))))
    visitor.type("n")
    #expect(visitor.says(UnreadPhrases.remedyDeleteAndDeploy) && !visitor.says(StackPhrases.remedyDeleteAndRetry))
    visitor.type("D")
    #expect(visitor.says(UnreadPhrases.unknownWhatGoes) && !visitor.says(DeletionPhrases.repositoriesStay(nil)))
    #expect(!visitor.effects.contains { if case .order = $0 { true } else { false } })
  }

  @Test func itIsNotChanged() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount(stack: Self.unread())
    #expect(visitor.says(UnreadPhrases.templateIsNotRead(Scene.trouble.sentence)))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Self.unread())))
    visitor.type("dy")
    #expect(visitor.order == nil)
  }
}
