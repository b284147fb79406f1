import Deployment
import Drawing
import GitLabStack
import Phrases

/// The help of the program or of one command, made from what the parser and the questions declare.
struct HelpPage {
  let language: Language
  /// Rows are no longer than this; no word is broken.
  let columns: Int

  /// What the program is for, its commands, and how it ends.
  func text(of dump: ParserDump) -> String {
    let width = dump.commands.map(\.commandName.count).max() ?? 0
    let commands = dump.commands.flatMap { row($0.commandName, $0.abstract ?? "", width: width) }
    let hints = UsagePhrases.helpOfCommands.followed(by: HelpPagePhrases.screensNamed)[language]
    let options =
      row("-h, --help", UsagePhrases.helpOfHelp[language], width: 10)
      + row("--version", UsagePhrases.helpVersion[language], width: 10)
    return page([
      (UsagePhrases.overview, CommandPhrases.helpProgram[language].wrapped(to: columns) + [""] + discussion),
      (UsagePhrases.usage, ["gitlab-wizard [command] [options]"]),
      (UsagePhrases.commands, commands + [""] + wrapped(hints, indented: 2)),
      (UsagePhrases.options, options),
      (UsagePhrases.exitCodes, ExitCode.allCases.flatMap { row("\($0.rawValue)", $0.sentence[language], width: 3) }),
    ])
  }

  /// What a command does, and all that it takes.
  func text(of command: ParserDump.Command) -> String {
    let shown = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isOfParser }
    let answers = shown.filter { $0.question != nil }
    let keys = answers.compactMap(\.question?.key)
    let about = (keys.first { $0 == .networkEgress } ?? keys.first).map {
      wrapped(UsagePhrases.helpAboutAnswers($0.rawValue, variable: $0.environmentVariable)[language], indented: 2) + [
        ""
      ]
    }
    let others = shown.filter { $0.question == nil && $0.kind != .positional }
    let names = shown.filter { $0.kind == .positional }
    let usage =
      ["gitlab-wizard", command.commandName]
      + names.filter { !$0.isAfterTerminator }.map { "[<\($0.valueName ?? "")>]" }
      + ["[options]"] + names.filter(\.isAfterTerminator).map { "[-- <\($0.valueName ?? "")>...]" }
    return page([
      (UsagePhrases.overview, (command.abstract ?? "").wrapped(to: columns)),
      (UsagePhrases.usage, [usage.joined(separator: " ")]),
      (UsagePhrases.arguments, names.flatMap(entry)),
      (UsagePhrases.options, others.flatMap(entry)),
      (UsagePhrases.answers, (about ?? []) + answers.flatMap(entry)),
      (HelpPagePhrases.screenOfCommand, HelpSubject.helpOfScreen(about: command.commandName).map { [$0] } ?? []),
    ])
  }

  // MARK: Parts

  /// The sections that have something in them, each under its heading.
  func page(_ sections: [(heading: Phrase, lines: [String])]) -> String {
    sections.filter { !$0.lines.isEmpty }.map { heading, lines in
      let line = "\(heading[language]): \(lines[0])"
      let isOneLine = lines.count == 1 && !lines[0].hasPrefix(" ") && line.columns <= columns
      return isOneLine ? line : "\(heading[language]):\n\(lines.joined(separator: "\n"))"
    }.joined(separator: "\n\n")
  }

  /// One option: how it is written, what it is, and what it takes.
  private func entry(of argument: ParserDump.Argument) -> [String] {
    let value = argument.kind == .flag ? "" : " <\(argument.valueName ?? "")>"
    let name =
      argument.kind == .positional
      ? "<\(argument.valueName ?? "")>" : argument.typedNames.joined(separator: ", ") + value
    let about = argument.question?.explanation[language] ?? argument.abstract ?? ""
    return ["  \(name)"] + wrapped(about, indented: 6)
      + wrapped(details(of: argument).map { $0[language] }.joined(separator: language.wordSpace), indented: 6)
      // Not broken, so that it can be copied.
      + (example(of: argument).map { ["      \($0[language])"] } ?? [])
  }

  /// What is accepted, what is taken without it, and whether it is needed.
  private func details(of argument: ParserDump.Argument) -> [Phrase] {
    guard argument.kind == .option else { return [] }
    guard let question = argument.question else {
      return [
        argument.accepted.map { UsagePhrases.helpAccepted($0) },
        argument.defaultValue.map { UsagePhrases.helpDefault($0) },
      ]
      .compactMap { $0 }
    }
    return question.details
  }

  private func example(of argument: ParserDump.Argument) -> Phrase? {
    guard argument.kind == .option, let flag = argument.typedNames.last, let value = argument.example else {
      return nil
    }
    return UsagePhrases.helpExample("\(flag) \(value)")
  }

  func row(_ name: String, _ text: String, width: Int) -> [String] {
    let rows = text.wrapped(to: columns - width - 4)
    return rows.enumerated().map { "  \(($0 == 0 ? name : "").padded(to: width))  \($1)" }
  }

  func wrapped(_ text: String, indented columns: Int) -> [String] {
    text.isEmpty ? [] : text.wrapped(to: self.columns - columns).map { String(repeating: " ", count: columns) + $0 }
  }

  /// The examples stay as they are, so that each can be copied; what is between them flows.
  private var discussion: [String] {
    CommandPhrases.helpDiscussion[language].split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix("  ") ? [String(line)] : line.wrapped(to: columns)
    }
  }
}

extension Language {
  /// What stands between two sentences.
  var wordSpace: String {
    switch self {
    case .english: " "
    case .japanese: ""
    }
  }
}

extension ParserDump.Argument {
  /// The question that the option answers.
  var question: Question? { names?.first.flatMap { AnswerKey(rawValue: $0.name) }?.question }

  /// Whether it is the same for every command, and told on the page about all.
  var isOfParser: Bool { names?.contains { ["help", "version"].contains($0.name) } ?? false }

  /// A value as it is given on the command line, with quotes where a shell needs them.
  var example: String? {
    let value = question?.example ?? declaredExample ?? accepted?.first { $0 != defaultValue }
    return value.map { $0.contains { " ;&|".contains($0) } ? "'\($0)'" : $0 }
  }
}
