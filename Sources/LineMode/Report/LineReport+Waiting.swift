internal import AWSGateway
internal import OperationRunning
internal import Phrases

/// Signs of life while AWS is asked for something again and again.
extension LineReport {
  /// Does it, and says every half a minute that it is still waited for. A rehearsal keeps nobody waiting.
  func waiting<Value>(
    _ words: Phrase, _ clock: Clock, _ work: () async throws(AWSTrouble) -> Value
  ) async throws(AWSTrouble) -> Value {
    let signs = Task.detached { [console] in
      while clock.speed == 1 {
        await clock.sleep(30)
        guard !Task.isCancelled else { return }
        console.printError(words)
      }
    }
    defer { signs.cancel() }
    return try await work()
  }
}
