internal import CNcurses
internal import Drawing

/// How each style looks on this terminal.
@MainActor
struct Looks {
  struct Look {
    var attributes: attr_t
    var pair: Int16 = 0
  }

  private let hasColors: Bool

  /// Only the eight basic colours are used, on any terminal: they are the ones people adjust to their background.
  init(_ options: TerminalOptions) {
    hasColors = options.wantsColor && has_colors() && start_color() == OK && gw_colors() >= 8
    guard hasColors else { return }
    // Keeps the terminal's own foreground and background; where it cannot, black is what curses takes.
    let background: Int16 = use_default_colors() == OK ? -1 : Int16(COLOR_BLACK)
    for color in [COLOR_RED, COLOR_GREEN, COLOR_YELLOW, COLOR_CYAN] {
      init_pair(Int16(color), Int16(color), background)
    }
  }

  subscript(_ style: Style) -> Look {
    switch style {
    case .plain: Look(attributes: gw_attribute_none)
    case .strong: Look(attributes: gw_attribute_bold)
    case .faint: Look(attributes: gw_attribute_dim)
    case .selected: Look(attributes: gw_attribute_reverse)
    case .input: Look(attributes: gw_attribute_underline)
    case .good: colored(COLOR_GREEN, else: gw_attribute_none)
    case .warning: colored(COLOR_YELLOW, else: gw_attribute_bold)
    case .bad: colored(COLOR_RED, else: gw_attribute_bold)
    case .accent: colored(COLOR_CYAN, else: gw_attribute_bold)
    }
  }

  private func colored(_ color: Int32, else attributes: attr_t) -> Look {
    hasColors ? Look(attributes: gw_attribute_none, pair: Int16(color)) : Look(attributes: attributes)
  }
}
