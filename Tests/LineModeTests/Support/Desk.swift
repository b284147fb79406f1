import Deployment
import GitLabStack
import LineMode
import OperationRunning
import Operations
import Rehearsal
import Synchronization

/// A command's context over an account in memory, whose time passes only while somebody waits.
struct Desk: Sendable {
  let transcript: Transcript
  let context: CommandContext
  let region: Region

  private final class Time: Sendable {
    let now = Mutex(1_795_000_000.0)
  }

  /// - Parameter canAsk: whether somebody is there to be asked.
  init(
    _ transcript: Transcript, _ scenario: Scenario = .happy, isLivedIn: Bool = false, canAsk: Bool = true,
    answers: Answers = Answers()
  ) throws {
    let time = Time()
    let now: @Sendable () -> Double = { time.now.withLock { $0 } }
    let region = try Region("ap-northeast-1")
    let account = RehearsalAccount(
      speed: 1, region: region.description, scenario: scenario, isLivedIn: isLivedIn, now: now)
    let runner = OperationRunner(
      runner: account, profile: nil,
      clock: Clock(speed: 60, time: now) { seconds in time.now.withLock { $0 += seconds } },
      turnstile: Turnstile(abreast: 4), names: nil, onCall: { _ in }, evidence: nil)
    self.transcript = transcript
    self.region = region
    context = CommandContext(
      answers: answers, file: .init(path: nil, lines: [:]),
      interaction: InteractionMode(form: .lines, asksInLines: false, forbidsInput: !canAsk, canAsk: canAsk),
      console: transcript.console, isRehearsal: true, desk: runner, usualRegion: region.description,
      usualStack: isLivedIn ? RehearsalAccount.existingStack : nil, kept: .init(environment: [:]),
      accountOptions: "--rehearse")
  }

  /// The next command in the same account.
  init(_ desk: Desk, _ transcript: Transcript) {
    let before = desk.context
    self.transcript = transcript
    region = desk.region
    context = CommandContext(
      answers: before.answers, file: before.file, interaction: before.interaction, console: transcript.console,
      isRehearsal: true, desk: before.desk, usualRegion: before.usualRegion, usualStack: before.usualStack,
      kept: before.kept, accountOptions: before.accountOptions)
  }

  /// A new GitLab, deployed as `deploy` does.
  func deploy(
    _ output: LinePrinter.Output, isConfirmed: Bool = true, isDetached: Bool = false, onFailure: FailurePolicy = .undo,
    networks: [String] = ["203.0.113.0/24"], acceptedRisks: Set<AccessRisk> = [.http],
    protects: Bool = true, telling report: LineReport? = nil
  ) async throws -> ExitCode {
    var context = context
    context.answers[.accessAllowedCIDRs] = .list(networks)
    context.answers[.stackRegion] = .text(region.description)
    let choices = try context.choices()
    let (template, plan) = try context.template(choices)
    var deployment = LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: region,
      report: report ?? LineReport(output, on: transcript.console), isConfirmed: isConfirmed, isDetached: isDetached,
      onFailure: onFailure, role: nil, typedName: nil, acceptedRisks: acceptedRisks)
    deployment.protects = protects
    return try await deployment.run()
  }

  /// The stack that is there, deleted as `destroy` does.
  func delete(
    _ output: LinePrinter.Output, typedName: String? = nil, isDryRun: Bool = false
  ) async throws -> ExitCode {
    let (context, region) = try await context.settled(nil)
    var deletion = LineDeletion(
      context: context, live: try await context.liveStack(in: region), region: region,
      report: LineReport(output, on: transcript.console), typedName: typedName, isDetached: false, retained: [],
      role: nil, backup: BackupChoice())
    deletion.isDryRun = isDryRun
    return try await deletion.run()
  }

  /// The stack as it is once nothing is under way any more.
  func later(_ name: String) async throws -> LiveStack? {
    await context.desk.clock.sleep(7200)
    return try await stack(name)
  }

  func stack(_ name: String) async throws -> LiveStack? { try await context.desk.cli(region).liveStack(named: name) }
}
