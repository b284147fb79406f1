internal import Deployment
internal import Glibc
internal import Ncurses
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Screens
internal import Upkeep

/// A shell in the container, which has the terminal meanwhile.
extension Session {
  /// Waits for its end; what AWS says meanwhile lies in the inbox. Whoever ends us ends it.
  func lend(_ terminal: NcursesTerminal, to target: ShellTarget, ofStack stackID: String, _ desk: OperationRunner) {
    let ended = Inbox<Result<String, Trouble>>()
    let result = terminal.lend(saying: ShellPhrases.opening(target.task)[wizard.settings.language]) {
      let session = Task.detached { ended.post(await desk.container.openShell(in: target, at: stackID)) }
      while true {
        var waits = [ended.fileDescriptor, terminal.signals.fileDescriptor].map {
          pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        poll(&waits, nfds_t(waits.count), -1)
        if let result = ended.empty().first { return result }
        for signal in terminal.signals.drain() where signal.endsProgram {
          end(by: signal)
          session.cancel()
        }
      }
    }
    inbox.post(Delivery(region: nil, arrival: .shellEnded(result)))
  }
}
