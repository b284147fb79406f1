/// The machine, the shell and the terminal that the program runs in, as far as they matter to it.
package struct Surroundings: Sendable {
  /// Each with its name.
  package let facts: [(name: String, value: String)]

  /// - Parameters:
  ///   - facts: what was looked at, in this order.
  ///   - environment: of which only names are told, but for what says how the program looks and where it asks.
  package init(_ facts: [(name: String, value: String)], environment: [String: String]) {
    let told = environment.filter { Self.isPlain($0.key) }.sorted { $0.key < $1.key }.map {
      (name: $0.key, value: $0.value)
    }
    let names = environment.keys.filter { Self.matters($0) && !Self.isPlain($0) }.sorted()
    self.facts =
      facts + told + (names.isEmpty ? [] : [(name: "set too", value: names.joined(separator: " "))])
  }

  package var text: String { facts.map { "\($0.name): \($0.value)" }.joined(separator: "\n") + "\n" }

  /// Whether its value may be told as it is.
  private static func isPlain(_ name: String) -> Bool {
    let names: Set = [
      "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_DEFAULT_OUTPUT", "AWS_EXECUTION_ENV", "AWS_MAX_ATTEMPTS",
      "AWS_RETRY_MODE", "AWS_PAGER", "AWS_PROFILE", "TERM", "COLORTERM", "TERM_PROGRAM", "LANG", "NO_COLOR",
      "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "GITLAB_WIZARD_AWS_TIMEOUT", "GITLAB_WIZARD_NO_INPUT",
      "GITLAB_WIZARD_ASCII", "GITLAB_WIZARD_LANG",
      "GITLAB_WIZARD_NO_MOUSE", "GITLAB_WIZARD_THEME",
    ]
    return names.contains(name) || name.hasPrefix("LC_")
  }

  private static func matters(_ name: String) -> Bool {
    let plain = name.lowercased()
    return ["aws_", "gitlab_wizard_", "xdg_"].contains { plain.hasPrefix($0) } || plain.hasSuffix("_proxy")
      || ["tmux", "sty", "ssh_connection"].contains(plain)
  }
}
