package import Account
package import Deployment
package import GitLabStack
package import OperationRunning
package import Operations
internal import Phrases
package import UserFiles

/// Values that a command works with: the answers from everywhere, the account to ask, and what is kept of earlier runs.
package struct CommandContext: Sendable {
  package var answers: Answers
  package let file: AnswersSource
  package let interaction: InteractionMode
  package let console: Console
  package let isRehearsal: Bool
  package let desk: OperationRunner
  /// The region where no answer names one: by the environment, or the rehearsal's own.
  package let usualRegion: String?
  /// The stack to practise on, where no answer names one; nil where nothing is only rehearsed.
  package let usualStack: String?
  /// The stack that an option names, which a name beside it must not contradict; nil where none does.
  package var stackByOption: String?
  package let kept: KeptFiles
  /// What commands on a stack need to mean the same account, such as `--profile ops` or `--rehearse --scenario quota`.
  package let accountOptions: String
  /// Those of the existing VPC that is the answer.
  package var subnets = Sighting<[Subnet]>.pending
  /// Whether subnets that nobody has named stand in for those.
  package var doSubnetsStandIn = false
  /// Whether it was said already that nothing is real.
  var hasRemarked = false

  /// Files of earlier runs; each is nil where there is no home to keep anything in.
  package struct KeptFiles: Sendable {
    package let durations: DurationStore?
    package let prices: PriceCache?
    package let receipts: ReceiptFolder?

    package init(environment: [String: String]) {
      durations = DurationStore(environment: environment)
      prices = PriceCache(environment: environment)
      receipts = ReceiptFolder(environment: environment)
    }
  }

  /// Place of answers in the file that they came from.
  package struct AnswersSource: Sendable {
    /// nil where there is no file.
    package let path: String?
    package let lines: [AnswerKey: Int]

    package init(path: String?, lines: [AnswerKey: Int]) {
      self.path = path
      self.lines = lines
    }
  }

  package init(
    answers: Answers, file: AnswersSource, interaction: InteractionMode, console: Console, isRehearsal: Bool,
    desk: OperationRunner,
    usualRegion: String?, usualStack: String?, kept: KeptFiles, accountOptions: String
  ) {
    self.answers = answers
    self.file = file
    self.interaction = interaction
    self.console = console
    self.isRehearsal = isRehearsal
    self.desk = desk
    self.usualRegion = usualRegion
    self.usualStack = usualStack
    self.kept = kept
    self.accountOptions = accountOptions
  }

  /// A stack of the account that is asked, as commands take it.
  package func place(of stack: String, in region: Region) -> String {
    region.place(of: stack) + (accountOptions.isEmpty ? "" : " \(accountOptions)")
  }

  /// What is usual where a stack is, from earlier runs; a rehearsal takes as long as the built-in times say.
  package func durations(of stackID: String) -> Durations {
    LearnedDurations.Place(stackID: stackID).map(durations) ?? .builtIn
  }

  /// What is usual in an account and region.
  package func durations(in place: LearnedDurations.Place) -> Durations {
    learned().map { .builtIn.learned(from: $0, in: place) } ?? .builtIn
  }

  /// What earlier runs took, from its file; nil where nothing is kept.
  func learned() -> LearnedDurations? { isRehearsal ? nil : kept.durations?.load() }

  /// The region without asking anyone: an answer, the environment, or the rehearsal's own.
  package var regionAtHand: Region? { nameOfRegionAtHand.flatMap { try? Region($0) } }

  /// As somebody wrote it, so that it may be none.
  package var nameOfRegionAtHand: String? {
    answers.text(.stackRegion).flatMap { $0.isEmpty ? nil : $0 } ?? usualRegion
  }

  /// What is to be built, or every objection to it at once.
  package func choices() throws -> Choices {
    do throws(InvalidAnswers) {
      return try Choices(answers)
    } catch {
      throw Failure(error.objections, in: file)
    }
  }

  /// The template and what it would make.
  ///
  /// - Parameter existing: the stack that it would change, whose NAT instance keeps its name.
  package func template(_ choices: Choices, over existing: LiveStack? = nil) throws -> (
    template: StackTemplate, plan: Plan
  ) {
    let template = try StackTemplate(choices).naming(natInstance: existing?.natInstance ?? .first)
    return (template, try Plan(template))
  }

  /// The same for a part of a command, which has said that nothing is real.
  var ofPart: CommandContext {
    var part = self
    part.hasRemarked = true
    return part
  }

  /// Says that nothing is real, where that is so.
  package func remarkOnRehearsal() {
    guard isRehearsal, !hasRemarked else { return }
    let speed = Int(exactly: desk.clock.speed).map { "\($0)" } ?? "\(desk.clock.speed)"
    console.printError(CommandPhrases.rehearsalRemark(speed: speed))
  }
}
