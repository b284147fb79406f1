/// A colour that a style can have, for whatever a terminal can show.
package enum Tone: Hashable, Sendable, CaseIterable {
  case green, yellow, red, cyan

  /// Its number among the eight colours that every terminal with colours has: people adjust them to their background.
  package var basic: Int {
    switch self {
    case .red: 1
    case .green: 2
    case .yellow: 3
    case .cyan: 6
    }
  }

  /// Its number among the 256 colours of xterm, which nobody adjusts: about as far from white as from black, so that it can be read
  /// on either.
  package var indexed: Int {
    switch self {
    case .red: 160
    case .green: 28
    case .yellow: 130
    case .cyan: 31
    }
  }

  /// The same in red, green and blue, from 0 to 255: that part of xterm's colours is a cube of six steps a side (its `256colres.h`).
  package var parts: (red: Int, green: Int, blue: Int) {
    let steps = [0, 95, 135, 175, 215, 255]
    let place = indexed - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }
}

extension Style {
  /// Its colour where there are any; nil where it is the terminal's own.
  package var tone: Tone? {
    switch self {
    case .good: .green
    case .warning: .yellow
    case .bad: .red
    case .accent: .cyan
    case .plain, .strong, .faint, .selected, .input: nil
    }
  }
}
