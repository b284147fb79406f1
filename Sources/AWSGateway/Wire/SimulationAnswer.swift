internal import Account

/// What `aws iam simulate-principal-policy` prints.
///
/// Since 2026 the name of a resource at the top is a template; the answer for each that was asked for stands in a list of its own.
struct SimulationAnswer: Decodable {
  private let evaluationResults: [Result]?

  private struct Result: Decodable {
    let evalActionName: String
    let evalDecision: String
    let missingContextValues: [String]?
    let organizationsDecisionDetail: Organization?
    let permissionsBoundaryDecisionDetail: Boundary?
    let resourceSpecificResults: [Resource]?
  }

  private struct Organization: Decodable { let allowedByOrganizations: Bool? }
  private struct Boundary: Decodable { let allowedByPermissionsBoundary: Bool? }

  private struct Resource: Decodable {
    let evalResourceDecision: String
    let missingContextValues: [String]?
    let permissionsBoundaryDecisionDetail: Boundary?
  }

  var verdicts: [String: SimulatedRights.Verdict] {
    Dictionary(
      (evaluationResults ?? []).map { ($0.evalActionName, verdict($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func verdict(_ result: Result) -> SimulatedRights.Verdict {
    let resources = result.resourceSpecificResults ?? []
    let decisions = resources.isEmpty ? [result.evalDecision] : resources.map(\.evalResourceDecision)
    if decisions.contains("allowed") {
      return decisions.allSatisfy { $0 == "allowed" } ? .isAllowed : .isAllowedForSome
    }
    let missing = (result.missingContextValues ?? []) + resources.flatMap { $0.missingContextValues ?? [] }
    if !missing.isEmpty { return .dependsOn(Array(Set(missing)).sorted()) }
    if result.organizationsDecisionDetail?.allowedByOrganizations == false { return .isKeptByOrganization }
    let boundaries = [result.permissionsBoundaryDecisionDetail] + resources.map(\.permissionsBoundaryDecisionDetail)
    if boundaries.contains(where: { $0?.allowedByPermissionsBoundary == false }) { return .isKeptByBoundary }
    return decisions.contains("explicitDeny") ? .isDenied : .isNotGiven
  }
}
