import Account
import GitLabStack
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

  /// Whose rights are asked for; nil while that is not known.
  private func principal(_ situation: Situation) throws -> String? {
    try situation.examination().questions.lazy.compactMap { question in
      if case .rights(let asked) = question { asked.principal } else { nil }
    }.first
  }

  @Test func theRoleOfCloudFormationIsAskedForInsteadOfWhoIsSignedIn() throws {
    var situation = Situation()
    #expect(try principal(situation) == nil)
    situation.seen[.identity] = .seen(Situation.wellFor(.identity))
    #expect(try principal(situation) == "arn:aws:iam::123456789012:user/ren")
    situation.role = Self.role
    #expect(try principal(situation) == Self.role)
    situation.seen[.identity] = .seen(.identity(.nobody(because: AWSPhrases.awsThrottles)))
    #expect(try principal(situation) == Self.role)
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
