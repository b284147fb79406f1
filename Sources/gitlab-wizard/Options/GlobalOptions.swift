import ArgumentParser
import Phrases
import Rehearsal

/// What every command takes besides answers.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("answers"), help: .init(said: .helpAnswers, "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var answersFile: String?

  @Flag(help: .init(said: .helpRehearse)) var rehearse = false
  @Option(help: .init(said: .helpSpeed, "factor")) var speed: Double?
  @Option(help: .init(said: .helpScenario, "name"), completion: .list(scenarios)) var scenario: String?
  @Flag(help: .init(said: .helpPlain)) var plain = false
  @Flag(name: .customLong("no-input"), help: .init(said: .helpNoInput)) var noInput = false
  @Option(help: .init(said: .helpColor, "when"), completion: .list(["auto", "always", "never"])) var color = ColorChoice
    .auto
  @Option(help: .init(said: .helpLanguage, "language"), completion: .list(["en", "ja"])) var lang: SpokenLanguage?
  @Option(help: .init(said: .helpProfile, "name")) var profile: String?
  @Option(help: .init(said: .helpRegion, "name")) var region: String?

  /// How many times faster a rehearsal runs where nothing is said.
  static let usualSpeed = 60.0
  /// The speeds that a rehearsal can be watched at; `Phrase.speedIsOutOfRange` names them.
  private static let speeds = 0.1...10_000

  private static let scenarios = Scenario.allCases.map(\.rawValue)

  func validate() throws {
    if !rehearse, speed != nil || scenario != nil { throw ValidationError(Phrase.onlyWhileRehearsing[.spoken]) }
    if let speed, !Self.speeds.contains(speed) { throw ValidationError(Phrase.speedIsOutOfRange[.spoken]) }
    if let scenario, !Self.scenarios.contains(scenario) {
      throw ValidationError(Phrase.unknownScenario(scenario, known: Self.scenarios.joined(separator: ", "))[.spoken])
    }
  }
}

extension ArgumentHelp {
  init(said phrase: Phrase, _ valueName: String? = nil) {
    self.init(phrase[.spoken], valueName: valueName)
  }
}
