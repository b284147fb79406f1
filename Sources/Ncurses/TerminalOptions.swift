/// How the terminal is to be used, where the terminal itself does not decide.
package struct TerminalOptions: Hashable, Sendable {
  package enum Color: Hashable, Sendable {
    /// If the terminal has colours.
    case auto
    /// The same with no others than the first sixteen, which people adjust.
    case sixteen
    case never
  }

  package enum Characters: Hashable, Sendable {
    /// As the locale and the type of the terminal say; Unicode where they say nothing, if the locale can be made to speak UTF-8.
    case auto
    /// Unicode if the locale can be made to speak UTF-8, even if it says ASCII: the text needs it.
    case wanted
    /// The same whatever the terminal seems to be: somebody has said that it can.
    case unicode
    case ascii
  }

  package enum Theme: Hashable, Sendable {
    case standard
    /// Everything in the terminal's own colours, nothing dimmed; what matters is bold, underlined or reversed.
    case highContrast
  }

  package var color: Color
  package var characters: Characters
  package var theme: Theme
  /// Whether the terminal tells us of its mouse at first.
  package var takesMouse: Bool
  /// The variables the program was started with; TERM, COLORTERM and those about the locale are read.
  package var environment: [String: String]

  package init(
    color: Color = .auto, characters: Characters = .auto, theme: Theme = .standard, takesMouse: Bool = true,
    environment: [String: String]
  ) {
    self.color = color
    self.characters = characters
    self.theme = theme
    self.takesMouse = takesMouse
    self.environment = environment
  }

  /// Whether the type of the terminal is of a time, or of a kind, that knows no UTF-8.
  var isOlderThanUnicode: Bool {
    let name = environment["TERM", default: ""]
    let rest = name.dropFirst(2)
    return name == "ansi" || (name.hasPrefix("vt") && rest.first?.isNumber == true)
  }

  /// Whether it may be asked how its characters come out; who has said what it can is taken at the word.
  var mayMeasure: Bool { characters == .auto || characters == .wanted }

  /// Whether it has said that it knows more colours than the type in TERM may have.
  var hasManyColors: Bool { ["truecolor", "24bit"].contains(environment["COLORTERM"]) }

  /// Whether the locale was chosen to be the plain one.
  package var hasPlainLocale: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
    return ["C", "POSIX"].contains(names.first { !$0.isEmpty })
  }
}
