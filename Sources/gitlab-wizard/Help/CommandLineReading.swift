import ArgumentParser

/// A command line as it was typed: which word is the command, and what stands around it.
///
/// Knows from the parser which options have a value behind them, so that none is taken for a command.
struct CommandLineReading {
  let dump: ParserDump
  /// The first word that is neither an option nor the value of one.
  private(set) var word: String?
  /// All but that word.
  private(set) var rest: [String]
  /// An option before that word that no command has.
  private(set) var unknownFlag: String?

  init(_ arguments: [String], _ dump: ParserDump) {
    self.dump = dump
    rest = arguments
    let flags = Set(dump.allFlags)
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      let argument = arguments[index]
      guard argument.hasPrefix("-"), argument.count > 1 else {
        word = argument
        rest.remove(at: index)
        return
      }
      let flag = String(argument.prefix { $0 != "=" })
      if flag.hasPrefix("--"), !flags.contains(flag) {
        unknownFlag = unknownFlag ?? flag
        return
      }
      index += dump.takesValue(flag) && flag == argument ? 2 : 1
    }
  }

  /// The command that is meant, by its own name; nil where there is none of that name.
  var command: ParserDump.Command? { word.flatMap { dump.command($0) } }

  /// Whether the last line of its output is to be an object that tells how it ended.
  var endsWithResult: Bool {
    guard command?.arguments?.contains(where: { $0.typedNames.contains("--json") }) ?? false else { return false }
    let typed = rest.prefix { $0 != "--" }
    return typed.contains("--json") || typed.contains("--format=json")
      || zip(typed, typed.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  /// Whether somebody asks for help, for a command or for all.
  static func asksForHelp(_ arguments: [String]) -> Bool {
    arguments.first == "help" || arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }
}

extension ParserDump {
  /// The options of all commands, as they are typed, each once.
  var allFlags: [String] {
    var seen: Set<String> = ["--help", "--version", CompletionScript.option, "--experimental-dump-help"]
    let own = commands.flatMap { $0.arguments ?? [] }.flatMap(\.typedNames).filter { seen.insert($0).inserted }
    return own + ["--help", "--version", CompletionScript.option, "--experimental-dump-help"]
  }
}
