internal import CNcurses
package import Drawing
internal import Glibc

/// What the terminal tells besides keys: where a paste begins and ends, what the mouse does, how wide its characters are.
extension NcursesTerminal {
  /// Asks the terminal to mark pasted text, so that its line ends do not count as Enter, and to tell of the mouse where that is wished
  /// for; or to stop both.
  func setReports(_ isOn: Bool) {
    Self.send(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    if takesMouse { setMouse(isOn) }
  }

  /// The form without a last column (1006) stands before what there is to tell is switched on (1000: presses, releases, the wheel).
  func setMouse(_ isOn: Bool) {
    Self.send(isOn ? "\u{1B}[?1006h\u{1B}[?1000h" : "\u{1B}[?1000l\u{1B}[?1006l")
  }

  private static func send(_ sequence: StaticString) {
    _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }

  // MARK: Characters

  /// The characters that this terminal can show lines and marks with.
  package var glyphs: Glyphs { locale.isUnicode && !locale.ambiguousIsWide ? .unicode : .ascii }

  /// Whether it shows more than ASCII.
  package var showsUnicode: Bool { locale.isUnicode }

  /// Asks how its characters come out, and does not wait: the answer comes among the keys, and a terminal that gives none is taken for what
  /// its locale says. Due before the first picture.
  func askForWidths() {
    guard locale.isUnicode, size.rows > 2, gw_has_capability("u7") else { return }
    measure = CharacterMeasure()
    Self.send(CharacterMeasure.question)
  }

  /// Gives an answer that is under way a moment more: after us it would come to the shell as if somebody had typed it.
  func awaitAnswers() {
    guard measure?.isFresh == true else { return }
    var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, 100) > 0, wait.revents & Int16(POLLIN) != 0 else { return }
    _ = keys.drain()
  }

  /// Takes the answers in, where any came.
  func takeMeasure() {
    for column in keys.takeCursorColumns() {
      guard let verdict = measure?.take(column) else { continue }
      measure = nil
      switch verdict {
      case .asCounted: continue
      case .ambiguousIsWide: locale.ambiguousIsWide = true
      case .notUnicode: locale.isUnicode = false
      }
      // What stands there may have come out otherwise than ncurses thinks.
      redraw()
    }
  }
}
