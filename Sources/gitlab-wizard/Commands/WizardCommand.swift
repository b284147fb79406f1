import ArgumentParser
import Deployment
import Drawing
import FoundationEssentials
import GitLabStack
import LineMode
import Ncurses
import OperationRunning
import Phrases
import Rehearsal
import Screens
import UserFiles
import WizardSession

struct WizardCommand: ScreensCommand {
  static let configuration = CommandConfiguration(commandName: "wizard", abstract: CommandPhrases.helpWizard[.spoken])

  @OptionGroup var operation: OperationOptions
  @OptionGroup var protection: ProtectionOptions
  @Flag(help: .init(said: QuickPhrases.help)) var quick = false
  @OptionGroup var options: BuildingOptions

  var talk: TalkOptions { options.talk }
  var wantsLines: Bool { false }

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    // What a rehearsal answers must never get among answers for a real account, so that it only reads a set.
    let set =
      options.rehearsal.rehearse
      ? nil
      : options.common.answersFile.flatMap {
        AnswerSet($0, environment: environment)
      }
    var context = try CommandContext(options, beginsSet: set != nil)
    guard !context.interaction.forbidsInput else { throw Failure(.answerRefused, InterviewPhrases.wizardMayNotAsk) }
    let usual = AnswerStore(environment: environment, isRehearsal: options.rehearsal.rehearse)
    let opening = (set.map { AnswerStore($0) } ?? usual)?.open()
    let (store, complaint) = (opening?.store, opening?.complaint)
    // Whoever gives answers wants to build something. In a rehearsal that is what is practised, unless it is about the home.
    let answers = context.answers.keys.filter { $0 != .stackRegion }
    let opensHome =
      answers.isEmpty && set == nil && (!options.rehearsal.rehearse || options.rehearsal.chosen.isAboutHome)
    // Whoever brings answers, or has left some here, knows what this is.
    let isFirstVisit = answers.isEmpty && set == nil && opening?.answers.keys.isEmpty != false
    if options.common.answersFile == nil || set != nil, let opening {
      context.answers = context.answers.filled(from: opening.answers)
    }
    if context.interaction.asksInLines {
      if let complaint { Console.standard.printError(complaint) }
      return try interview(context, store: store, isFirstVisit: isFirstVisit)
    }
    try open(context, options, store: store, ofSet: set?.name, role: operation.order.role) {
      [
        complaint, opensHome, policy = operation.onFailure, risks = operation.acceptedRisks,
        protects = protection.protects, isQuick = quick,
      ] wizard in
      if isFirstVisit { wizard.welcome() }
      wizard.asks(quickly: isQuick)
      wizard.accepts(risks)
      wizard.takes(protection: protects)
      if let complaint { wizard.note(complaint) }
      return wizard.begin(onFailure: policy, opensHome: opensHome)
    }
  }

  /// The same questions in lines, then the plan, and the deployment after a yes.
  private func interview(_ context: CommandContext, store: AnswerStore?, isFirstVisit: Bool) throws {
    var wizard = wizard(for: context, options)
    if isFirstVisit { wizard.welcome() }
    wizard.asks(quickly: quick)
    wizard.know(context.kept.prices?.loadAll() ?? [])
    let environment = ProcessInfo.processInfo.environment
    var session = LineSession(
      LineInterview(wizard), context: context, store: store,
      LineSession.Surroundings(
        answer: { lookUp, desk, region in await desk.answer(lookUp, in: region) }, rehearsal: { $0.rehearsing() },
        rehearsedStore: AnswerStore(environment: environment, isRehearsal: true)))
    guard let context = try session.answers() else {
      // Somebody who leaves is no failure; a script that ran out of lines is one.
      if context.interaction.canAsk { return }
      throw Failure(.answerRefused, InterviewPhrases.answersMissing)
    }
    var deployment = try session.deployment(
      of: context, onFailure: operation.onFailure, role: operation.order.role, typedName: operation.order.confirm,
      acceptedRisks: operation.acceptedRisks, options.talk.detail)
    deployment.protects = protection.protects
    try deployment.report.following { [deployment] in try await deployment.run() }
  }
}

/// The wizard before its first question.
private func wizard(
  for context: CommandContext, _ options: some CommandOptions, speaking language: Language = .spoken,
  role: RoleARN? = nil,
  learned: LearnedDurations = LearnedDurations(), kept: Settings.KeptAnswers? = nil
) -> Wizard {
  Wizard(
    Settings(
      language: language, glyphs: .unicode, isRehearsal: context.isRehearsal, region: context.regionAtHand,
      role: role, learned: learned, home: ProcessInfo.processInfo.environment["HOME"],
      program: Program(calledAs: CommandLine.arguments.first, options: context.accountOptions), kept: kept),
    answers: context.answers)
}

/// Opens the wizard on the terminal and ends the program with its exit code if that is not 0.
///
/// - Parameter set: the name of the set of answers that is kept; nil for the usual ones.
func open(
  _ context: CommandContext, _ options: some CommandOptions, store: AnswerStore?, ofSet set: String? = nil,
  role: RoleARN? = nil,
  _ begin: @Sendable (inout Wizard) -> [Effect]
) throws {
  let environment = ProcessInfo.processInfo.environment
  let learned = context.kept.durations?.load() ?? LearnedDurations()
  let wizard = wizard(
    for: context, options, speaking: .wanted, role: role, learned: learned,
    kept: store.map { Settings.KeptAnswers(path: $0.path, set: set) })
  let scenario = options.rehearsal.chosen
  let looks = TerminalOptions(options.talk, speaking: .wanted, environment, .ofUser)
  let end = try MainActor.assumeIsolated {
    let rehearsedStore = store.flatMap { _ in AnswerStore(environment: environment, isRehearsal: true) }
    let session = Session(
      wizard, desk: context.desk, store: store, priceCache: context.kept.prices, receipts: context.kept.receipts
    ) {
      RehearsedAccount(
        desk: CommandContext.rehearsal(clock: Clock(speed: RehearsalOptions.usualSpeed), scenario: scenario),
        region: try? Region(CommandContext.rehearsalRegion), store: rehearsedStore)
    }
    session.preferences = PreferenceStore(environment: environment)
    return try session.run(on: looks, begin)
  }
  for words in end.talk { context.console.printError(words[end.language]) }
  // Standard output is the terminal that the screens were on; if that is gone, there is nobody to be told.
  if !end.results.isEmpty { try? context.console.tell(end.results.joined(separator: "\n")) }
  if end.exitCode != .done { throw Failure(end.exitCode, lines: []) }
}
