/// The commands in what people read, as they work from the shell that called the program.
extension Program {
  /// A text in which each command of ours begins with the program as it was called.
  ///
  /// Sentences are written as for a program on PATH. Changed is only what a command or an option follows and no path precedes: all
  /// else that is called so is the project, or somebody's name.
  package func called(in text: String) -> String {
    let plain = Self.installed.name
    // Asked of every sentence of every picture, and few have such a letter.
    guard name != plain, text.utf8.contains(UInt8(ascii: "z")), text.contains(plain) else { return text }
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: plain) {
      result += rest[..<found.lowerBound]
      let isCommand = Self.mayBeginCommand(after: result) && Self.isCommand(rest[found.upperBound...])
      result += isCommand ? name : plain
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  /// What stands behind the name where a command line is meant: the commands of the program, and `help`.
  package static let commands: Set = [
    "about", "answers", "backup", "change", "check", "config", "cost", "deploy", "destroy", "drift", "explain", "help",
    "logs", "password", "plan", "policy", "reach", "restore", "resume", "schema", "shell", "start", "status", "stop",
    "support", "takeover", "template", "test", "upgrade", "wizard",
  ]

  private static func mayBeginCommand(after text: String) -> Bool {
    // The end of a line, as it stands in a string of JSON.
    guard !text.hasSuffix("\\n"), let character = text.last, character.isASCII else { return true }
    return !character.isLetter && !character.isNumber && !"/-_.@~".contains(character)
  }

  private static func isCommand(_ rest: Substring) -> Bool {
    guard rest.first == " " else { return false }
    let words = rest.dropFirst()
    return words.hasPrefix("--") || commands.contains(String(words.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }))
  }
}
