import Foundation
import Testing

/// What `policy` prints where: the policy alone on stdout, so that it can be sent to a file.
struct PolicyCommandTests {
  private static let plan = [
    "--access.allowedCidrs", "203.0.113.0/24", "--network.egress", "nat-instance", "--region", "eu-central-1",
  ]

  private struct Policy: Decodable {
    let Version: String
    let Statement: [Statement]

    struct Statement: Decodable { let Sid: String }
  }

  private struct Report: Decodable {
    let purpose: String
    let account: String?
    let role: String?
    let documents: [Document]

    struct Document: Decodable {
      let name: String
      let holder: String
      let size: Int
      let limit: Int
      let actions: Int
      let policy: Policy
    }
  }

  private func policy(_ arguments: String..., language: String = "en") async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      try await sandbox.run(["policy", "--lang", language] + Self.plan + arguments)
    }
  }

  @Test func onePolicyAloneIsTheResultAndTheRestIsTalk() async throws {
    let result = try await policy("--for", "deploy", "--document", "gitlab-deploy-2", "--account.id", "123456789012")
    #expect(result.exitCode == 0)
    let policy = try JSONDecoder().decode(Policy.self, from: Data(result.output.utf8))
    #expect(policy.Version == "2012-10-17" && policy.Statement.count > 3)
    #expect(result.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("# ") }, "\(result.errors)")
    #expect(
      result.errors.contains(
        "#   aws iam create-policy --policy-name gitlab-deploy-2 --policy-document file://policy.json\n"))
    #expect(result.errors.contains("arn:aws:iam::123456789012:policy/gitlab-deploy-2\n"))
  }

  @Test func severalAreOneObjectByTheirNames() async throws {
    let result = try await policy("--for", "service-role")
    let policies = try JSONDecoder().decode([String: Policy].self, from: Data(result.output.utf8))
    #expect(policies.keys.contains("trust") && policies.keys.contains("gitlab-caller") && policies.count > 2)
    #expect(result.errors.contains("# CloudFormation-gitlab") && result.errors.contains("--document NAME"))
    let japanese = try await policy("--for", "service-role", language: "ja")
    #expect(japanese.output == result.output)
    #expect(japanese.errors.contains("# 付与する手順:") && !japanese.errors.contains("To give them"))
  }

  /// Pasted in order, each line finds what it names: `attach-role-policy` before `create-role` ends with NoSuchEntity.
  @Test func stepsAreInAnOrderThatWorks() async throws {
    let result = try await policy("--for", "service-role", "--account.id", "123456789012")
    let steps = steps(result)
    let verbs = steps.map { $0.split(separator: " ")[2] }
    let order = ["create-policy", "create-role", "attach-role-policy", "attach-user-policy"]
    #expect(Set(verbs.map(String.init)) == Set(order), "\(steps)")
    #expect(verbs == order.flatMap { verb in verbs.filter { $0 == verb } }, "\(steps)")
    #expect(!result.errors.contains("ACCOUNT") && !result.errors.contains("iam::*"), "\(steps)")
    let japanese = try await policy("--for", "service-role", "--account.id", "123456789012", language: "ja")
    #expect(self.steps(japanese) == steps)
  }

  /// It is not made again, and its ARN says whose policies it takes.
  @Test func aRoleThatIsThereIsOnlyGivenItsPolicies() async throws {
    let role = "arn:aws:iam::210987654321:role/path/Ops"
    let result = try await policy("--for", "service-role", "--role-arn", role)
    let steps = steps(result)
    #expect(!steps.contains { $0.contains("create-role") } && !result.errors.contains("ACCOUNT"), "\(steps)")
    #expect(
      steps.contains {
        $0.hasPrefix("aws iam attach-role-policy --role-name Ops --policy-arn arn:aws:iam::210987654321:")
      })
    let trust = try await policy("--for", "service-role", "--role-arn", role, "--document", "trust")
    #expect(self.steps(trust).isEmpty && !trust.errors.contains("To give them"), "\(trust.errors)")
    let json = try await policy("--for", "service-role", "--role-arn", role, "--json")
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    #expect(report.account == "210987654321" && report.role == role)
  }

  private func steps(_ result: Sandbox.Result) -> [String] {
    result.errors.split(separator: "\n").filter { $0.hasPrefix("#   aws ") }.map { String($0.dropFirst(4)) }
  }

  @Test func jsonHoldsTheDocumentsWithTheirSizes() async throws {
    let result = try await policy("--json", "--for", "operate", "--account.id", "123456789012")
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect(report.purpose == "operate" && report.account == "123456789012")
    for document in report.documents {
      #expect(document.size <= document.limit && document.limit == 6144 && document.actions > 0)
      let compact = document.policy.Statement.map(\.Sid)
      #expect(document.holder == "caller" && !compact.isEmpty)
    }
    #expect(result.errors.isEmpty)
  }

  /// Nobody is signed in here, and there is no `aws` either: then the policy holds for any account.
  @Test func needsNoAccount() async throws {
    let result = try await policy("--for", "destroy")
    #expect(result.exitCode == 0 && result.output.contains("arn:aws:iam::*:role/gitlab-*"))
    #expect(result.errors.contains("No account is named"))
  }

  @Test func takesTheAccountOfWhoeverIsSignedIn() async throws {
    let result = try await policy("--rehearse", "--for", "deploy", "--json")
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect(report.account?.count == 12)
  }

  /// Which subnets they are changes no right, and whoever has none yet cannot look them up.
  @Test func needsNoSubnetsOfAnExistingVPC() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "policy", "--lang", "en", "--region", "eu-central-1", "--access.allowedCidrs", "203.0.113.0/24",
        "--network.vpc", "vpc-0123456789abcdef0",
      ])
      #expect(result.exitCode == 0 && !result.output.contains("ec2:CreateVpc\""), "\(result.errors)")
    }
  }

  @Test(arguments: [
    (["--document", "nothing"], "gitlab-deploy-1"),
    (["--role-arn", "arn:aws:iam::123456789012:role/CloudFormation"], "--for service-role"),
    (["--for", "service-role", "--role-arn", "Ops"], "Ops"), (["--for", "everything"], "everything"),
  ])
  func refusesWhatItCannotMean(_ arguments: [String], _ words: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["policy", "--lang", "en"] + Self.plan + arguments)
      #expect(result.exitCode == 252 && result.output.isEmpty)
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }
}
