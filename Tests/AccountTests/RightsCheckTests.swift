import Account
import GitLabStack
import Permissions
import Phrases
import Testing

/// What AWS's simulator says of rights: never a bare tick.
struct RightsCheckTests {
  private static let role = "arn:aws:iam::123456789012:role/team/Ops"

  private func check(_ answer: Sighting<AccountAnswer>, role: String? = nil) throws -> Check {
    var situation = Situation()
    situation.role = role
    situation.seen[.identity] = .seen(Situation.wellFor(.identity))
    let question = try #require(
      try situation.examination().questions.first { if case .rights = $0 { true } else { false } })
    situation.seen[question] = answer
    return try #require(try situation.check("rights.actions"))
  }

  private func check(_ verdicts: [String: SimulatedRights.Verdict]) throws -> Check {
    try check(.seen(.rights(.simulated(SimulatedRights(principal: Self.role, verdicts: verdicts)))))
  }

  @Test func whatIsAllowedIsSaidToBeSoByTheSimulatorOnly() throws {
    let check = try check(["ec2:CreateVpc": .isAllowed, "ecs:CreateCluster": .isAllowed])
    #expect(check.state == .ok && check.found.english == "2 of 2 allowed" && check.found.japanese == "2 件中 2 件を許可")
    #expect(check.reason.english.contains("It does not see session policies"))
    #expect(check.reason.japanese.contains("対象外です"))
    #expect(check.title.english == "Actions, probably" && check.title.japanese == "許可（推定）")
  }

  @Test(arguments: [
    (SimulatedRights.Verdict.isNotGiven, Check.State.warn, "no policy gives", "許可されていません"),
    (.isDenied, .fail, "denies", "拒否しています"), (.isKeptByOrganization, .warn, "of the organization denies", "組織のポリシー"),
    (.isKeptByBoundary, .fail, "permissions boundary", "アクセス許可の境界"),
  ])
  func whatIsNotAllowedIsNamedWithThePolicyToHandOn(
    _ verdict: SimulatedRights.Verdict, _ state: Check.State, _ english: String, _ japanese: String
  ) throws {
    let check = try check(["ec2:CreateVpc": .isAllowed, "iam:CreateRole": verdict])
    #expect(check.state == state && check.found.english == "1 of 2 allowed")
    #expect(check.reason.english.contains(english) && check.reason.english.contains("iam:CreateRole"))
    #expect(check.reason.japanese.contains(japanese) && check.reason.japanese.contains("iam:CreateRole"))
    #expect(check.reason.english.contains(Self.role) && check.reason.english.contains("can err"))
    #expect(check.fixes.map(\.sentence) == [RightsPhrases.handPolicy])
  }

  @Test func whatDependsOnTheRequestIsNotKnown() throws {
    let check = try check(["ec2:CreateVpc": .isAllowed, "iam:PassRole": .dependsOn(["aws:SourceIp"])])
    #expect(check.state == .unknown)
    #expect(check.reason.english.contains("depends on aws:SourceIp") && check.reason.japanese.contains("aws:SourceIp"))
  }

  @Test func whatIsAllowedForSomeResourcesOnlyIsNotKnown() throws {
    let check = try check(["ec2:CreateVpc": .isAllowed, "ecs:RunTask": .isAllowedForSome])
    #expect(check.state == .unknown && check.found.english == "1 of 2 allowed")
    #expect(check.reason.english.contains("not with others: ecs:RunTask"))
    #expect(check.reason.japanese.contains("一部のリソースにのみ許可されています: ecs:RunTask"))
  }

  @Test func theRootUserAndAFederatedOneAreNotSimulated() throws {
    #expect(try check(.seen(.rights(.isRoot))).state == .warn)
    let federated = "arn:aws:sts::123456789012:federated-user/ren"
    let check = try check(.seen(.rights(.isNotSimulated(federated))))
    #expect(check.state == .unknown && check.reason.english.contains(federated))
  }

  @Test func aSimulatorThatMayNotBeAskedIsNotKnown() throws {
    let check = try check(.unseen(AWSPhrases.accessIsDenied("iam:SimulatePrincipalPolicy")))
    #expect(check.state == .unknown && check.reason.english.contains("iam:SimulatePrincipalPolicy"))
  }

  /// What is asked of whom; nobody while that is not known.
  private func asked(_ situation: Situation) throws -> [String: Set<String>] {
    let questions = try situation.examination().questions.compactMap { question -> RightsQuestion? in
      if case .rights(let asked) = question { asked } else { nil }
    }
    return Dictionary(uniqueKeysWithValues: questions.map { ($0.principal ?? "", Set($0.requests.flatMap(\.actions))) })
  }

  @Test func whoeverIsSignedInIsAskedForAndTheRoleOfCloudFormationToo() throws {
    let caller = "arn:aws:iam::123456789012:user/ren"
    var situation = Situation()
    #expect(try asked(situation).isEmpty)
    situation.seen[.identity] = .seen(Situation.wellFor(.identity))
    #expect(try asked(situation).keys.sorted() == [caller])
    #expect(try asked(situation)[caller]?.isSuperset(of: ["ec2:CreateVpc", "cloudformation:CreateChangeSet"]) == true)
    #expect(try situation.check("rights.role") == nil)

    situation.role = Self.role
    let both = try asked(situation)
    #expect(both[caller]?.isSuperset(of: ["iam:PassRole", "cloudformation:CreateChangeSet"]) == true)
    #expect(both[caller]?.contains("ec2:CreateVpc") == false && both[Self.role]?.contains("ec2:CreateVpc") == true)
    #expect(both[Self.role]?.contains("cloudformation:CreateChangeSet") == false)
    #expect(try situation.check("rights.role")?.title.japanese == "ロールの許可（推定）")

    situation.seen[.identity] = .seen(.identity(.nobody(because: AWSPhrases.awsThrottles)))
    #expect(try asked(situation).keys.sorted() == [Self.role])
    #expect(try situation.check("rights.actions")?.state == .unknown)
  }

  /// A right that is asked for twice, of different resources, is what the graver answer says, in whatever order they come.
  @Test func theGraverOfTwoAnswersCounts() {
    let grave: [SimulatedRights.Verdict] = [
      .isAllowed, .dependsOn([]), .isAllowedForSome, .isNotGiven, .isKeptByOrganization, .isKeptByBoundary, .isDenied,
    ]
    for (index, one) in grave.enumerated() {
      for other in grave[...index] { #expect(one.with(other) == one && other.with(one) == one) }
    }
  }

  @Test func aRoleOfAnotherAccountCannotBePassed() throws {
    var situation = Situation()
    situation.role = "arn:aws:iam::999999999999:role/Ops"
    let check = try #require(try situation.check("rights.role"))
    #expect(check.state == .fail && check.reason.english.contains("of account 999999999999"))
    #expect(check.reason.japanese.contains("同じアカウントのロールだけ"))
  }

  @Test(arguments: [
    ("with an explicit deny in a service control policy", "service control policy", "サービスコントロールポリシー"),
    ("because no permissions boundary allows the ec2:CreateVpc action", "permissions boundary", "境界"),
    ("because no session policy allows the ec2:CreateVpc action", "session", "セッション"),
    ("with an explicit deny in a resource control policy", "resource control policy", "リソースコントロールポリシー"),
    ("with an explicit deny in a VPC endpoint policy", "VPC endpoint", "エンドポイント"),
  ])
  func aRefusalTellsWhomToAsk(_ words: String, _ english: String, _ japanese: String) {
    let advice = RightsPhrases.whomToAsk(after: "User: x is not authorized to perform: ec2:CreateVpc \(words)")
    #expect(advice?.english.contains(english) == true && advice?.japanese.contains(japanese) == true)
  }

  @Test func aRefusalWithoutAReasonNamesNobody() {
    #expect(RightsPhrases.whomToAsk(after: "because no identity-based policy allows the ec2:CreateVpc action") == nil)
  }
}
