internal import CNcurses
internal import Drawing

/// How each style looks on this terminal. Backgrounds are its own, always.
@MainActor
struct Looks {
  struct Look {
    var attributes: attr_t
    var pair: Int16 = 0
  }

  private let hasColors: Bool
  private let theme: TerminalOptions.Theme

  init(_ options: TerminalOptions) {
    theme = options.theme
    hasColors = options.color != .never && theme == .standard && has_colors() && start_color() == OK && gw_colors() >= 8
    guard hasColors else { return }
    // Keeps the terminal's own foreground and background; where it cannot, black is what curses takes.
    let background: Int32 = use_default_colors() == OK ? -1 : COLOR_BLACK
    for tone in Tone.allCases {
      init_extended_pair(Int32(tone.basic), Self.number(of: tone, options), background)
    }
  }

  /// What ncurses calls the colour. On a terminal of direct colour numbers from 8 on are red, green and blue (terminfo's RGB).
  private static func number(of tone: Tone, _ options: TerminalOptions) -> Int32 {
    guard options.color != .sixteen else { return Int32(tone.basic) }
    switch gw_colors() {
    case ..<256: return Int32(tone.basic)
    case ..<0x100_0000: return Int32(tone.indexed)
    default: return Int32(tone.parts.red << 16 | tone.parts.green << 8 | tone.parts.blue)
    }
  }

  subscript(_ style: Style) -> Look {
    guard let tone = style.tone, hasColors else { return Look(attributes: attributes(of: style)) }
    return Look(attributes: gw_attribute_none, pair: Int16(tone.basic))
  }

  /// Without colour what needs somebody is bold.
  private func attributes(of style: Style) -> attr_t {
    switch theme {
    case .standard:
      switch style {
      case .plain, .good: gw_attribute_none
      case .strong, .warning, .bad, .accent: gw_attribute_bold
      case .faint: gw_attribute_dim
      case .selected: gw_attribute_reverse
      case .input: gw_attribute_underline
      }
    case .highContrast:
      switch style {
      case .plain, .faint: gw_attribute_none
      case .strong, .good, .accent: gw_attribute_bold
      case .warning: gw_attribute_bold | gw_attribute_underline
      case .selected, .bad: gw_attribute_bold | gw_attribute_reverse
      case .input: gw_attribute_bold | gw_attribute_underline
      }
    }
  }
}
