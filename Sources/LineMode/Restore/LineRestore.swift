internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// A recovery point restored as a GitLab beside the present one, in lines: to stay, or as a proof that goes again.
///
/// What AWS has of it is found again by whoever comes back with the same command: the job, the file system by its mark, the stack by
/// its tag.
package struct LineRestore: Sendable {
  /// Its stack is the GitLab that the backup is of.
  let context: CommandContext
  let region: Region
  let report: LineReport
  /// As somebody named the recovery point.
  let point: String
  let goal: RestoreGoal
  /// Whether the yes was given on the command line.
  let isConfirmed: Bool
  /// Whether to leave once AWS has taken the order for the files.
  let isDetached: Bool
  let role: RoleARN?
  let acceptedRisks: Set<AccessRisk>
  /// Whether it is only told what it would do: nothing is written then.
  package var isDryRun = false

  /// - Parameter stack: what the new stack is to be called; nil for a proof.
  package init(
    _ point: String, as stack: String?, context: CommandContext, region: Region, report: LineReport,
    isConfirmed: Bool, isDetached: Bool, role: RoleARN?, acceptedRisks: Set<AccessRisk>
  ) throws {
    if let stack {
      do throws(Refusal) {
        _ = try StackName(stack.asMachineWord)
      } catch {
        throw Failure([Objection(.stackName, value: stack, error)], in: .init(path: nil, lines: [:]))
      }
    }
    (self.point, self.region, self.report) = (point.asMachineWord, region, report)
    self.context = context
    goal = stack.map { .stays(stack: $0.asMachineWord) } ?? .proof(of: context.stackName)
    self.isConfirmed = isConfirmed
    self.isDetached = isDetached
    self.role = role
    self.acceptedRisks = acceptedRisks
  }

  var console: Console { context.console }
  var clock: Clock { context.desk.clock }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    guard isConfirmed || isDryRun || context.interaction.canAsk else {
      throw Failure(.answerRefused, CommandPhrases.needsYes)
    }
    guard goal.stack != context.stackName else {
      throw Failure(.answerRefused, RestorePhrases.needsAnotherName(goal.stack))
    }
    context.remarkOnRehearsal()
    // Whoever may not look into either may not prove anything.
    if goal.isProof, try await !context.desk.cli(region).hasSessionManagerPlugin() {
      throw Failure(.checkFailed, ShellPhrases.noPlugin, ShellPhrases.installPlugin)
    }
    var restoration = try await find()
    report.change { $0.comeback = restoration.command }
    // Everything is asked for before the order: hours later it would be too late.
    let onlyRemoves = isAlreadyJudged(restoration)
    if restoration.standing == nil, !onlyRemoves { try await wantAhead(&restoration) }
    if goal.isProof, !onlyRemoves { restoration.live = await liveContents(restoration) }
    try review(restoration)
    if isDryRun { return try report.endDryRun(adding: optionsForYes(to: restoration)) }
    guard isConfirmed || console.agrees(to: goal.isProof ? RestorePhrases.proofQuestion : RestorePhrases.question)
    else { throw Failure(.saidNo, RestorePhrases.saidNo) }
    if let code = try await endOfEarlierProof(restoration) { return code }
    switch restoration.traces {
    case .none, .failed, .unclear:
      // Somebody else may have ordered it while the yes was thought about.
      restoration.traces = try await traces(restoration.runner)
    case .underWay, .restored: break
    }
    let files: RestoredFiles
    switch try await self.files(restoration) {
    case .there(let there): files = there
    case .ended(let code): return code
    }
    let stack: LiveStack
    switch try await self.stack(on: files, restoration) {
    case .there(let live): stack = live
    case .ended(let code): return code
    }
    return goal.isProof
      ? try await prove(stack, on: files, restoration) : try await handOver(stack, on: files, restoration)
  }

  /// What a step led to.
  enum Step<Value: Sendable>: Sendable {
    case there(Value)
    /// The command has said its end.
    case ended(ExitCode)
  }

  /// A file system that is whole.
  struct RestoredFiles: Sendable {
    let id: String
    /// nil where AWS lists it no more.
    let job: RestoreJob?
  }

  /// A report of something that is a part of this: its end is none of the whole.
  func part(_ type: String) -> LineReport { LineReport(partOf: report, type: type) }

  /// The same account with the new stack as what is meant.
  func own(_ answers: Answers? = nil) -> CommandContext {
    var own = context.ofPart
    if let answers { own.answers = answers } else { own.answers[.stackName] = .text(goal.stack) }
    return own
  }

  /// The new stack, as commands take it.
  var place: String { context.place(of: goal.stack, in: region) }

  /// A command of AWS in the account that is meant.
  func command(_ words: String) -> String { "aws \(words) --region \(region)\(profile)" }

  private var profile: String {
    context.isRehearsal ? "" : context.accountOptions.isEmpty ? "" : " \(context.accountOptions)"
  }
}
