import AWSGateway
import Deployment
import FoundationEssentials
import GitLabStack
import LineMode
import OperationRunning
import Phrases
import Rehearsal
import UserFiles

/// The context of a command as options, environment and files have it.
extension CommandContext {
  /// Later ones win: the file, the environment, the flags.
  init(_ options: some CommandOptions) throws {
    let global = options.global
    let environment = ProcessInfo.processInfo.environment
    let (file, fault) = try Self.read(global.answersFile)
    var fromEnvironment = Answers()
    for key in AnswerKey.allCases {
      guard let line = environment[key.environmentVariable], !line.isEmpty else { continue }
      fromEnvironment[key] = AnswerValue(line: line, for: key)
    }
    for (name, near) in Self.mistypedVariables(environment) {
      Console.standard.printError(.noSuchVariable(name, near: near))
    }
    var answers = file.answers.overlaid(with: fromEnvironment).overlaid(with: options.flags.answers)
    if let region = global.region { answers[.stackRegion] = .text(region) }
    if let fault { throw Failure(fault, and: answers, in: global.answersFile ?? "") }
    let clock = Clock(speed: global.rehearse ? global.speed ?? GlobalOptions.usualSpeed : 1)
    let desk =
      global.rehearse
      ? Self.rehearsal(clock: clock, scenario: global.scenario ?? Scenario.happy.rawValue)
      : OperationRunner(
        runner: SubprocessRunner(timeLimit: try Self.timeLimit(environment)),
        profile: global.profile ?? environment["AWS_PROFILE"], clock: clock,
        turnstile: Turnstile(abreast: max(2, ProcessInfo.processInfo.activeProcessorCount)),
        onCall: { DiagnosticsLog.shared?.note($0) },
        evidence: EvidenceStore(environment: environment, isRehearsal: false),
        durations: DurationStore(environment: environment))
    self.init(
      answers: answers, file: AnswersSource(path: global.answersFile, lines: file.lines),
      interaction: InteractionMode(global, environment), console: .standard, isRehearsal: global.rehearse, desk: desk,
      usualRegion: Self.usualRegion(environment, isRehearsal: global.rehearse),
      // There is one stack from the beginning.
      usualStack: global.rehearse ? RehearsalAccount.existingStack : nil,
      kept: KeptFiles(environment: environment))
  }

  /// The same in an account in memory.
  func rehearsing() -> CommandContext {
    let environment = ProcessInfo.processInfo.environment
    return CommandContext(
      answers: answers, file: file, interaction: interaction, console: console, isRehearsal: true,
      desk: Self.rehearsal(clock: Clock(speed: GlobalOptions.usualSpeed), scenario: Scenario.happy.rawValue),
      usualRegion: Self.usualRegion(environment, isRehearsal: true), usualStack: RehearsalAccount.existingStack,
      kept: kept)
  }

  /// Variables that are none of ours by a few letters only, and what was meant: their answers would be missed in silence.
  private static func mistypedVariables(_ environment: [String: String]) -> [(name: String, near: String)] {
    let prefix = "GITLAB_WIZARD_"
    let ours = environment.keys.filter { $0.hasPrefix(prefix) }
    guard !ours.isEmpty else { return [] }
    let known = AnswerKey.allCases.map(\.environmentVariable) + ["AWS_TIMEOUT", "NO_INPUT"].map { prefix + $0 }
    let odd = ours.filter { !known.contains($0) }.sorted()
    let names = known.map { String($0.dropFirst(prefix.count)) }
    return odd.compactMap { name in
      Spelling.nearest(to: String(name.dropFirst(prefix.count)), among: names).map { (name, prefix + $0) }
    }
  }

  /// How long one `aws` may take: a minute, unless somebody behind a slow proxy says otherwise.
  private static func timeLimit(_ environment: [String: String]) throws -> Duration {
    let name = "GITLAB_WIZARD_AWS_TIMEOUT"
    guard let given = environment[name], !given.isEmpty else { return .seconds(60) }
    let isPlain = given.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let seconds = Int(given), (1...3600).contains(seconds) else {
      throw Failure(.usage, .variableTakesSeconds(name, given, upTo: 3600))
    }
    return .seconds(seconds)
  }

  private static func usualRegion(_ environment: [String: String], isRehearsal: Bool) -> String? {
    let names = [environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? (isRehearsal ? rehearsalRegion : nil)
  }

  static let rehearsalRegion = "ap-northeast-1"

  /// The desk of an account in memory, whose time runs as fast as the clock's.
  static func rehearsal(clock: Clock, scenario: String) -> OperationRunner {
    let account = RehearsalAccount(
      speed: 1, region: rehearsalRegion, scenario: Scenario(rawValue: scenario) ?? .happy, isLivedIn: true,
      now: { clock.now })
    return OperationRunner(
      runner: account, profile: nil, clock: clock, turnstile: Turnstile(abreast: 8), onCall: { _ in },
      evidence: EvidenceStore(environment: ProcessInfo.processInfo.environment, isRehearsal: true))
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
