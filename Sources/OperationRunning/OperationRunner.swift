package import AWSGateway
package import Account
internal import Deployment
internal import FoundationEssentials
package import GitLabStack
package import NameService
package import Operations
package import Phrases
package import UserFiles

/// Runner of what an operation asks of AWS: every order once and never twice, and the look-ups that have to do with one.
package struct OperationRunner: Sendable {
  package let runner: any CommandRunner
  package let profile: String?
  package let clock: Clock
  /// Shared by all errands: every `aws` costs most of a processor for about a second.
  package let turnstile: Turnstile
  /// nil where the public DNS is not about this AWS.
  package let names: PublicDNS?
  package let onCall: @Sendable (CallRecord) -> Void
  /// nil where there is no home to keep anything in.
  package let evidence: EvidenceStore?
  /// nil where nothing is learned for later runs.
  package let durations: DurationStore?
  /// What commands begin with and end with that people are told to type.
  package let program: Program

  package init(
    runner: any CommandRunner, profile: String?, clock: Clock, turnstile: Turnstile, names: PublicDNS?,
    onCall: @escaping @Sendable (CallRecord) -> Void, evidence: EvidenceStore?, durations: DurationStore? = nil,
    program: Program = .installed
  ) {
    self.runner = runner
    self.profile = profile
    self.clock = clock
    self.turnstile = turnstile
    self.names = names
    self.onCall = onCall
    self.evidence = evidence
    self.durations = durations
    self.program = program
  }

  /// The same, but each call is told here too.
  package func telling(_ listener: @escaping @Sendable (CallRecord) -> Void) -> OperationRunner {
    OperationRunner(
      runner: runner, profile: profile, clock: clock, turnstile: turnstile, names: names,
      onCall: { [onCall] call in
        onCall(call)
        listener(call)
      }, evidence: evidence, durations: durations, program: program)
  }

  /// Backups, and the GitLab that is stopped for them.
  package var backups: BackupRunner { BackupRunner(desk: self) }

  /// What is done in GitLab's container.
  package var container: ContainerRunner { ContainerRunner(desk: self) }

  package func cli(_ region: Region?) -> AWSCLI {
    AWSCLI(
      runner: TurnstileRunner(runner: runner, turnstile: turnstile), region: region, profile: profile, observe: onCall)
  }

  /// The commands in the region that an ARN names, whatever region the questions are about by now.
  package func cli(where arn: String) -> AWSCLI {
    cli(ARN(arn).flatMap { try? Region($0.region) })
  }

  /// Looks at what a deployment wants to know before it begins.
  package func look(_ question: AccountQuestion, in region: Region?) async -> Result<AccountAnswer, Trouble> {
    await inWords { () throws(AWSTrouble) in try await cli(region).account.look(question, askingFor: names) }
  }

  /// Deletes a change set and the stack that was made to hold it, by name or id, if that is still empty: somebody else may
  /// have built in it meanwhile. What is left behind costs nothing, so trouble is not said.
  @discardableResult
  package func discard(_ arn: String, emptyStack: String?) async -> Bool {
    let aws = cli(where: arn)
    var isGone = true
    do throws(AWSTrouble) {
      try await aws.deleteChangeSet(arn: arn)
    } catch {
      if case .notFound = error { isGone = true } else { isGone = false }
    }
    guard let emptyStack, let found = try? await aws.stack(named: emptyStack), found.isEmpty else { return isGone }
    try? await aws.deleteStack(id: found.id, clientRequestToken: Self.freshName())
    return isGone
  }

  /// A name that starts with a letter and was never used.
  package static func freshName() -> String { "gitlab-wizard-\(UUID().uuidString.lowercased())" }

  /// The result of an errand, with its trouble put into words.
  package func inWords<Value: Sendable>(
    _ errand: () async throws(AWSTrouble) -> Value
  ) async -> Result<Value, Trouble> {
    do throws(AWSTrouble) {
      return .success(try await errand())
    } catch {
      return .failure(Trouble(error))
    }
  }
}

extension Trouble {
  package init(_ trouble: AWSTrouble) {
    self.init(
      sentence: trouble.sentence, advice: trouble.advice, obstacle: trouble.obstacle, message: trouble.message,
      exitCode: trouble.exitCode, mayPass: trouble.mayPassWhileWatching, isOrderInDoubt: trouble.isOrderInDoubt)
  }
}

extension AWSCLI {
  /// A stack with the template it was made from, or with the reason why that cannot be had; nil if there is no stack of that name.
  package func liveStack(named name: String) async throws(AWSTrouble) -> LiveStack? {
    guard let description = try await stack(named: name) else { return nil }
    guard !description.isEmpty else { return LiveStack(description: description, templateBody: "") }
    let live: LiveStack
    do throws(AWSTrouble) {
      live = LiveStack(description: description, templateBody: try await template(ofStack: description.id))
    } catch {
      guard error.leavesStackVisible else { throw error }
      live = LiveStack(description: description, template: .failure(Trouble(error)))
    }
    guard StackCondition(description).mayLackResources else { return live }
    do throws(AWSTrouble) {
      return live.seeing(resources: .seen(try await resources(ofStack: description.id)))
    } catch {
      // All of it is taken to be there then, and why is said.
      return live.seeing(resources: .unseen(error.sentence))
    }
  }
}

extension AWSTrouble {
  /// Whether the stack can still be looked at though its template was refused: by a rule of the account, or because there is none
  /// yet. What stands in the way of every question is said as ever.
  fileprivate var leavesStackVisible: Bool {
    switch self {
    case .accessDenied, .notFound, .validation, .garbled, .tooMuchOutput, .serverTrouble, .other: true
    case .timedOut, .killed, .notStarted, .noTemporaryFile, .commandMissing, .commandNotExecutable, .interpreterMissing,
      .clockIsWrong, .tooOld, .notUnderstood, .noRegion, .noChanges, .alreadyExists, .orderInDoubt, .leftUnprotected,
      .throttled, .noNetwork, .noCredentials, .expiredCredentials, .invalidCredentials, .noSuchProfile, .needsMFACode,
      .noAccessToRole:
      false
    }
  }
}
