import Foundation
import Subprocess
import Testing

/// The finished program against an account: `deploy` and the commands that must not touch anything.
@Suite(.timeLimit(.minutes(15)))
struct DeployTests {
  /// Each situation by one of the two versions, and by each of them as it is installed: how it reads AWS is in its recordings.
  @Test(arguments: zip(DeploySituation.allCases, [LocalAWS.CLI.v1, .v2, .loaded]))
  func deploysWhatItWasAnswered(situation: DeploySituation, by cli: LocalAWS.CLI) async throws {
    try await deploy(situation, by: cli)
  }

  private func deploy(_ situation: DeploySituation, by cli: LocalAWS.CLI) async throws {
    try await withLocalAWS(cli) { aws in
      let answers = try await situation.answers(in: aws)
      let result = try await aws.wizard("deploy", "--yes", answers: answers)
      try #require(result.status == .exited(0), "\(result.errors)")
      print("deploy, \(situation), \(cli): \(try aws.commandLines().count) aws processes")

      let url = try await aws.output("GitLabURL", ofStack: "gitlab")
      let secret = try await aws.output("RootPasswordSecretArn", ofStack: "gitlab")
      #expect(url.hasPrefix(situation.urlPrefix))
      #expect(result.output.contains(url))
      #expect(result.output.contains(secret))
      try await expectMade(situation, in: aws)
      try await expectUnseen(secret, in: aws, outside: result)
    }
  }

  private func expectMade(_ situation: DeploySituation, in aws: LocalAWS) async throws {
    let own = "Name=tag:aws:cloudformation:stack-name,Values=gitlab"
    async let vpcs = aws.ask("ec2", "describe-vpcs", "--filters", own, "--query", "length(Vpcs)")
    async let fileSystems = aws.ask("efs", "describe-file-systems", "--query", "length(FileSystems)")
    async let balancers = aws.ask("elbv2", "describe-load-balancers", "--query", "length(LoadBalancers)")
    let cluster = try await aws.output("ClusterName", ofStack: "gitlab")
    let services = try await aws.ask("ecs", "list-services", "--cluster", cluster, "--query", "length(serviceArns)")
    #expect(try await vpcs == situation.vpcsMade)
    #expect(try await [fileSystems, balancers, services] == ["1", "1", "1"])
  }

  /// The root password is in Secrets Manager and nowhere else.
  private func expectUnseen(_ secret: String, in aws: LocalAWS, outside result: LocalAWS.WizardResult) async throws {
    let text = try await aws.ask(
      "secretsmanager", "get-secret-value", "--secret-id", secret, "--query", "SecretString")
    let fields = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
    let password = fields?["password"] ?? text
    try #require(password.count >= 8)
    #expect(try aws.files(containing: password).isEmpty)
    #expect(!result.output.contains(password))
    #expect(!result.errors.contains(password))
  }

  @Test func saysWhatFailedWhenTheStackWasUndone() async throws {
    let reason = "The account has no room for another load balancer"
    try await withLocalAWS(.loaded, faults: .init(creation: ["LoadBalancer": reason])) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let result = try await aws.wizard("deploy", "--yes", answers: answers)
      #expect(result.status == .exited(5))
      #expect(result.errors.contains("LoadBalancer"))
      #expect(result.errors.contains(reason))
      #expect(try await aws.settledStatus(ofStack: "gitlab") == "ROLLBACK_COMPLETE")
    }
  }

  @Test func changesNothingByAnsweringQuestions() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      for command in ["plan", "cost", "template"] {
        let result = try await aws.wizard(command, answers: answers)
        #expect(result.status == .exited(0), "\(command): \(result.errors)")
        #expect(!result.output.isEmpty)
      }
      #expect(try aws.calls().filter(\.mutates).isEmpty)
    }
  }
}
