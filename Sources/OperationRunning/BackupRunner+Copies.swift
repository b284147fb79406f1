internal import AWSGateway
internal import Deployment
internal import GitLabStack

/// Copies that were made before.
extension BackupRunner {
  /// Whether AWS Backup keeps a whole copy of the stack's file system; nil where nobody knows, and where it has none.
  ///
  /// - Parameter name: its logical id, or the id itself of one that the stack only uses; nil for whichever it has.
  package func hasCopy(ofStack stackID: String, _ name: String? = nil) async -> Bool? {
    switch await desk.newestCopy(ofStack: stackID, name) {
    case .success(let point): point != nil
    case .failure: nil
    }
  }
}
