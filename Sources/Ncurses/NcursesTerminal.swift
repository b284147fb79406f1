internal import CNcurses
package import Drawing
internal import Glibc

/// The terminal this program was started in, as long as `use` lasts.
///
/// ncurses has one terminal and no threads, therefore the main actor.
@MainActor
package final class NcursesTerminal {
  package let signals: Signals
  var locale: TerminalLocale
  let looks: Looks
  var keys = KeyReader()
  /// What was asked about its characters and is not answered yet.
  var measure: CharacterMeasure?
  /// Whether it tells us of its mouse. As long as it does, it marks text only while Shift is held.
  package var takesMouse: Bool {
    didSet { if takesMouse != oldValue { setMouse(takesMouse) } }
  }

  private init(signals: Signals, locale: TerminalLocale, looks: Looks, takesMouse: Bool) {
    self.signals = signals
    self.locale = locale
    self.looks = looks
    self.takesMouse = takesMouse
  }

  /// Takes the terminal, runs `body`, and gives the terminal back as it was, however `body` ends.
  ///
  /// - Throws: `TerminalFault` before anything has changed on the terminal, or what `body` throws.
  package static func use<Result>(
    _ options: TerminalOptions, _ body: @MainActor (NcursesTerminal) throws -> Result
  ) throws -> Result {
    let type = try TerminalType(options)
    let locale = TerminalLocale(options)
    let guardian = TerminalGuardian()
    defer { guardian.release() }
    // Before ncurses starts, which leaves alone what is handled. Its own handlers would end the program without restoring
    // anything, and it would ignore a stop while it paints (`_nc_signal_handler` in lib_tstp.c).
    let signals = try Signals(on: type)
    defer { signals.close() }
    guard let screen = start(type) else { throw TerminalFault.startFailed(type: type.name) }
    defer { delscreen(screen) }
    defer { endwin() }
    guardian.watch()
    prepareInput()
    let terminal = NcursesTerminal(
      signals: signals, locale: locale, looks: Looks(options), takesMouse: options.takesMouse)
    terminal.refreshSize()
    terminal.setReports(true)
    defer {
      terminal.setReports(false)
      terminal.awaitAnswers()
    }
    if options.mayMeasure { terminal.askForWidths() }
    return try body(terminal)
  }

  private static func start(_ type: TerminalType) -> OpaquePointer? {
    guard let window = WindowSize.current, window.isTooLarge else {
      // The size is the terminal's, not what LINES and COLUMNS said when some shell started.
      use_env(false)
      use_tioctl(true)
      return gw_start(type.name)
    }
    let names = ["COLUMNS": window.usable.columns, "LINES": window.usable.rows]
    let before = names.keys.map { ($0, getenv($0).map { String(cString: $0) }) }
    for (name, value) in names { setenv(name, "\(value)", 1) }
    defer { for (name, value) in before { if let value { setenv(name, value, 1) } else { unsetenv(name) } } }
    use_env(true)
    use_tioctl(false)
    return gw_start(type.name)
  }

  private static func prepareInput() {
    raw()
    noecho()
    nonl()
    keypad(gw_window(), true)
    nodelay(gw_window(), true)
    // An escape sequence arrives in one piece, also over a network; whoever presses Esc should not wait a second.
    set_escdelay(25)
    KeyReader.defineKeys()
  }

  // MARK: Size

  package var size: Size { Size(columns: Int(gw_columns()), rows: Int(gw_rows())) }

  /// Asks the terminal for its size; due after `Signal.resized`.
  package func refreshSize() {
    guard let size = WindowSize.current?.usable else { return }
    if is_term_resized(Int32(size.rows), Int32(size.columns)) { resizeterm(Int32(size.rows), Int32(size.columns)) }
  }

  // MARK: Leaving for a while

  /// Gives the terminal to the shell and stops the whole job; returns when it is in the foreground again.
  package func suspend() {
    setReports(false)
    endwin()
    signals.stopJob()
    takeBack()
  }

  /// Takes the terminal after another program had it, which may have switched off what it reports; due after `Signal.continued`.
  package func takeBack() {
    setReports(true)
    refreshSize()
    redraw()
  }

  /// Gives the terminal to another program for as long as `body` lasts.
  ///
  /// - Parameter words: what stands there until that program says something.
  package func lend<Result>(saying words: String, _ body: () -> Result) -> Result {
    setReports(false)
    endwin()
    let line = Array("\(words)\r\n".utf8)
    _ = write(STDOUT_FILENO, line, line.count)
    let result = body()
    takeBack()
    return result
  }

  /// Paints everything again, whatever the terminal shows; due on Ctrl-L.
  package func redraw() {
    reset_prog_mode()
    clearok(gw_window(), true)
    wrefresh(gw_window())
  }

  package func bell() { beep() }

  /// What has been pressed and clicked, or the beginning of much; does not wait.
  package func readInputs() -> [Input] {
    defer { takeMeasure() }
    return keys.drain()
  }

  /// Whether `readInputs` left something, which no file descriptor needs to tell.
  package var hasKeysLeft: Bool { keys.hasMore }
}
