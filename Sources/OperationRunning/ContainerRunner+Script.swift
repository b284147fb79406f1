internal import AWSGateway
internal import Deployment
package import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// Short scripts in GitLab's container.
extension ContainerRunner {
  /// Seconds after which a script that ends at once has not been heard: a session whose task is gone may hang for ever
  /// (aws/session-manager-plugin, issue #47).
  private static let patience = 120.0

  /// What a script for `sh` printed in GitLab's container, whatever it ended with. Its words are in trouble where its session was not seen
  /// to end; that may have begun all the same only where it is said to be in doubt.
  package func told(by script: String, ofStack stackID: String) async -> Result<String, Trouble> {
    let target: ShellTarget
    switch await shellTarget(ofStack: stackID) {
    case .success(let found): target = found
    case .failure(let trouble): return .failure(trouble)
    }
    let said = Mutex("")
    let command = InnerCommand(script: script, nonce: OperationRunner.freshName())
    let session = Task { await run(command, in: target, at: stackID) { words in said.withLock { $0 += words } } }
    let limit = Task {
      try? await Task.sleep(for: .seconds(Self.patience))
      if !Task.isCancelled { session.cancel() }
    }
    let ending = await withTaskCancellationHandler {
      await session.value
    } onCancel: {
      session.cancel()
    }
    limit.cancel()
    let isCutShort = session.isCancelled
    switch ending {
    case .success(.exited): return .success(said.withLock { $0 })
    // Whoever ends a session before its first word does not know whether it has begun inside.
    case .success(.neverBegan(let reason)) where isCutShort:
      return .failure(
        Trouble(sentence: ShellPhrases.isLost(reason), advice: ShellPhrases.tryAgain, isOrderInDoubt: true))
    case .failure where isCutShort:
      return .failure(
        Trouble(sentence: ShellPhrases.isLost(""), advice: ShellPhrases.tryAgain, isOrderInDoubt: true))
    case .success(.neverBegan(let reason)):
      return .failure(Trouble(sentence: ShellPhrases.neverBegan(reason), advice: ShellPhrases.whyNoAgent))
    case .success(.lost(let reason)):
      return .failure(
        Trouble(sentence: ShellPhrases.isLost(reason), advice: ShellPhrases.tryAgain, isOrderInDoubt: true))
    case .failure(let trouble): return .failure(trouble)
    }
  }
}
