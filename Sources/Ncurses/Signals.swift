internal import Glibc

// What the signal handler reads: a plain value.
nonisolated(unsafe) private var entrance: Int32 = -1

private func passOn(_ number: Int32) {
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(entrance, &byte, 1)
  errno = saved
}

/// Signals as something to wait for with `poll`, next to keys and other arrivals.
@MainActor
package final class Signals {
  /// Readable when `drain` has something.
  package let fileDescriptor: Int32

  /// Due before ncurses starts, which installs handlers of its own where it finds none.
  convenience init(on type: TerminalType) throws(TerminalFault) {
    guard let ends = Self.pipe() else { throw .startFailed(type: type.name) }
    self.init(Signal.allCases, ends)
  }

  /// Where there is no screen, only the signals that are named and not ignored; the others do what they always do. nil if
  /// the system has no file descriptor left.
  package convenience init?(_ signals: [Signal]) {
    guard let ends = Self.pipe() else { return nil }
    self.init(signals.filter { !SignalHandling.isIgnored($0.number) }, ends)
  }

  private init(_ signals: [Signal], _ ends: (exit: Int32, entrance: Int32)) {
    fileDescriptor = ends.exit
    entrance = ends.entrance
    for signal in signals { SignalHandling.handle(signal.number, by: passOn) }
  }

  private static func pipe() -> (exit: Int32, entrance: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }

  /// What has arrived since the last time, in order.
  package func drain() -> [Signal] {
    var signals: [Signal] = []
    var byte: UInt8 = 0
    while read(fileDescriptor, &byte, 1) == 1 {
      signals += Signal.allCases.filter { $0.number == Int32(byte) }
    }
    return signals
  }

  /// Stops every process of the job, this one too, as Ctrl-Z does; returns when the shell continues it.
  func stopJob() {
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    SignalHandling.handle(SIGTSTP, by: passOn)
  }

  func close() {
    let last = entrance
    entrance = -1
    Glibc.close(last)
    Glibc.close(fileDescriptor)
  }
}
