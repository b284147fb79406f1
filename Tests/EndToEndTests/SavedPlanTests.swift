import Foundation
import GitLabStack
import Testing

/// A plan in a file, in an account in memory: what is saved, and what of it is refused.
@Suite(.timeLimit(.minutes(10)))
struct SavedPlanTests {
  private static let answers = ["--access.allowedCidrs", "203.0.113.0/24", "--network.egress", "nat-instance"]

  /// Saves a plan and hands it over.
  private func saved(
    _ arguments: [String] = [], _ body: (Sandbox, String, Sandbox.Result) async throws -> Void
  ) async throws {
    try await Sandbox.with { sandbox in
      let path = sandbox.directory.appending(path: "plan.json").path
      let result = try await sandbox.run(
        ["plan", "--rehearse", "--lang", "en", "--save", path] + Self.answers + arguments)
      try await body(sandbox, path, result)
    }
  }

  private func deploy(_ path: String, in sandbox: Sandbox, _ more: String...) async throws -> Sandbox.Result {
    try await sandbox.run(
      ["deploy", "--rehearse", "--speed", "3000", "--lang", "en", "--plan", path] + more)
  }

  private func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func isDeployedAsItWasSaved() async throws {
    try await saved { sandbox, path, result in
      #expect(result.exitCode == 0 && result.output.contains("NatInstance"), "the plan is printed as always")
      #expect(result.errors.contains("No secret is in it"))
      #expect(result.errors.contains("gitlab-wizard deploy --plan \(path)"))
      #expect(result.errors.contains("as long as there is no stack gitlab"))
      let deployed = try await deploy(path, in: sandbox, "--yes", "--json")
      #expect(deployed.exitCode == 0, "\(deployed.errors)")
      #expect(deployed.output.contains(#""logicalId":"NatInstance""#))
      #expect(deployed.output.contains(#""status":"CREATE_COMPLETE""#))
    }
  }

  @Test func holdsEverythingToDoItWithoutThisProgram() async throws {
    try await saved { _, path, _ in
      struct File: Decodable {
        struct Request: Decodable {
          let StackName: String
          let ChangeSetType: String
          let TemplateBody: String
          let Capabilities: [String]
        }
        let request: Request
        let commands: [String]
        let hash: String
        let region: String
        let account: String
        let answers: String
      }
      let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path)))
      #expect(file.request.TemplateBody.hasPrefix("AWSTemplateFormatVersion") && file.answers.contains("zones:"))
      #expect(file.request.TemplateBody.contains("  NatInstance:") && file.request.StackName == "gitlab")
      #expect(file.request.ChangeSetType == "CREATE" && file.request.Capabilities == ["CAPABILITY_IAM"])
      #expect(file.commands.count == 5 && file.commands[0] == "jq .request plan.json > request.json")
      #expect(file.region == "ap-northeast-1" && file.account.count == 12 && file.hash.hasPrefix("sha256:"))
      #expect(file.answers.contains("egress: nat-instance"))
    }
  }

  @Test(arguments: [
    ("203.0.113.0/24", "0.0.0.0/0"), ("t4g.nano", "m7g.16xlarge"), ("\"none\"", "\"unseen\""),
  ])
  func whatSomebodyChangedInItIsRefusedBeforeAWSIsAsked(_ old: String, _ new: String) async throws {
    try await saved { sandbox, path, _ in
      try edit(path, old, new)
      let result = try await deploy(path, in: sandbox, "--yes")
      #expect(result.exitCode == 3 && result.output.isEmpty)
      #expect(result.errors.contains("was changed after it was saved"))
    }
  }

  @Test func whatIsNoPlanIsRefused() async throws {
    try await Sandbox.with { sandbox in
      let path = try sandbox.write("version: 1\n", to: "gitlab.yaml")
      let result = try await deploy(path, in: sandbox, "--yes")
      #expect(result.exitCode == 3 && result.errors.contains("is no plan that this program saved"))
      #expect(try await deploy("nothing.json", in: sandbox, "--yes").exitCode == 3)
    }
  }

  @Test func bringsItsOwnAnswersAndItsOwnRegion() async throws {
    try await saved { sandbox, path, _ in
      let answers = try await deploy(path, in: sandbox, "--yes", "--image.memory", "16384")
      #expect(answers.exitCode == 252 && answers.errors.contains("brings its own answers"))
      let region = try await deploy(path, in: sandbox, "--yes", "--region", "eu-central-1")
      #expect(region.exitCode == 4 && region.errors.contains("for ap-northeast-1, not for eu-central-1"))
      #expect(try await deploy(path, in: sandbox, "--yes", "--detach", "--region", "ap-northeast-1").exitCode == 0)
    }
  }

  /// The account in memory has this GitLab from the beginning.
  @Test func isForTheStackThatStood() async throws {
    try await saved(["--stack.name", "gitlab-team"]) { sandbox, path, result in
      #expect(result.errors.contains("for the stack gitlab-team as it stands now"), "\(result.errors)")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(#""ChangeSetType" : "UPDATE""#) && text.contains(#""state" : "stack""#))
    }
  }

  // MARK: Left for somebody else

  @Test func aChangeSetThatIsLeftIsToldInFullAndNothingIsBuilt() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["deploy", "--rehearse", "--lang", "en", "--leave-change-set", "--no-input"] + Self.answers)
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.output.contains("arn:aws:cloudformation:ap-northeast-1:"))
      #expect(result.output.contains("https://ap-northeast-1.console.aws.amazon.com/cloudformation/home?region="))
      #expect(result.output.contains("stackId=arn%3Aaws%3Acloudformation%3A"))
      for command in ["execute-change-set", "delete-change-set", "delete-stack"] {
        #expect(result.output.contains("\naws cloudformation \(command) --"), "\(command)")
      }
      #expect(result.errors.contains("nothing was created") && result.errors.contains("gitlab-wizard policy"))
    }
  }

  @Test func inJSONItIsAnObjectOfItsOwn() async throws {
    struct Line: Decodable {
      let type: String
      let changeSet: String?
      let discard: [String]?
      let status: String?
      let exitCode: Int?
    }
    try await Sandbox.with { sandbox in
      let role = "arn:aws:iam::000000000000:role/Deployer"
      let result = try await sandbox.run(
        ["deploy", "--rehearse", "--lang", "en", "--leave-change-set", "--json", "--role-arn", role] + Self.answers)
      let lines = try result.output.split(separator: "\n").map {
        try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      }
      let left = try #require(lines.first { $0.type == "left" })
      #expect(left.changeSet?.contains(":changeSet/") == true && left.discard?.count == 2)
      #expect(result.output.contains(role))
      #expect(lines.last?.type == "result" && lines.last?.status == "NOT_STARTED" && lines.last?.exitCode == 0)
    }
  }

  @Test(arguments: ["--yes", "--detach"])
  func nobodyBothLeavesItAndSaysYes(_ flag: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["deploy", "--rehearse", "--leave-change-set", flag] + Self.answers)
      #expect(result.exitCode == 252 && result.output.isEmpty)
    }
  }
}
