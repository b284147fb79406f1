package import Deployment
internal import GitLabStack

/// What is known of the inside of a deployment, and what was kept of its failure.
struct InsideView: Sendable {
  var insight: Insight
  /// nil while nothing has failed.
  var keepsake: Keepsake?
  var watch = EvidenceWatch()

  init(_ plan: Plan) { insight = Insight(plan) }
}

/// Evidence, and where it was saved.
package struct Keepsake: Sendable {
  package let evidence: Evidence
  /// As it was saved, without secrets.
  package let text: String
  /// The path, or why there is none.
  package let path: Result<String, Trouble>

  package init(evidence: Evidence, text: String, path: Result<String, Trouble>) {
    self.evidence = evidence
    self.text = text
    self.path = path
  }
}
