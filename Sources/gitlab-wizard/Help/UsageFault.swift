import Deployment
import GitLabStack
import LineMode
import Phrases

/// What is wrong with a command line, in words: the name that there is not, the option that does not count here, the value that is missing.
struct UsageFault {
  let reading: CommandLineReading

  /// nil where the parser knows better.
  var failure: Failure? {
    sentence.map { Failure(.usage, $0, wayOn) }
  }

  /// Where it is told what there is.
  private var wayOn: Phrase {
    if reading.unknownFlag == nil, reading.command == nil, let word = reading.word, HelpSubject.names.contains(word) {
      return UsagePhrases.isInHelp(word)
    }
    return UsagePhrases.seeHelp(of: reading.command?.commandName)
  }

  private var sentence: Phrase? {
    if let flag = reading.unknownFlag {
      // Whose option it is to be says a command behind it; without one the wizard is meant.
      let command = reading.rest.lazy.compactMap { reading.dump.command($0) }.first ?? reading.dump.command("wizard")
      return UsagePhrases.noSuchFlag(flag, near: Self.near(flag, in: command))
    }
    guard let word = reading.word else { return inArguments(of: reading.dump.command("wizard"), reading.rest) }
    guard let command = reading.command else {
      return UsagePhrases.noSuchCommand(
        word, near: Spelling.nearest(to: word, among: reading.dump.commands.map(\.commandName)))
    }
    return inArguments(of: command, reading.rest)
  }

  private func inArguments(of command: ParserDump.Command?, _ typed: [String]) -> Phrase? {
    guard let command else { return nil }
    let options = command.arguments ?? []
    var words = options.count { $0.kind == .positional }
    var index = 0
    while index < typed.count, typed[index] != "--" {
      let argument = typed[index]
      index += 1
      guard argument.hasPrefix("-"), argument.count > 1 else {
        words -= 1
        if words < 0 { return UsagePhrases.wordIsTooMuch(argument, for: command.commandName) }
        continue
      }
      let flag = String(argument.prefix { $0 != "=" })
      guard let option = options.first(where: { $0.typedNames.contains(flag) }) else {
        // Several short ones in one are for the parser to take apart.
        if !flag.hasPrefix("--"), flag.count > 2 { return nil }
        return unknown(flag, in: command)
      }
      let value = flag == argument ? nil : String(argument.dropFirst(flag.count + 1))
      switch option.kind {
      case .flag: if value != nil { return UsagePhrases.flagTakesNoValue(flag) }
      case .positional: break
      case .option:
        let given = value ?? (index < typed.count && !typed[index].hasPrefix("-") ? typed[index] : nil)
        guard let given else { return UsagePhrases.flagNeedsValue(flag, example: option.example) }
        if value == nil { index += 1 }
        if let refusal = refusal(of: given, for: option, flag) { return refusal }
      }
    }
    return nil
  }

  private func unknown(_ flag: String, in command: ParserDump.Command) -> Phrase {
    if reading.dump.allFlags.contains(flag) {
      let isAnswer = AnswerKey(rawValue: String(flag.dropFirst(2))) != nil
      return isAnswer
        ? UsagePhrases.answerIsReadFromStack(flag, by: command.commandName)
        : UsagePhrases.flagIsNotTaken(flag, by: command.commandName)
    }
    return UsagePhrases.noSuchFlag(flag, near: Self.near(flag, in: command))
  }

  /// Why a value cannot be one of the option's; answers are judged with all others, and are no matter of usage.
  private func refusal(of value: String, for option: ParserDump.Argument, _ flag: String) -> Phrase? {
    guard option.question == nil else { return nil }
    if let example = option.example, Double(example) != nil, Double(value) == nil {
      return UsagePhrases.numberIsNotTaken(flag, value, example: example)
    }
    guard let accepted = option.allValues, !accepted.contains(value) else { return nil }
    return UsagePhrases.valueIsNotTaken(
      flag, value, accepted: accepted, near: Spelling.nearest(to: value, among: accepted))
  }

  /// Of the options that the command takes, those that it shows before those that it only lets pass.
  private static func near(_ flag: String, in command: ParserDump.Command?) -> String? {
    let options = command?.arguments ?? []
    return near(flag, among: options.filter(\.shouldDisplay)) ?? near(flag, among: options)
  }

  private static func near(_ flag: String, among options: [ParserDump.Argument]) -> String? {
    let names = options.flatMap(\.typedNames).filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    return Spelling.nearest(to: String(flag.drop { $0 == "-" }), among: names).map { "--\($0)" }
  }
}
