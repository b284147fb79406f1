package import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// The password of a GitLab's administrator, as its stack keeps it.
package struct LinePassword: Sendable {
  private let context: CommandContext
  private let region: Region
  private let secretARN: String

  package init(_ context: CommandContext, in region: Region) async throws {
    (self.context, self.region) = (context, region)
    let live = try await context.liveStack(in: region)
    guard let arn = live.description.output("RootPasswordSecretArn") else {
      throw Failure(.refusedByAWS, PasswordPhrases.thereIsNone)
    }
    secretARN = arn
  }

  package func read() async throws -> SecretText {
    try await context.desk.cli(region).rootPassword(secretARN: secretARN)
  }

  /// Sets a new one in GitLab, and then keeps it: a copy that could not be kept is printed, for nobody else has it.
  package func rotate() async throws {
    let (console, aws) = (context.console, context.desk.cli(region))
    let shell = try await LineShell(context, in: region)
    // A password in a log would be worse than an old one.
    let logging = try await aws.sessionLogging(ofCluster: shell.target.cluster) ?? "DEFAULT"
    guard logging == "NONE" else {
      throw Failure(.checkFailed, PasswordPhrases.sessionsAreLogged(logging), PasswordPhrases.changeTurnsItOff)
    }
    console.printError(PasswordPhrases.isBeingSet)
    let said = try await shell.run(script: PasswordReset.script)
    switch PasswordReset.answer(said.output, code: said.code) {
    case .refused(let words): throw Failure(.failed, PasswordPhrases.refused(words))
    case .unclear(let words):
      throw Failure(.failed, PasswordPhrases.unclear(words), PasswordPhrases.lookWhetherItHolds)
    case .set(let user, let password):
      do throws(AWSTrouble) {
        try await context.desk.patiently { () throws(AWSTrouble) in
          try await aws.keepPassword(SecretText(password), of: user, in: secretARN)
        }
      } catch {
        console.printError(error.sentence)
        console.printError(PasswordPhrases.isOnlyHere)
        try console.tell(password)
        throw Failure(.failed, lines: [])
      }
      console.printError(PasswordPhrases.isSet)
    }
  }
}
