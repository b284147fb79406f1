internal import Glibc

enum SignalHandling {
  /// Has `handler` called on the signal; calls that it interrupts go on.
  static func handle(_ number: Int32, flags: Int32 = 0, by handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART | flags
    sigaction(number, &action, nil)
  }

  /// Lets the signal do what it does to a program without handlers.
  static func stopHandling(_ number: Int32) { signal(number, SIG_DFL) }

  /// Whether whoever started us wants the signal to do nothing, as `nohup` does.
  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1  // SIG_IGN
  }
}
