internal import Deployment
internal import GitLabStack
internal import Operations

/// What is known of the inside of a deployment, and what was kept of its failure.
struct InsideView: Sendable {
  var insight: Insight
  /// nil while nothing has failed.
  var keepsake: Keepsake?
  var watch = EvidenceWatch()

  init(_ plan: Plan) { insight = Insight(plan) }
}
