import Foundation
import Glibc

extension Pty {
  /// Sends the same key again and again without reading what the program writes, until that finds no more room.
  func waitUntilStuck(after key: String) async throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Tmux.patience)
    // The number of the call that it waits in, and the first argument: standard output.
    while try said(in: "syscall").split(separator: " ").dropFirst().first != "0x1" {
      guard clock.now < end else { throw Failure(description: "the program writes more than a terminal takes") }
      send(key)
      try await Task.sleep(for: .milliseconds(1))
    }
  }

  /// Whether a signal would do nothing to the program, and its handler would not hear of it either.
  func ignores(_ signal: Int32) throws -> Bool {
    let line = try said(in: "status").split(separator: "\n").first { $0.hasPrefix("SigIgn:") }
    guard let signals = (line?.split(separator: "\t").last).flatMap({ UInt64($0, radix: 16) }) else {
      throw Failure(description: "the system does not say what the program ignores")
    }
    return signals & (1 << (UInt64(signal) - 1)) != 0
  }

  private func said(in file: String) throws -> String {
    try String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)
  }
}
