internal import GitLabStack
package import Upkeep

extension AWSCLI {
  /// Has CloudFormation compare what stands with the template. Nothing is changed by that. Returns the detection's id.
  package func detectDrift(ofStack id: String) async throws(AWSTrouble) -> String {
    struct Answer: Decodable { let stackDriftDetectionId: String }
    return try await answer(Answer.self, to: ["cloudformation", "detect-stack-drift", "--stack-name", id])
      .stackDriftDetectionId
  }

  package func driftDetection(_ id: String) async throws(AWSTrouble) -> DriftDetection {
    try await answer(
      DriftDetectionAnswer.self,
      to: ["cloudformation", "describe-stack-drift-detection-status", "--stack-drift-detection-id", id]
    ).detection
  }

  /// What the last detection found, resource by resource. One process for a hundred: `aws` turns no pages here.
  package func drifts(ofStack id: String) async throws(AWSTrouble) -> [ResourceDrift] {
    var drifts: [ResourceDrift] = []
    var token: String?
    repeat {
      let page = try await answer(
        ResourceDriftList.self,
        to: ["cloudformation", "describe-stack-resource-drifts", "--stack-name", id, "--max-results", "100"]
          + (token.map { ["--next-token", $0] } ?? []))
      drifts += page.drifts
      token = page.nextToken
    } while token != nil
    return drifts
  }
}
