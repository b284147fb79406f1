internal import AWSGateway
internal import Deployment
package import Operations
internal import Phrases
package import Upkeep

/// Errands in GitLab's container.
extension ContainerRunner {
  /// Runs it to its end; nil if it came there, else why nobody heard it end.
  ///
  /// - Parameters:
  ///   - attempts: how often it is begun where nothing was heard of it.
  ///   - hear: is handed what it says as it comes.
  package func run(
    _ errand: InsideErrand, ofStack stackID: String, attempts: Int = 1, hear: @escaping @Sendable (String) -> Void
  ) async -> Trouble? {
    let heard = Heard()
    var left = attempts
    while true {
      let trouble = await runOnce(errand, ofStack: stackID) { said in
        heard.take(said)
        hear(said)
      }
      left -= 1
      guard trouble != nil, left > 0, heard.text.isEmpty, !Task.isCancelled else { return trouble }
      await desk.clock.sleep(SmokeTest.pause)
    }
  }

  private func runOnce(
    _ errand: InsideErrand, ofStack stackID: String, hear: @escaping @Sendable (String) -> Void
  ) async -> Trouble? {
    let target: ShellTarget
    switch await shellTarget(ofStack: stackID) {
    case .failure(let trouble): return trouble
    case .success(let found): target = found
    }
    let name = OperationRunner.freshName()
    let command = InnerCommand(script: errand.script(name), nonce: name)
    switch await run(command, in: target, at: stackID, hear: hear) {
    case .failure(let trouble): return trouble
    case .success(.exited): return nil
    case .success(.neverBegan(let reason)):
      return Trouble(sentence: ShellPhrases.neverBegan(reason), advice: ShellPhrases.whyNoAgent)
    case .success(.lost(let reason)):
      return Trouble(sentence: ShellPhrases.isLost(reason), advice: ShellPhrases.endsAfterSilence)
    }
  }
}
