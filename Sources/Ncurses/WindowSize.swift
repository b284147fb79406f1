internal import Drawing
internal import Glibc

/// The size that the terminal says it has, which anybody can set to anything.
struct WindowSize {
  /// ncurses counts in 16 bits and fails beyond; no screen comes near, and none is larger than this to read.
  private static let largest = Size(columns: 1000, rows: 500)
  private let told: Size

  /// nil where the terminal does not say.
  static var current: WindowSize? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return nil }
    return WindowSize(told: Size(columns: Int(window.ws_col), rows: Int(window.ws_row)))
  }

  /// What is drawn on of it.
  var usable: Size {
    Size(columns: min(told.columns, Self.largest.columns), rows: min(told.rows, Self.largest.rows))
  }

  var isTooLarge: Bool { usable != told }
}
