package import Drawing

/// Something that happens to the wizard.
package enum Event: Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Seconds since 1970. Comes before each turn that draws a time.
  case clock(Double)
  /// How large the terminal is. Comes before each picture.
  case size(Size)
  case arrived(Arrival)
}
