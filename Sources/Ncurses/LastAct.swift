internal import Glibc

// What the signal handler calls.
nonisolated(unsafe) private var act: (@convention(c) () -> Void)?

private func end(by number: Int32) {
  act?()
  SignalHandling.stopHandling(number)
  raise(number)
}

/// What is done before the program ends, whatever ends it: its own will, or a signal that nothing else handles.
package enum LastAct {
  /// - Parameter last: may be called at any moment, and so makes only calls that are safe in a signal handler.
  /// - Parameter atExit: called besides where there is the time.
  package static func prepare(
    _ last: @escaping @convention(c) () -> Void, atExit: @escaping @convention(c) () -> Void
  ) {
    act = last
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] where !SignalHandling.isIgnored(signal) {
      SignalHandling.handle(signal, by: end)
    }
    atexit(atExit)
    atexit(last)
  }
}
