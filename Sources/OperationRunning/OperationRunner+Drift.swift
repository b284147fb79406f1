package import AWSGateway
package import Upkeep

extension OperationRunner {
  /// Has CloudFormation compare what stands with its template, and waits for that: up to some minutes. Nothing is changed.
  ///
  /// - Parameter say: is called each time that AWS has been asked and has not come to an end.
  package func drift(
    ofStack id: String, whileUnderWay say: () -> Void = {}
  ) async throws(AWSTrouble) -> DriftSighting {
    let aws = cli(where: id)
    let detection = try await aws.detectDrift(ofStack: id)
    let began = clock.now
    while true {
      switch try await aws.driftDetection(detection).stage {
      case .complete: return .compared(try await aws.drifts(ofStack: id), partial: nil)
      case .failed(let reason): return .compared(try await aws.drifts(ofStack: id), partial: reason)
      case .underWay: break
      }
      guard clock.now - began < DriftDetection.patience, !Task.isCancelled else { return .tookTooLong }
      say()
      await clock.sleep(DriftDetection.pace)
    }
  }
}
