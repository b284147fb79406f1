import ArgumentParser
import FoundationEssentials
import Phrases

/// What the parser knows of each command and option, as it tells it itself: help and objections are made from it.
///
/// Read only where they are needed, which is never before a first picture.
struct ParserDump: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      enum Kind: String, Decodable {
        case long, short, longWithSingleDash
      }

      let kind: Kind
      let name: String

      /// With its hyphens.
      var typed: String {
        switch kind {
        case .long: "--\(name)"
        case .short, .longWithSingleDash: "-\(name)"
        }
      }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
    /// What stands below that on the manual page.
    private let discussion: String?
    let completionKind: Completion?
    private let parsingStrategy: String?

    /// Whether it takes what stands after `--`, whatever that looks like.
    var isAfterTerminator: Bool { parsingStrategy == "postTerminator" }

    /// The example of its value that it was declared with.
    var declaredExample: String? {
      let words = UsagePhrases.helpExample("")[.spoken]
      guard let discussion, discussion.hasPrefix(words) else { return nil }
      return String(discussion.dropFirst(words.count))
    }
    /// With their hyphens, as they are typed.
    var typedNames: [String] { (names ?? []).map(\.typed) }
    /// The values that there are; nil where it takes others.
    var accepted: [String]? { allValues ?? completionKind?.list?.values }
  }

  struct Completion: Decodable {
    struct List: Decodable { let values: [String] }
    let list: List?
  }

  /// nil only if the parser speaks another language than it did when this was written.
  static func read() -> ParserDump? {
    try? JSONDecoder().decode(ParserDump.self, from: Data(GitLabWizard._dumpHelp().utf8))
  }

  /// The commands of the program, without the parser's own `help`.
  var commands: [Command] { (command.subcommands ?? []).filter { $0.commandName != "help" } }

  func command(_ name: String) -> Command? { commands.first { $0.commandName == name } }

  /// Whether an option of any command has a value behind it.
  func takesValue(_ flag: String) -> Bool {
    flag == CompletionScript.option
      || commands.contains { $0.arguments?.contains { $0.kind == .option && $0.typedNames.contains(flag) } ?? false }
  }
}
