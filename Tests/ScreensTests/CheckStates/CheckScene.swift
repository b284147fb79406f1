import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens

/// The page of all checks over an account that has room for the answers and nothing against them, but for what is said otherwise.
struct CheckScene: Sendable {
  private let well: Result<Visitor, any Error>
  private var otherwise: [(question: AccountQuestion, answer: Result<AccountAnswer, Trouble>)] = []
  private var stackTrouble: Trouble?

  static let newVPC = CheckScene()
  static let natInstance = CheckScene([.networkEgress: "nat-instance"])
  static let existingVPC = CheckScene(PlanChecks.network)
  static let domain = CheckScene(PlanChecks.domain)

  /// Built once, since much is asked on the way to the page: whatever is otherwise is told there.
  ///
  /// - Parameter role: whom CloudFormation works as.
  /// - Parameter stack: the one of that name.
  /// - Parameter said: what is to be known before the page is opened, as the zones that a new VPC is made in.
  init(
    _ answers: [AnswerKey: String] = [:], as role: String? = nil, over stack: LiveStack? = nil,
    answering said: [AccountQuestion: Result<AccountAnswer, Trouble>] = [:]
  ) {
    let given = answers.merging([.accessAllowedCIDRs: "52.1.2.0/24"]) { given, _ in given }
    well = Result {
      var visitor = try Visitor(role: role.flatMap { RoleARN($0) }, answers: given, zones: nil, findingRoom: false)
      var told = 0
      func tell() {
        while told < visitor.effects.count {
          if case .lookUp(let lookUp) = visitor.effects[told] { visitor.arrive(Self.arrival(of: lookUp, stack, said)) }
          told += 1
        }
      }
      tell()
      visitor.go(to: .plan)
      tell()
      visitor.type("v")
      return visitor
    }
  }

  // MARK: What is otherwise

  func seeing(_ question: AccountQuestion, _ answer: AccountAnswer) -> Self { adding(question, .success(answer)) }

  func seeing(_ question: StockQuestion, _ answer: StockAnswer) -> Self { seeing(.stock(question), .stock(answer)) }

  func seeing(_ question: SettingQuestion, _ answer: SettingAnswer) -> Self {
    seeing(.setting(question), .setting(answer))
  }

  /// A limit of one quota; the others have room.
  func limited(_ quota: Quota, to limit: Int) -> Self {
    var limits = Dictionary(uniqueKeysWithValues: quota.service.quotas.map { ($0, Quota.Limit.value(60)) })
    limits[quota] = .value(limit)
    return seeing(.quotas(quota.service), .quotas(limits))
  }

  /// AWS does not tell this.
  func refusing(_ question: AccountQuestion, _ trouble: Trouble = Scene.trouble) -> Self {
    adding(question, .failure(trouble))
  }

  func refusingTheStack() -> Self {
    var other = self
    other.stackTrouble = Scene.trouble
    return other
  }

  private func adding(_ question: AccountQuestion, _ answer: Result<AccountAnswer, Trouble>) -> Self {
    var other = self
    other.otherwise.append((question, answer))
    return other
  }

  // MARK: The page

  func visitor() throws -> Visitor {
    var visitor = try well.get()
    var told = visitor.effects.count
    let said = Dictionary(otherwise.map { ($0.question.withoutRequests, $0.answer) }) { _, last in last }
    if let stackTrouble { visitor.arrive(.stack(name: "gitlab", .failure(stackTrouble))) }
    for (question, answer) in otherwise { visitor.arrive(Self.arrival(of: visitor.asked(question), answer)) }
    // More may follow from an answer.
    while told < visitor.effects.count {
      if case .lookUp(let lookUp) = visitor.effects[told] { visitor.arrive(Self.arrival(of: lookUp, nil, said)) }
      told += 1
    }
    return visitor
  }

  private static func arrival(
    of lookUp: LookUp, _ stack: LiveStack?, _ said: [AccountQuestion: Result<AccountAnswer, Trouble>]
  ) -> Arrival {
    func answer(to question: AccountQuestion) -> Arrival {
      arrival(of: question, said[question.withoutRequests] ?? .success(wellFor(question)))
    }
    return switch lookUp {
    case .configuredRegion: .configuredRegion(nil)
    case .vpcs: .vpcs(.success(Scene.vpcs))
    case .hostedZones: .hostedZones(.success(Scene.zones))
    case .stack(let name): .stack(name: name, .success(stack))
    case .identity: answer(to: .identity)
    case .subnets(let vpc): answer(to: .subnets(vpc: vpc))
    case .question(let question): answer(to: question)
    }
  }

  private static func arrival(of question: AccountQuestion, _ answer: Result<AccountAnswer, Trouble>) -> Arrival {
    if case .subnets(let vpc) = question {
      return .subnets(vpc: vpc, answer.map { if case .subnets(let subnets) = $0 { subnets } else { [] } })
    }
    guard question == .identity else { return .sighting(question, answer) }
    return .identity(answer.map { if case .identity(.known(let identity)) = $0 { identity } else { Scene.identity } })
  }

  private static func wellFor(_ question: AccountQuestion) -> AccountAnswer {
    if case .subnets("vpc-01234567") = question { .subnets(PlanChecks.subnets) } else { Scene.answer(to: question) }
  }
}

extension Visitor {
  /// The question as it was asked, which says of rights also what they are wanted for.
  fileprivate func asked(_ question: AccountQuestion) -> AccountQuestion {
    questions.first { $0.withoutRequests == question } ?? question
  }
}

extension AccountQuestion {
  /// The same, where it is about somebody's rights by whose they are alone.
  fileprivate var withoutRequests: AccountQuestion {
    if case .rights(let asked) = self { .rights(RightsQuestion([], of: asked.principal)) } else { self }
  }

  static func rights(of principal: String) -> AccountQuestion { .rights(RightsQuestion([], of: principal)) }
}
