import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases

/// What the commands that build or change a stack take besides answers.
struct OperationOptions: ParsableArguments {
  @Option(
    name: .customLong("on-failure"), help: .init(said: StoppingPhrases.helpOnFailure, "undo|keep"),
    completion: .list(FailurePolicy.allCases.map(\.rawValue)))
  var onFailure = FailurePolicy.undo
  @OptionGroup var order: OrderOptions
  @OptionGroup var risk: RiskOptions

  var acceptedRisks: Set<AccessRisk> { risk.accepted }
}

/// The second yes to who may connect, and how.
struct RiskOptions: ParsableArguments {
  @Option(
    name: .customLong("accept-risk"), help: .init(said: AccessPhrases.helpAcceptRisk, "open,http", example: "http"),
    completion: .list(AccessRisk.allCases.map(\.rawValue)))
  var acceptRisk: String?

  /// What was said yes to beforehand.
  var accepted: Set<AccessRisk> { Set(words.compactMap { AccessRisk(rawValue: String($0)) }) }

  private var words: [Substring] { acceptRisk?.split { $0 == "," || $0.isWhitespace } ?? [] }

  func validate() throws {
    if let acceptRisk, words.isEmpty { throw ValidationError(AccessPhrases.noSuchRisk(acceptRisk)[.spoken]) }
    for word in words where AccessRisk(rawValue: String(word)) == nil {
      throw ValidationError(AccessPhrases.noSuchRisk(String(word))[.spoken])
    }
  }
}

/// What every order to CloudFormation takes.
struct OrderOptions: ParsableArguments {
  @OptionGroup var working: RoleOptions
  @Option(help: .init(said: DeletionPhrases.helpConfirm, "name", example: "gitlab")) var confirm: String?

  var role: RoleARN? { working.role }
}

/// Whom CloudFormation works as; whoever is signed in where none is named.
struct RoleOptions: ParsableArguments {
  @Option(
    name: .customLong("role-arn"),
    help: .init(said: StoppingPhrases.helpRole, "arn", example: "arn:aws:iam::123456789012:role/CloudFormation"))
  var roleARN: String?

  var role: RoleARN? { roleARN.flatMap { RoleARN($0) } }

  func validate() throws {
    if let roleARN, RoleARN(roleARN) == nil { throw ValidationError(StoppingPhrases.noRoleARN(roleARN)[.spoken]) }
  }
}

/// How a command that changes something runs where no screen is wanted.
struct LineOptions: ParsableArguments {
  @Flag(help: .init(said: CommandPhrases.helpDetach)) var detach = false
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false

  var output: LinePrinter.Output { json ? .json : .text }

  /// Whether lines are wanted, though there is a terminal for screens.
  var wantsLines: Bool { json || detach }
}

/// What `deploy` and the wizard take for a stack that they make.
struct ProtectionOptions: ParsableArguments {
  @Flag(name: .customLong("no-protection"), help: .init(said: DonePhrases.helpNoProtection)) var leavesUnprotected =
    false

  var protects: Bool { !leavesUnprotected }
}

/// Nothing but a look at what would be done.
struct DryRunOptions: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: .init(said: DryRunPhrases.help)) var isDryRun = false

  /// Refuses what is written without a yes, or before the plan is known.
  func check(with repair: RepairOptions, _ leaving: LeavingOptions) throws {
    guard isDryRun, repair.way != nil || leaving.leavesChangeSet else { return }
    throw ValidationError(DryRunPhrases.writesNothing[.spoken])
  }
}

/// The yes before the question.
struct YesOptions: ParsableArguments {
  @Flag(name: [.customShort("y"), .long], help: .init(said: CommandPhrases.helpYes)) var yes = false
}

/// What `deploy` and `change` take: an order that is confirmed by a yes.
struct RunOptions: ParsableArguments {
  @OptionGroup var confirmation: YesOptions
  @OptionGroup var lines: LineOptions

  var yes: Bool { confirmation.yes }
  var detach: Bool { lines.detach }
  var output: LinePrinter.Output { lines.output }
  var wantsLines: Bool { lines.wantsLines }
}

extension FailurePolicy: ExpressibleByArgument {}
