import GitLabStack
import Phrases
import Testing

@testable import Reachability

/// What the roles of a plan may, in full.
struct RightTests {
  @Test(arguments: Choices.Egress.allCases)
  func eachRightIsThereAndHasPlainWords(_ egress: Choices.Egress) throws {
    let plan = try Plan(Drawn.template([.networkEgress: egress.rawValue]))
    let rights = Reach(plan).rights
    #expect(rights.map(\.role) == plan.resources(of: .permission(.role)).map(\.logicalID))
    for (right, grant) in zip(rights, IAMGrant.all(in: plan)) {
      #expect(right.statements.flatMap(\.actions) == grant.actions && !right.trusted.isEmpty)
      for statement in right.statements { #expect(statement.purpose != nil, "\(statement)") }
    }
  }

  @Test func aConditionIsSaid() throws {
    let right = try #require(try Drawn.reach().rights.first { $0.role == "InitializerRole" })
    #expect(right.trusted == ["lambda.amazonaws.com"])
    let words = right.lines.map(\.english)
    #expect(words[0].hasSuffix("if StringEquals elasticfilesystem:AccessPointArn = InitializerAccessPoint"), "\(words)")
    #expect(words[1].contains("on everything (*)"))
  }

  /// Plain words are for what was looked at, and for nothing wider.
  @Test func whatNobodyHasLookedAtHasNoPlainWords() {
    #expect(RightPhrases.purpose(of: ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"]) == nil)
    #expect(RightPhrases.purpose(of: ["logs:*"]) == nil && RightPhrases.purpose(of: ["*"]) == nil)
    #expect(RightPhrases.purpose(of: []) == nil)
    #expect(RightPhrases.purpose(of: ["lambda:InvokeFunction"]) != nil)
  }
}
