internal import Deployment
internal import FoundationEssentials
internal import Operations
internal import Phrases
internal import Pricing

/// How a command ended, as the last object of `--json`.
struct ResultLine: Encodable {
  /// `repair` where the deployment goes on after it, `change` where an upgrade does.
  let type: String
  /// AWS's own word; or one of ours: `NOT_STARTED` if nothing was begun, `IN_DOUBT` if an order is out and whether AWS
  /// works on it was not seen, `UNKNOWN` if nothing was seen.
  let status: String
  /// Why it is not as wanted; nil where it is.
  let cause: String?
  /// What is to be known where nothing failed, such as that AWS goes on; nil where nothing is.
  let message: String?
  /// The command that goes on from there; nil where none does.
  let next: String?
  /// The commands in `cause`, or in `message`, each as it is typed; nil where none is.
  let commands: [String]?
  /// The name of the failure in our catalogue, and what it means and what to do; nil if we have no words for it.
  let failure: String?
  let explanation: String?
  /// What was found inside, as AWS or GitLab wrote it.
  let testimony: String?
  /// The file that has all there is.
  let evidence: String?
  /// nil where the stack could not be looked at once more after its end.
  let outputs: [String: String]?
  /// The copy that was wished for before; nil where none was.
  let backup: BackupInJSON?
  /// What a stack that is gone left in the account, and what that costs a month; nil where none is gone, and where nothing
  /// was seen and nobody knows what was to stay.
  let left: [LeftInJSON]?
  let leftMonthly: String?
  /// What can be done about a failure; nil where nothing failed.
  let waysOut: [WayOut]?
  /// How many tasks a stack that stands was given for GitLab: after 0 nothing has shown yet that a change works. nil for others.
  let taskCount: Int?
  /// The page of the console of AWS about a stack that stands; nil for others.
  let console: String?
  /// Whether AWS refuses to delete a stack that stands; nil for others, and where it was not seen.
  let protected: Bool?
  /// Why it does not, though that was wished for.
  let unprotectedBecause: String?
  /// What was seen of the NAT instance that was made again; nil where none was.
  let natInstance: NATInstanceInJSON?
  let exitCode: ExitCode

  init(
    type: String = "result", status: String, cause: String?, outputs: [StackDescription.Output]?, exitCode: ExitCode,
    diagnosis: Diagnosis? = nil, evidence: String? = nil, backup: BackupInJSON? = nil, left: WhatIsLeft? = nil,
    waysOut: [WayOut]? = nil, taskCount: Int? = nil, protection: ProtectionInJSON? = nil,
    natInstance: NATInstanceInJSON? = nil, console: String? = nil, commands: [String] = [], isRehearsed: Bool = false,
    in language: Language
  ) {
    self.natInstance = natInstance
    self.console = console
    protected = protection?.isOn
    unprotectedBecause = protection?.trouble
    self.taskCount = taskCount
    self.waysOut = waysOut
    self.left = left.flatMap { left in
      left.isKnown || !left.things.isEmpty ? left.things.map { LeftInJSON($0, isRehearsed: isRehearsed) } : nil
    }
    leftMonthly = left?.monthly?.cents
    self.type = type
    self.backup = backup
    failure = diagnosis?.known?.rawValue
    explanation = diagnosis.map { $0.sentence.followed(by: $0.advice)[language] }
    testimony = diagnosis.map { Redaction.applied(to: $0.testimony) }
    self.evidence = evidence
    self.status = status
    let words = cause.map(Redaction.applied)
    let hasFailed = exitCode != .done
    self.cause = hasFailed ? words : nil
    message = hasFailed ? nil : words
    next = hasFailed ? nil : commands.first
    self.commands = commands.isEmpty ? nil : commands
    self.outputs = outputs.map { Dictionary($0.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }) }
    self.exitCode = exitCode
  }
}
