import Account
import AWSGateway
import Deployment
import FoundationEssentials
import GitLabStack
import OperationRunning
import Phrases
import Pricing
import Rehearsal
import Screens
import UserFiles

/// What a command works with: the answers from everywhere, and the account to ask.
struct Situation {
  private(set) var global: GlobalOptions
  var answers: Answers
  let linesOfFile: [AnswerKey: Int]
  let environment: [String: String]
  let talk: Talk
  private(set) var clock: Clock
  private(set) var desk: OperationRunner
  /// Those of the existing VPC that is the answer.
  var subnets = Sighting<[Subnet]>.pending

  /// Later ones win: the file, the environment, the flags.
  init(_ options: some CommandOptions) throws {
    let global = options.global
    self.global = global
    environment = ProcessInfo.processInfo.environment
    talk = Talk(global, environment)
    let (file, fault) = try Self.read(global.answersFile)
    var fromEnvironment = Answers()
    for key in AnswerKey.allCases {
      guard let line = environment[key.environmentVariable], !line.isEmpty else { continue }
      fromEnvironment[key] = AnswerValue(line: line, for: key)
    }
    for (name, near) in Self.mistypedVariables(environment) {
      complain(Phrase.noSuchVariable(name, near: near)[.spoken])
    }
    answers = file.answers.overlaid(with: fromEnvironment).overlaid(with: options.flags.answers)
    if let region = global.region { answers[.stackRegion] = .text(region) }
    linesOfFile = file.lines
    if let fault { throw Failure(fault, and: answers, in: global.answersFile ?? "") }
    clock = Clock(speed: global.rehearse ? global.speed ?? GlobalOptions.usualSpeed : 1)
    desk =
      global.rehearse
      ? Self.rehearsal(clock: clock, scenario: global.scenario ?? Scenario.happy.rawValue)
      : OperationRunner(
        runner: SubprocessRunner(timeLimit: try Self.timeLimit(environment)),
        profile: global.profile ?? environment["AWS_PROFILE"], clock: clock,
        turnstile: Turnstile(abreast: max(2, ProcessInfo.processInfo.activeProcessorCount)),
        onCall: { DiagnosticsLog.shared?.note($0) },
        evidence: EvidenceStore(environment: environment, isRehearsal: false),
        durations: DurationStore(environment: environment))
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
      throw Failure(252, .variableTakesSeconds(name, given, upTo: 3600))
    }
    return .seconds(seconds)
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

  /// The same in an account in memory.
  func rehearsing() -> Situation {
    var situation = self
    situation.global.rehearse = true
    situation.clock = Clock(speed: GlobalOptions.usualSpeed)
    situation.desk = Self.rehearsal(clock: situation.clock, scenario: Scenario.happy.rawValue)
    return situation
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

  /// What is usual where a stack is, from earlier runs; a rehearsal takes as long as the built-in times say.
  func durations(of stackID: String) -> Durations {
    guard !global.rehearse, let place = LearnedDurations.Place(stackID: stackID),
      let learned = DurationStore(environment: environment)?.load()
    else { return .builtIn }
    return .builtIn.learned(from: learned, in: place)
  }

  /// The region without asking anyone: an answer, the environment, or the rehearsal's own.
  var regionAtHand: Region? { nameOfRegionAtHand.flatMap { try? Region($0) } }

  private var nameOfRegionAtHand: String? {
    let names = [answers.text(.stackRegion), environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? (global.rehearse ? Self.rehearsalRegion : nil)
  }

  /// The region, if need be from `aws configure`. One that was named and is none is refused: another would be another stack.
  func region() throws -> Region {
    if let name = nameOfRegionAtHand {
      do throws(Refusal) {
        return try Region(name)
      } catch {
        throw Failure(
          [Objection(.stackRegion, value: name, error)], linesOfFile: linesOfFile, file: global.answersFile)
      }
    }
    let desk = desk
    let configured = try waiting { try await desk.cli(nil).configuredRegion() }
    guard let configured, let region = try? Region(configured) else { throw Failure(253, .noRegion) }
    return region
  }

  var priceCache: PriceCache? { PriceCache(environment: environment) }

  /// The built-in prices with what AWS said when it was asked last.
  func prices(in region: Region) -> PriceList {
    priceCache?.load(region.description).map { PriceList.builtIn.refreshed(by: $0, in: region) } ?? .builtIn
  }

  /// What is to be built, or every objection to it at once.
  func choices() throws -> Choices {
    do throws(InvalidAnswers) {
      return try Choices(answers)
    } catch {
      throw Failure(error.objections, linesOfFile: linesOfFile, file: global.answersFile)
    }
  }

  /// The template and what it would make.
  func template(_ choices: Choices) throws -> (template: StackTemplate, plan: Plan) {
    let template = try StackTemplate(choices)
    return (template, try Plan(template))
  }
}
