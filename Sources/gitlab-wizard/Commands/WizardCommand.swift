import ArgumentParser
import Deployment
import Drawing
import GitLabStack
import Ncurses
import Phrases
import Rehearsal
import Screens
import UserFiles

struct WizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "wizard", abstract: Phrase.helpWizard[.spoken])

  @OptionGroup var operation: OperationOptions
  @OptionGroup var options: BuildingOptions

  func run() throws {
    var situation = try Situation(options)
    guard !situation.talk.isMute else { throw Failure(3, .wizardMayNotAsk) }
    let opening = AnswerStore(environment: situation.environment, isRehearsal: options.rehearsal.rehearse)?.open()
    let (store, complaint) = (opening?.store, opening?.complaint)
    if options.common.answersFile == nil, let opening {
      situation.answers = situation.answers.filled(from: opening.answers)
    }
    if situation.talk.asksInLines {
      if let complaint { complain(complaint[.spoken]) }
      return try interview(situation, store: store)
    }
    try open(situation, store: store, role: operation.order.role) { [complaint, policy = operation.onFailure] wizard in
      if let complaint { wizard.note(complaint) }
      return wizard.begin(onFailure: policy)
    }
  }

  /// The same questions in lines, then the plan, and the deployment after a yes.
  private func interview(_ situation: Situation, store: AnswerStore?) throws {
    var wizard = wizard(for: situation)
    wizard.know(situation.priceCache?.loadAll() ?? [])
    var session = PlainSession(PlainInterview(wizard), situation: situation, operation: operation, store: store)
    guard let situation = try session.answers() else {
      // Somebody who leaves is no failure; a script that ran out of lines is one.
      if situation.talk.canAsk { return }
      throw Failure(3, .plainAnswersMissing)
    }
    try session.deploy(situation)
  }
}

/// The wizard before its first question.
private func wizard(
  for situation: Situation, role: RoleARN? = nil, learned: LearnedDurations = LearnedDurations()
) -> Wizard {
  Wizard(
    Wizard.Settings(
      language: .spoken, glyphs: .unicode, isRehearsal: situation.global.rehearse, region: situation.regionAtHand,
      role: role, learned: learned, home: situation.environment["HOME"],
      program: Program(calledAs: CommandLine.arguments.first, profile: situation.global.profile)),
    answers: situation.answers)
}

/// Opens the wizard on the terminal and ends the program with its exit code if that is not 0.
func open(
  _ situation: Situation, store: AnswerStore?, role: RoleARN? = nil, _ begin: @Sendable (inout Wizard) -> [Effect]
) throws {
  let learned = DurationStore(environment: situation.environment)?.load() ?? LearnedDurations()
  let wizard = wizard(for: situation, role: role, learned: learned)
  let scenario = situation.global.scenario ?? Scenario.happy.rawValue
  let color = situation.global.color
  let (code, lastWords, stopped, lost) = try MainActor.assumeIsolated {
    let rehearsedStore = store.flatMap { _ in AnswerStore(environment: situation.environment, isRehearsal: true) }
    let session = Session(
      wizard, desk: situation.desk, store: store, priceCache: situation.priceCache
    ) { clock in
      (Situation.rehearsal(clock: clock, scenario: scenario), rehearsedStore)
    }
    let characters: TerminalOptions.Characters =
      switch Language.spoken {
      case .english: .auto
      case .japanese: .unicode
      }
    let options = TerminalOptions(
      color: color.onTerminal, characters: characters, environment: situation.environment)
    let code = try NcursesTerminal.use(options) { session.run(on: $0, begin) }
    return (code, session.wizard.lastWords, session.wizard.wordsOfStandstill, session.lostAnswers)
  }
  if let lost { complain(lost.sentence[.spoken]) }
  for words in stopped { complain(words[.spoken]) }
  // Standard output is the terminal that the screens were on; if that is gone, there is nobody to be told.
  if !lastWords.isEmpty { try? tell(lastWords.joined(separator: "\n")) }
  if code != 0 { throw Failure(code, lines: []) }
}
