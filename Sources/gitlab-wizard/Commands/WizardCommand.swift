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

struct WizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "wizard", abstract: Phrase.helpWizard[.spoken])

  @OptionGroup var operation: OperationOptions
  @OptionGroup var options: BuildingOptions

  func run() throws {
    var context = try CommandContext(options)
    let environment = ProcessInfo.processInfo.environment
    guard !context.interaction.forbidsInput else { throw Failure(.answerRefused, .wizardMayNotAsk) }
    let opening = AnswerStore(environment: environment, isRehearsal: options.rehearsal.rehearse)?.open()
    let (store, complaint) = (opening?.store, opening?.complaint)
    if options.common.answersFile == nil, let opening {
      context.answers = context.answers.filled(from: opening.answers)
    }
    if context.interaction.asksInLines {
      if let complaint { Console.standard.printError(complaint) }
      return try interview(context, store: store)
    }
    try open(context, options.global, store: store, role: operation.order.role) {
      [complaint, policy = operation.onFailure] wizard in
      if let complaint { wizard.note(complaint) }
      return wizard.begin(onFailure: policy)
    }
  }

  /// The same questions in lines, then the plan, and the deployment after a yes.
  private func interview(_ context: CommandContext, store: AnswerStore?) throws {
    var wizard = wizard(for: context, options.global)
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
      throw Failure(.answerRefused, .plainAnswersMissing)
    }
    let deployment = try session.deployment(
      of: context, onFailure: operation.onFailure, role: operation.order.role, typedName: operation.order.confirm)
    try deployment.report.following { try await deployment.run() }
  }
}

/// The wizard before its first question.
private func wizard(
  for context: CommandContext, _ global: GlobalOptions, role: RoleARN? = nil,
  learned: LearnedDurations = LearnedDurations()
) -> Wizard {
  Wizard(
    Settings(
      language: .spoken, glyphs: .unicode, isRehearsal: context.isRehearsal, region: context.regionAtHand,
      role: role, learned: learned, home: ProcessInfo.processInfo.environment["HOME"],
      program: Program(calledAs: CommandLine.arguments.first, profile: global.profile)),
    answers: context.answers)
}

/// Opens the wizard on the terminal and ends the program with its exit code if that is not 0.
func open(
  _ context: CommandContext, _ global: GlobalOptions, store: AnswerStore?, role: RoleARN? = nil,
  _ begin: @Sendable (inout Wizard) -> [Effect]
) throws {
  let environment = ProcessInfo.processInfo.environment
  let learned = context.kept.durations?.load() ?? LearnedDurations()
  let wizard = wizard(for: context, global, role: role, learned: learned)
  let scenario = global.scenario ?? Scenario.happy.rawValue
  let color = global.color
  let (code, lastWords, stopped, lost) = try MainActor.assumeIsolated {
    let rehearsedStore = store.flatMap { _ in AnswerStore(environment: environment, isRehearsal: true) }
    let session = Session(
      wizard, desk: context.desk, store: store, priceCache: context.kept.prices, receipts: context.kept.receipts
    ) {
      RehearsedAccount(
        desk: CommandContext.rehearsal(clock: Clock(speed: GlobalOptions.usualSpeed), scenario: scenario),
        region: try? Region(CommandContext.rehearsalRegion), store: rehearsedStore)
    }
    let characters: TerminalOptions.Characters =
      switch Language.spoken {
      case .english: .auto
      case .japanese: .unicode
      }
    let options = TerminalOptions(
      color: color.onTerminal, characters: characters, environment: environment)
    let code = try NcursesTerminal.use(options) { session.run(on: $0, begin) }
    return (code, session.wizard.lastWords, session.wizard.wordsOfStandstill, session.lostAnswers)
  }
  if let lost { Console.standard.printError(lost.sentence) }
  for words in stopped { Console.standard.printError(words) }
  // Standard output is the terminal that the screens were on; if that is gone, there is nobody to be told.
  if !lastWords.isEmpty { try? Console.standard.tell(lastWords.joined(separator: "\n")) }
  if code != .done { throw Failure(code, lines: []) }
}
