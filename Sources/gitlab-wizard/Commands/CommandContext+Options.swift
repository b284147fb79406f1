import AWSGateway
import Deployment
import FoundationEssentials
import GitLabStack
import LineMode
import NameService
import OperationRunning
import Phrases
import Rehearsal
import UserFiles

/// The context of a command as options, environment and files have it.
extension CommandContext {
  /// Later ones win: the file, the environment, the flags.
  ///
  /// - Parameter beginsSet: whether a set of answers that there is not is begun; else it is refused.
  init(_ options: some CommandOptions, beginsSet: Bool = false) throws {
    let isRehearsal = options.rehearsal.rehearse
    let environment = ProcessInfo.processInfo.environment
    let path = try options.common.answersFile.flatMap {
      try Self.path(ofAnswers: $0, environment, beginsSet: beginsSet, isRehearsal: isRehearsal)
    }
    let (file, fault) = try Self.read(path)
    Self.complain(environment)
    var answers = file.answers.overlaid(with: AnswerVariables(environment).answers).overlaid(
      with: options.flags.answers)
    if let region = options.common.region { answers[.stackRegion] = .text(region) }
    if let fault { throw Failure(fault, and: answers, in: path ?? "") }
    let clock = Clock(speed: isRehearsal ? options.rehearsal.speed ?? RehearsalOptions.usualSpeed : 1)
    let accountOptions = isRehearsal ? options.rehearsal.words : Program.options(profile: options.account.profile)
    let desk =
      isRehearsal
      ? Self.rehearsal(clock: clock, scenario: options.rehearsal.chosen, options: accountOptions)
      : OperationRunner(
        runner: SubprocessRunner(timeLimit: try Self.timeLimit(environment)),
        profile: options.account.profile ?? environment["AWS_PROFILE"], clock: clock,
        turnstile: Turnstile(abreast: max(2, ProcessInfo.processInfo.activeProcessorCount)),
        names: Self.isOtherAWS(environment) ? nil : PublicDNS(),
        onCall: { DiagnosticsLog.shared?.note($0) },
        evidence: EvidenceStore(environment: environment, isRehearsal: false),
        durations: DurationStore(environment: environment), program: Program(calledAs: nil, options: accountOptions))
    self.init(
      answers: answers, file: AnswersSource(path: path, lines: file.lines),
      interaction: InteractionMode(options.talk, environment), console: .standard, isRehearsal: isRehearsal, desk: desk,
      usualRegion: Self.usualRegion(environment, isRehearsal: isRehearsal),
      // There is one stack from the beginning.
      usualStack: isRehearsal ? RehearsalAccount.existingStack : nil,
      kept: KeptFiles(environment: environment),
      accountOptions: accountOptions)
    stackByOption = options.flags.answers.text(.stackName)
  }

  /// Those of ours that are no answers, without what all begin with.
  private static let variables = ["ASCII", "AWS_TIMEOUT", "LANG", "NO_INPUT", "NO_MOUSE", "THEME"]

  /// Says what was set for nothing: variables that are none, settings that nobody can read. Neither stops anyone.
  private static func complain(_ environment: [String: String]) {
    for (name, near) in AnswerVariables(environment).mistyped(besides: Self.variables) {
      Console.standard.printError(UsagePhrases.noSuchVariable(name, near: near))
    }
    let choices = [
      (Preference.language, Language.allCases.map(\.rawValue)), (Preference.theme, Preference.theme.values),
    ]
    for (preference, accepted) in choices {
      guard let given = Variable.deciding(preference, in: environment), !accepted.contains(given.value) else {
        continue
      }
      Console.standard.printError(
        UsagePhrases.valueIsNotTaken(
          given.name, given.value, accepted: accepted, near: Spelling.nearest(to: given.value, among: accepted)))
    }
    if let fault = Preferences.ofUser.fault { Console.standard.printError(fault) }
  }

  /// The same in an account in memory.
  func rehearsing() -> CommandContext {
    let environment = ProcessInfo.processInfo.environment
    return CommandContext(
      answers: answers, file: file, interaction: interaction, console: console, isRehearsal: true,
      desk: Self.rehearsal(clock: Clock(speed: RehearsalOptions.usualSpeed), scenario: .happy),
      usualRegion: Self.usualRegion(environment, isRehearsal: true), usualStack: RehearsalAccount.existingStack,
      kept: kept, accountOptions: Program.rehearsalOptions)
  }

  /// How long one `aws` may take: a minute, unless somebody behind a slow proxy says otherwise.
  private static func timeLimit(_ environment: [String: String]) throws -> Duration {
    let name = "GITLAB_WIZARD_AWS_TIMEOUT"
    guard let given = environment[name], !given.isEmpty else { return .seconds(60) }
    let isPlain = given.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let seconds = Int(given), (1...3600).contains(seconds) else {
      throw Failure(.usage, CommandPhrases.variableTakesSeconds(name, given, upTo: 3600))
    }
    return .seconds(seconds)
  }

  /// Whether `aws` is told to ask something else than AWS, such as a local stand-in for it.
  private static func isOtherAWS(_ environment: [String: String]) -> Bool {
    environment["AWS_ENDPOINT_URL"].map { !$0.isEmpty } ?? false
  }

  private static func usualRegion(_ environment: [String: String], isRehearsal: Bool) -> String? {
    let names = [environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? (isRehearsal ? rehearsalRegion : nil)
  }

  static let rehearsalRegion = "ap-northeast-1"

  /// The desk of an account in memory, whose time runs as fast as the clock's.
  ///
  /// - Parameter options: what commands need besides to mean it.
  static func rehearsal(
    clock: Clock, scenario: Scenario, options: String = Program.rehearsalOptions
  ) -> OperationRunner {
    let account = RehearsalAccount(
      speed: 1, region: rehearsalRegion, scenario: scenario, isLivedIn: true,
      language: .spoken, now: { clock.now })
    return OperationRunner(
      runner: account, profile: nil, clock: clock, turnstile: Turnstile(abreast: 8),
      names: PublicDNS { name, type in account.publicRecords(of: name, type) }, onCall: { _ in },
      evidence: EvidenceStore(environment: ProcessInfo.processInfo.environment, isRehearsal: true),
      program: Program(calledAs: nil, options: options))
  }

  /// The file that is meant: one that was named, or that of a set; nil for a set that begins.
  private static func path(
    ofAnswers given: String, _ environment: [String: String], beginsSet: Bool, isRehearsal: Bool
  ) throws -> String? {
    guard let set = AnswerSet(given, environment: environment) else { return given }
    if set.exists { return set.path }
    guard beginsSet else {
      throw Failure(
        .answerRefused,
        AnswerSetPhrases.noSuchSet(
          given, known: AnswerSet.names(environment: environment), isRehearsal: isRehearsal))
    }
    return nil
  }

  /// The answers file, and what is wrong with its form. Without a file there are no answers and nothing is wrong.
  private static func read(_ path: String?) throws -> (AnswersFile, AnswersFileFault?) {
    guard let path else { return (.empty, nil) }
    let bytes = try InputFile.bytes(of: path)
    do throws(AnswersFileFault) {
      return (try AnswersFile.read(bytes), nil)
    } catch {
      return (error.rest, error)
    }
  }
}
