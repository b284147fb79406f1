import ArgumentParser
import Deployment
import Drawing
import FoundationEssentials
import GitLabStack
import LineMode
import Phrases
import UserFiles

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "config", abstract: PreferencePhrases.help[.spoken])

  @Argument(
    help: .init(said: PreferencePhrases.helpKey, "key"), completion: .list(Preference.allCases.map(\.rawValue)))
  var key: String?
  @Argument(help: .init(said: PreferencePhrases.helpValue, "value"), completion: .values) var value: String?
  @Flag(help: .init(said: PreferencePhrases.helpUnset)) var unset = false
  @OptionGroup var options: TellingOptions

  func validate() throws {
    if unset, key == nil || value != nil { throw ValidationError(PreferencePhrases.unsetTakesAKey[.spoken]) }
  }

  func run() throws {
    guard let store = PreferenceStore(environment: ProcessInfo.processInfo.environment) else {
      throw Failure(.failed, PreferencePhrases.noHome)
    }
    let preferences = Preferences.ofUser
    if let fault = preferences.fault { Console.standard.printError(fault) }
    guard let key else { return try Console.standard.tell(list(preferences, keptIn: store.place)) }
    let preference = try setting(named: key)
    if unset {
      try set(preference, to: nil, in: store, knowing: preferences.fault)
      return Console.standard.printError(PreferencePhrases.isUnset(key, usual: preference.usual))
    }
    guard let value else { return try Console.standard.tell(preferences[preference] ?? preference.usual) }
    guard preference.values.contains(value) else {
      throw Failure(
        .usage,
        UsagePhrases.valueIsNotTaken(
          key, value, accepted: preference.values, near: Spelling.nearest(to: value, among: preference.values)),
        UsagePhrases.seeHelp(of: "config"))
    }
    try set(preference, to: value, in: store, knowing: preferences.fault)
    // In the language that was just chosen.
    let language = preference == .language ? Language(rawValue: value) ?? .spoken : .spoken
    Console.standard.printError(PreferencePhrases.isSet(key, to: value)[language])
    if let variable = Variable.deciding(preference, in: ProcessInfo.processInfo.environment) {
      Console.standard.printError(PreferencePhrases.variableCountsMore(variable.name)[language])
    }
  }

  /// - Parameter told: what is wrong with the file, which was said already and is not said again.
  private func set(
    _ preference: Preference, to value: String?, in store: PreferenceStore, knowing told: Phrase?
  ) throws {
    do throws(FileFault) {
      try store.set(preference, to: value)
    } catch {
      throw Failure(.failed, lines: error.sentence == told ? [] : [error.sentence])
    }
  }

  private func setting(named key: String) throws -> Preference {
    if let preference = Preference(rawValue: key) { return preference }
    let accepted = Preference.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: key, among: accepted)
    throw Failure(
      .usage, PreferencePhrases.noSuchSetting(key, accepted: accepted, near: near), UsagePhrases.seeHelp(of: "config"))
  }

  /// Each with what it is, what it may be, and what it is about.
  private func list(_ preferences: Preferences, keptIn place: String) -> String {
    let language = Language.spoken
    let rows = Preference.allCases.flatMap { preference in
      let value = preferences[preference] ?? preference.usual
      let accepted = UsagePhrases.helpAccepted(preference.values)[language]
      let row = "  \(preference.rawValue.padded(to: 10))\(value.padded(to: 10))\(accepted)"
      return [row] + preference.explanation[language].wrapped(to: Streams.columns - 6).map { "      \($0)" }
    }
    return ([PreferencePhrases.keptIn(place)[language]] + rows).joined(separator: "\n")
  }
}
