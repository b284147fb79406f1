import Glibc
import LineMode
import Ncurses
import OperationRunning
import Synchronization

/// A signal came before what was waited for.
struct Interruption: Error {
  let signal: Signal
}

/// Runs something asynchronous to its end while the main thread waits.
///
/// The main thread never awaits: an asynchronous `main` costs a static program 35 ms at its start.
/// - Parameter signals: what ends the waiting before; then what was begun is left to itself.
/// - Parameter callsOff: whether it is called off instead, and its end is waited for, unless Ctrl-\ comes after that.
/// - Parameter reader: a stream whose reader may go, which ends the waiting too; only a pipe's does.
func waiting<Value: Sendable>(
  until signals: Signals? = nil, callsOff: Bool = false, reader: Int32? = nil,
  _ work: @escaping @Sendable () async throws -> Value
) throws -> Value {
  let inbox = Inbox<Result<Value, any Error>>()
  let task = Task.detached {
    do { inbox.post(.success(try await work())) } catch { inbox.post(.failure(error)) }
  }
  return try MainActor.assumeIsolated {
    var interruption: Interruption?
    while true {
      // A descriptor below zero is passed over.
      var waits = [inbox.fileDescriptor, signals?.fileDescriptor ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      // Whatever is asked for, `poll` tells of a pipe that nobody reads any more.
      waits.append(pollfd(fd: reader ?? -1, events: 0, revents: 0))
      poll(&waits, nfds_t(waits.count), -1)
      if let result = inbox.empty().first {
        // What came to its end all the same counts.
        if let interruption, case .failure = result { throw interruption }
        return try result.get()
      }
      if waits[2].revents & Int16(POLLERR) != 0 { throw OutputFault(number: EPIPE) }
      guard let signal = signals?.drain().first else { continue }
      let isLast = interruption != nil && signal == .quit
      guard callsOff, !isLast else { throw Interruption(signal: signal) }
      interruption = Interruption(signal: signal)
      task.cancel()
    }
  }
}
