import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens

/// Ways to get somewhere, all of them by what a user and AWS would do.
extension Visitor {
  static let networks = "203.0.113.0/24"

  /// AWS has answered everything that is asked at the start.
  mutating func knowAccount(stack: LiveStack? = nil) {
    arrive(.identity(.success(Scene.identity)))
    arrive(.vpcs(.success(Scene.vpcs)))
    arrive(.hostedZones(.success(Scene.zones)))
    arrive(.stack(name: "gitlab", .success(stack)))
  }

  /// Whatever the plan asks of the account is as it should be, but for what is said otherwise.
  mutating func seeNothingWrong(but others: [AccountQuestion: Result<AccountAnswer, Trouble>] = [:]) {
    var answered: Set<AccountQuestion> = []
    // An answer may lead to more questions.
    while let question = questions.first(where: { answered.insert($0).inserted }) {
      arrive(.sighting(question, others[question] ?? .success(Scene.answer(to: question))))
    }
  }

  /// What was asked for the plan, each once, besides zones.
  var questions: [AccountQuestion] {
    effects.compactMap { if case .lookUp(.question(let question)) = $0 { question } else { nil } }
      .filter { !$0.isAboutZones }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// On the plan, with nothing in the way and the account known.
  static func atPlan(_ language: Language = .english, glyphs: Glyphs = .unicode) throws -> Visitor {
    try plans.visitor(Face(language: language, glyphs: glyphs)) {
      var visitor = try Visitor(language, glyphs: glyphs, answers: [.accessAllowedCIDRs: networks])
      visitor.knowAccount()
      visitor.go(to: .plan)
      visitor.arrive(.stack(name: "gitlab", .success(nil)))
      return visitor
    }
  }

  private struct Face: Hashable {
    let language: Language
    let glyphs: Glyphs
  }

  private static let plans = MadeOnce<Face>()

  /// The change set is on the screen.
  static func reviewing(_ language: Language = .english, protects: Bool = true) throws -> Visitor {
    var visitor = try atPlan(language)
    visitor.type(protects ? "dy" : "dPy")
    if let order = visitor.order { visitor.arrive(.changeSet(.success(try Scene.changeSet(for: order)))) }
    return visitor
  }

  /// AWS is building, and no event has come yet.
  static func running(_ language: Language = .english, protects: Bool = true) throws -> Visitor {
    var visitor = try reviewing(language, protects: protects)
    visitor.type("y")
    visitor.wait(until: Scene.start)
    visitor.arrive(.execution(.success(Scene.token)))
    return visitor
  }

  /// Twenty resources are under way or made.
  static func halfWay(_ language: Language = .english) throws -> Visitor {
    var visitor = try running(language)
    visitor.arrive(.events(stackID: Scene.stackID, .success(Scene.events(of: try visitor.plan, through: 20))))
    visitor.wait(until: Scene.start + 125)
    return visitor
  }

  /// The last events, and the look that follows the end.
  mutating func arriveToTheEnd(_ events: [StackEvent]) {
    arrive(.events(stackID: Scene.stackID, .success(events)))
    arrive(.events(stackID: Scene.stackID, .success([])))
  }

  static func failed(_ language: Language = .english) throws -> Visitor {
    var visitor = try running(language)
    visitor.arriveToTheEnd(Scene.failure(of: try visitor.plan, at: 12))
    visitor.arrive(.outcome(.success(Scene.description("ROLLBACK_COMPLETE"))))
    return visitor
  }

  /// GitLab stands, and where it was so ordered AWS has been asked to protect it.
  static func standing(_ language: Language = .english, protects: Bool = true) throws -> Visitor {
    var visitor = try running(language, protects: protects)
    let plan = try visitor.plan
    let end = Scene.stackEvent("CREATE_COMPLETE", at: Double(plan.count * 5 + 1))
    visitor.arriveToTheEnd(Scene.events(of: plan) + [end])
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    return visitor
  }

  /// GitLab stands, and AWS has answered all that was asked of it.
  static func done(_ language: Language = .english, protects: Bool = true) throws -> Visitor {
    var visitor = try standing(language, protects: protects)
    if protects { visitor.arrive(.protected(.success(true))) }
    return visitor
  }

  // MARK: A stack that is there

  /// On the plan of a change of a stack of ours.
  static func planningChange(
    _ answers: [AnswerKey: String], language: Language = .english, acceptedRisks: Set<AccessRisk> = [.http]
  ) throws -> Visitor {
    var visitor = try Visitor(language, answers: answers, acceptedRisks: acceptedRisks)
    visitor.enter {
      $0.takes(BackupChoice(goesWithout: true))
      return []
    }
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    return visitor
  }

  /// The change set of another size is on the screen, over a stack of ours.
  static func changing(
    _ more: ChangeSet.Change..., answers: [AnswerKey: String] = [.imageMemory: "8192"], language: Language = .english
  ) throws -> Visitor {
    var visitor = try planningChange(answers, language: language)
    visitor.seeNothingWrong()
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(Scene.changes(more))))
    return visitor
  }

  /// The change set of a new version is on the screen, which takes the name of the stack.
  static func upgrading(_ language: Language = .english) throws -> Visitor {
    try changing(answers: [.imageTag: "19.2.4-ce.0"], language: language)
  }

  /// Before the preview of a deletion.
  static func leaveTaking(
    _ language: Language = .english, isProtected: Bool = true, onDelete: String = "keep"
  ) throws -> Visitor {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginDestroying() }
    visitor.knowAccount(
      stack: Scene.live("CREATE_COMPLETE", template: try Scene.ours(onDelete: onDelete), isProtected: isProtected))
    return visitor
  }

  static func destroying(_ language: Language = .english) throws -> Visitor {
    var visitor = try leaveTaking(language)
    visitor.type("Dgitlab")
    visitor.press(.enter)
    visitor.wait(until: Scene.start)
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    return visitor
  }

  static func destroyed(_ language: Language = .english) throws -> Visitor {
    var visitor = try destroying(language)
    let kept = [
      Scene.event("FileSystem", "AWS::EFS::FileSystem", "DELETE_SKIPPED", at: 90, physicalID: "fs-0123456789abcdef0"),
      Scene.event(
        "RootPassword", "AWS::SecretsManager::Secret", "DELETE_SKIPPED", at: 91, physicalID: Scene.secretARN),
    ]
    visitor.arriveToTheEnd(
      [Scene.stackEvent("DELETE_IN_PROGRESS", at: 0, token: Scene.token)] + kept + [
        Scene.stackEvent("DELETE_COMPLETE", at: 1800)
      ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    return visitor
  }

  /// What was ordered, as the wizard itself reads it.
  var plan: Plan {
    get throws {
      guard let order else { throw Missing.order }
      return try Plan(order.template)
    }
  }

  enum Missing: Error { case order }
}
