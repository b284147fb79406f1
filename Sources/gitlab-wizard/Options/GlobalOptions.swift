import ArgumentParser
import Deployment
import LineMode
import Phrases
import Rehearsal
import UserFiles

/// What is looked at by each command.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("answers"), help: .init(said: CommandPhrases.helpAnswers, "file", example: "gitlab.yaml"),
    completion: .file(extensions: ["yaml", "yml"]))
  var answersFile: String?
  @Option(help: .init(said: CommandPhrases.helpRegion, "name", example: "ap-northeast-1"), completion: .regions)
  var region: String?
  @OptionGroup var language: LanguageOptions
}

/// In which language it is said; `Language.spoken` has read it by then.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: .init(said: CommandPhrases.helpLanguage, "language", example: "ja"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: Language?
}

/// Whose account it is.
struct ProfileOptions: ParsableArguments {
  @Option(help: .init(said: CommandPhrases.helpProfile, "name", example: "work"), completion: .profiles)
  var profile: String?
}

/// An account in memory instead.
struct RehearsalOptions: ParsableArguments {
  @Flag(help: .init(said: CommandPhrases.helpRehearse)) var rehearse = false
  @Option(help: .init(said: CommandPhrases.helpSpeed, "factor", example: "200")) var speed: Double?
  @Option(
    help: .init(said: CommandPhrases.helpScenario, "name", example: "image-pull-fails"), completion: .list(scenarios))
  var scenario: String?

  /// How many times faster a rehearsal runs where nothing is said.
  static let usualSpeed = 60.0

  /// What it meets.
  var chosen: Scenario { scenario.flatMap { Scenario(rawValue: $0) } ?? .happy }

  /// As they are typed; without the speed, which changes nothing of the account.
  var words: String { (["--rehearse"] + (scenario.map { ["--scenario", $0] } ?? [])).joined(separator: " ") }

  /// The speeds that a rehearsal can be watched at; `CommandPhrases.speedIsOutOfRange` names them.
  private static let speeds = 0.1...10_000

  private static let scenarios = Scenario.allCases.map(\.rawValue)

  func validate() throws {
    if !rehearse, speed != nil || scenario != nil { throw ValidationError(CommandPhrases.onlyWhileRehearsing[.spoken]) }
    if let speed, !Self.speeds.contains(speed) { throw ValidationError(CommandPhrases.speedIsOutOfRange[.spoken]) }
    if let scenario, !Self.scenarios.contains(scenario) {
      throw ValidationError(
        CommandPhrases.unknownScenario(scenario, known: Self.scenarios.joined(separator: ", "))[.spoken])
    }
  }
}

/// How the program talks: in screens or lines, with questions or without.
struct TalkOptions: ParsableArguments {
  @Flag(help: .init(said: CommandPhrases.helpPlain)) var plain = false
  @Flag(name: .customLong("no-input"), help: .init(said: CommandPhrases.helpNoInput)) var noInput = false
  @Option(
    help: .init(said: CommandPhrases.helpColor, "when", example: "never"),
    completion: .list(Preference.color.values))
  var color: ColorChoice?
  @Flag(help: .init(said: CommandPhrases.helpVerbose)) var verbose = false
  @OptionGroup var looks: LooksOptions

  /// How much is told in lines.
  var detail: LinePrinter.Detail { verbose ? .full : .brief }
}

/// What the terminal is able to, where it does not say so itself, and what its reader needs.
struct LooksOptions: ParsableArguments {
  @Flag(help: .init(said: LooksPhrases.helpASCII)) var ascii = false
  @Flag(name: .customLong("no-mouse"), help: .init(said: LooksPhrases.helpNoMouse)) var noMouse = false
  @Option(
    help: .init(said: LooksPhrases.helpTheme, "theme", example: "high-contrast"),
    completion: .list(Preference.theme.values))
  var theme: ThemeChoice?
}

extension ArgumentHelp {
  /// - Parameter example: a value as it is given on the command line; where there are a few, one of them is taken.
  init(said phrase: Phrase, _ valueName: String? = nil, example: String = "") {
    let words = example.isEmpty ? "" : UsagePhrases.helpExample(example)[.spoken]
    self.init(phrase[.spoken], discussion: words, valueName: valueName)
  }
}
