/// Commands in what people read: each stands on a line of its own, or ends its line after a colon.
extension [Phrase] {
  /// All of them as one text, in which nothing follows a command on its line.
  package func text(in language: Language) -> String {
    dropFirst().reduce(first?[language] ?? "") { text, phrase in
      let next = phrase[language]
      let last = text.split(separator: "\n").last ?? ""
      if last.command != nil || next[...].isCommand { return "\(text)\n\(next)" }
      return text + (text.hasSuffix("。") ? "" : " ") + next
    }
  }

  /// The commands in them, each as it is typed.
  package func commands(in language: Language) -> [String] {
    flatMap { $0[language].split(separator: "\n").compactMap(\.command) }
  }
}

extension Substring {
  /// Whether all of the line is a command.
  fileprivate var isCommand: Bool {
    let words = split(separator: " ", maxSplits: 2)
    guard words.count > 1 else { return false }
    if words[0] == "aws" { return !contains(". ") && !contains("。") }
    guard words[0] == Program.installed.name[...] else { return false }
    return words[1].hasPrefix("--") || Program.commands.contains(String(words[1]))
  }

  /// The command that a line is, or ends with; nil where words follow.
  fileprivate var command: String? {
    if isCommand { return String(drop { $0 == " " }) }
    guard let found = firstRange(of: ": \(Program.installed.name) ") else { return nil }
    let command = self[found.lowerBound...].dropFirst(2)
    let hasWords = last == "." || [". ", ", ", " (", "。", "、", "（"].contains { command.contains($0) }
    return command.isCommand && !hasWords ? String(command) : nil
  }
}
