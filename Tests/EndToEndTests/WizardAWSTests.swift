import Foundation
import Testing

/// The wizard against an account, with the real `aws` between them.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct WizardAWSTests {
  private let words = WizardWords.english

  private func program(in aws: LocalAWS, _ command: String...) -> [String] {
    let own = ["TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no"]
    let variables = aws.variables(first: aws.bin.path).merging(own) { $1 }
    return ["env", "-i"] + variables.map { "\($0.key)=\($0.value)" }.sorted() + [WizardBinary.path]
      + (command.isEmpty ? ["--accept-risk", "http"] : command.acceptingHTTP)
      + ["--lang", "en"]
  }

  @Test(arguments: LocalAWS.CLI.bothLoaded)
  func buildsIntoAnExistingVPCPickedFromTheList(cli: LocalAWS.CLI) async throws {
    try await withLocalAWS(cli) { aws in
      try await aws.makeStack(named: "before", template: "existing-network.yaml")
      let vpc = try await aws.output("VpcId", ofStack: "before")
      let before = try aws.calls().count(where: \.mutates)
      try await Tmux.with(program(in: aws)) { tmux in
        try await tmux.wait(for: "Signed in to account 123456789012")
        try await tmux.keys("PageDown")
        try await tmux.wait(for: "VPCs here")
        try await pick(vpc, on: tmux)
        try await tmux.keys("PageDown")
        try await tmux.wait(for: words.step(3))
        try await tmux.keys("PageDown")
        try await tmux.wait(for: words.step(4))
        try await tmux.type("203.0.113.0/24\n")
        try await tmux.keys("PageDown")
        try await tmux.wait(for: words.step(5))
        try await tmux.keys("PageDown")
        try await tmux.wait(for: words.step(6))
        try await tmux.wait(untilGone: "Asking your AWS account")
        try await tmux.keys("d")
        try await tmux.wait(forWrapped: words.confirmation)
        #expect(try aws.calls().count(where: \.mutates) == before, "something was written before the yes")
        let asked = try aws.commandLines().count

        try await tmux.keys("y")
        try await tmux.wait(for: words.changeSetQuestion)
        let written = try aws.calls().filter(\.mutates).dropFirst(before).map(\.action)
        #expect(written == ["CreateChangeSet"])
        try await tmux.keys("y")
        try await tmux.wait(for: words.passwordIsHidden)
        try await tmux.wait(forWrapped: words.created)
        try await tmux.wait(for: try await aws.output("GitLabURL", ofStack: "gitlab"))
        print("wizard, \(cli): \(asked) aws processes before the yes, \(try aws.commandLines().count) to the end")

        try await expectPassword(on: tmux, in: aws)
        try await tmux.keys("q")
        try await tmux.wait(for: words.leave)
        try await tmux.keys("y")
        try await tmux.waitForExit(0)
      }
    }
  }

  @Test func leavingBeforeTheYesLeavesNothingBehind() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let file = aws.directory.appending(path: "answers.yaml")
      try answers.write(to: file, atomically: true, encoding: .utf8)
      try await Tmux.with(program(in: aws, "deploy", "--answers", file.path)) { tmux in
        try await tmux.wait(forWrapped: words.confirmation)
        try await tmux.keys("y")
        try await tmux.wait(for: words.changeSetQuestion)
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
      let written = try aws.calls().filter(\.mutates).map(\.action)
      #expect(written == ["CreateChangeSet", "DeleteChangeSet", "DeleteStack"])
    }
  }

  /// While one person reads a change set, another executes theirs on the same stack: a no must not take that along.
  @Test func aNoTakesNothingAlongThatSomebodyElseBuilt() async throws {
    try await withLocalAWS(.loaded) { aws in
      let file = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
      try await Tmux.with(program(in: aws, "deploy", "--answers", file.path)) { tmux in
        try await tmux.wait(forWrapped: words.confirmation)
        try await tmux.keys("y")
        try await tmux.wait(for: words.changeSetQuestion)
        let other = try await aws.ask(
          "cloudformation", "list-change-sets", "--stack-name", "gitlab", "--query", "Summaries[0].ChangeSetName")
        try await aws.ask(
          "cloudformation", "execute-change-set", "--stack-name", "gitlab", "--change-set-name", other)
        #expect(try await aws.settledStatus(ofStack: "gitlab") == "CREATE_COMPLETE")
        try await tmux.keys("C-c", "C-c")
        try await tmux.waitForExit(130)
      }
      #expect(try await aws.status(ofStack: "gitlab") == "CREATE_COMPLETE")
    }
  }

  /// Narrows the list to one VPC, takes it, and waits for its subnets.
  private func pick(_ vpc: String, on tmux: Tmux) async throws {
    try await tmux.type("/")
    try await tmux.wait(for: "make a new one")
    try await tmux.type(vpc)
    try await tmux.wait(untilGone: "make a new one")
    try await tmux.keys("Enter")
    try await tmux.wait(for: "Public subnets         subnet-")
    try await tmux.wait(for: "Private subnets        subnet-")
  }

  /// What is shown is the password of the secret, and it was kept nowhere.
  private func expectPassword(on tmux: Tmux, in aws: LocalAWS) async throws {
    let secret = try await aws.output("RootPasswordSecretArn", ofStack: "gitlab")
    let text = try await aws.ask("secretsmanager", "get-secret-value", "--secret-id", secret, "--query", "SecretString")
    let password = try #require(try JSONDecoder().decode([String: String].self, from: Data(text.utf8))["password"])
    try await tmux.keys("p")
    try await tmux.wait(for: password)
    try await tmux.keys("p")
    try await tmux.wait(untilGone: password)
    #expect(try aws.files(containing: password).isEmpty)
  }
}
