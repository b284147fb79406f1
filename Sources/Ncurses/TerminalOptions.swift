/// How the terminal is to be used, where the terminal itself does not decide.
package struct TerminalOptions: Hashable, Sendable {
  package enum Color: String, Hashable, Sendable, CaseIterable {
    /// If the terminal has colours and NO_COLOR does not ask for none.
    case auto
    /// If the terminal has colours, whatever NO_COLOR says.
    case always
    case never
  }

  package enum Characters: Hashable, Sendable {
    /// As the locale says; Unicode where it says nothing, if it can be made to speak UTF-8.
    case auto
    /// Unicode if the locale can be made to speak UTF-8, even if it says ASCII: the text needs it.
    case unicode
    case ascii
  }

  package var color: Color
  package var characters: Characters
  /// The variables the program was started with; TERM and NO_COLOR are read.
  package var environment: [String: String]

  package init(color: Color = .auto, characters: Characters = .auto, environment: [String: String]) {
    self.color = color
    self.characters = characters
    self.environment = environment
  }

  /// Whether the locale was chosen to be the plain one.
  var hasPlainLocale: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
    return ["C", "POSIX"].contains(names.first { !$0.isEmpty })
  }

  var wantsColor: Bool {
    switch color {
    case .auto: environment["NO_COLOR", default: ""].isEmpty
    case .always: true
    case .never: false
    }
  }
}
