/// Commands that mean an account in memory.
extension Program {
  /// Whether a text has a command in it that comes back to a rehearsal.
  package static func isOfRehearsal(_ text: String) -> Bool { text.contains(option) }

  /// A command for scripts that outlives the program; nil where it would come back to a rehearsal, which does not.
  package static func lasting(_ command: String) -> String? { isOfRehearsal(command) ? nil : command }

  /// The same text where its commands mean the account that is really there.
  static func outsideRehearsal(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: option) {
      result += rest[..<found.lowerBound]
      rest = rest[found.upperBound...]
      guard rest.hasPrefix(scenario) else { continue }
      rest = rest.dropFirst(scenario.count).drop { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
    return result + rest
  }

  private static let option = " \(rehearsalOptions)"
  private static let scenario = " --scenario "
}
