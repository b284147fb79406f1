package import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// The password of a GitLab's administrator, as its stack keeps it.
package struct LinePassword: Sendable {
  private let context: CommandContext
  private let region: Region
  private let stackID: String
  private let secretARN: String

  package init(_ context: CommandContext, in region: Region) async throws {
    (self.context, self.region) = (context, region)
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    guard let arn = live.description.output("RootPasswordSecretArn") else {
      // AWS refused nothing: the stack has none.
      throw Failure(
        .checkFailed, PasswordPhrases.thereIsNone,
        LogPhrases.howItGoes("gitlab-wizard status \(context.place(of: context.stackName, in: region))"))
    }
    (stackID, secretARN) = (live.description.id, arn)
  }

  /// The stack and its region, as commands take them.
  package var place: String { context.place(of: context.stackName, in: region) }

  package func read() async throws -> SecretText {
    try await context.desk.cli(region).rootPassword(secretARN: secretARN)
  }

  /// Sets a new one in GitLab, and then keeps it: one that could not be kept is printed, for nobody else has it.
  package func rotate() async throws {
    let (console, aws) = (context.console, context.desk.cli(region))
    let shell = try await LineShell(context, ofStack: stackID)
    // A password in a log would be worse than an old one.
    let logging = try await aws.sessionLogging(ofCluster: shell.target.cluster) ?? "DEFAULT"
    guard logging == "NONE" else {
      throw Failure(.checkFailed, PasswordPhrases.sessionsAreLogged(logging), PasswordPhrases.changeTurnsItOff(place))
    }
    let old = try await aws.credentials(secretARN: secretARN)
    guard old.takesAnother else {
      throw Failure(.checkFailed, PasswordPhrases.secretHoldsMore, PasswordPhrases.changeItInGitLab)
    }
    console.printError(PasswordPhrases.isBeingSet)
    let heard = Mutex("")
    var loss: Failure?
    do {
      _ = try await shell.run(script: PasswordReset.script) { said in heard.withLock { $0 += said } }
    } catch let failure as Failure {
      // What it said before its session was lost counts.
      guard !heard.withLock({ $0.isEmpty }) || failure.code == .failed else { throw failure }
      loss = failure
    }
    switch PasswordReset.answer(heard.withLock { $0 }) {
    case .refused(let words): throw Failure(.failed, PasswordPhrases.refused(words))
    case .unclear(let words):
      throw Failure(
        .failed,
        lines: (loss?.lines ?? []) + [PasswordPhrases.unclear(words), PasswordPhrases.lookWhetherItHolds(place)])
    case .set(let user, let password):
      try await keep(SecretText(password), old.with(password: password, of: user))
    }
  }

  /// Nothing calls this off any more: GitLab has the password already.
  private func keep(_ password: SecretText, _ credentials: Credentials) async throws {
    let (console, desk) = (context.console, context.desk)
    let token = OperationRunner.freshName()
    let kept = await Task { [region, secretARN] in
      await desk.inWords { () throws(AWSTrouble) in
        try await desk.patiently { () throws(AWSTrouble) in
          try await desk.cli(region).keep(credentials, in: secretARN, clientRequestToken: token)
        }
      }
    }.value
    if case .failure(let trouble) = kept {
      console.printError(trouble.sentence)
      console.printError(PasswordPhrases.isOnlyHere)
      try console.tell(password.revealed)
      throw Failure(.failed, lines: [])
    }
    console.printError(parting: PasswordPhrases.isSet(place))
  }
}
