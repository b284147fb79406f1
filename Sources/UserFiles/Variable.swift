/// A variable of the environment that says something: one that is empty says nothing.
package struct Variable: Hashable, Sendable {
  package let name: String
  package let value: String

  /// nil where it says nothing.
  package init?(_ name: String, in environment: [String: String]) {
    guard let value = environment[name], !value.isEmpty else { return nil }
    (self.name, self.value) = (name, value)
  }

  /// Whether it turns on what it is called after: `0` is a no.
  package var isYes: Bool { value != "0" }

  /// The one that decides about a setting; nil where none does.
  ///
  /// CLICOLOR_FORCE=0 forces nothing (bixense.com/clicolors), nor do FORCE_COLOR=0 and false, as Node.js has it.
  package static func deciding(_ preference: Preference, in environment: [String: String]) -> Variable? {
    preference.variables.lazy.compactMap { Variable($0, in: environment) }
      .first { preference != .color || $0.name == "NO_COLOR" || !["0", "false"].contains($0.value) }
  }
}
