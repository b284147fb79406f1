internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Screens

/// Looks at the backups of a stack.
extension Session {
  func lookAtCopies(of fileSystem: String?, stackID: String, _ desk: OperationRunner) {
    run {
      switch await desk.fileSystem(ofStack: stackID, fileSystem) {
      case .success(let found?):
        .copies(
          stackID: stackID,
          .success(Copies(of: found, points: await desk.points(of: found, triedOut: Copies.triedOutAtOnce))))
      case .success(nil):
        .copies(
          stackID: stackID,
          .failure(Trouble(sentence: BackupPhrases.noFileSystemToBackUp, advice: Phrase(verbatim: ""))))
      case .failure(let trouble): .copies(stackID: stackID, .failure(trouble))
      }
    }
  }
}
