internal import Deployment
internal import GitLabStack
internal import Operations
package import Phrases
package import Upkeep

/// What was changed of a GitLab past CloudFormation, when somebody had it compared.
package struct DriftFinding: Hashable, Sendable {
  package let report: DriftReport
  /// Why not all could be compared, in AWS's words without what is secret; nil where it could.
  package let partial: String?

  package var words: Phrase {
    partial.map { report.verdict.followed(by: DriftReport.isPartial($0)) } ?? report.verdict
  }
}

extension DriftSighting {
  /// Of what the plan has, or why nobody knows.
  func finding(of plan: Plan) -> Result<DriftFinding, Trouble> {
    switch self {
    case .compared(let found, let partial):
      .success(
        DriftFinding(report: DriftReport(found, of: plan), partial: partial.map { Redaction.applied(to: $0) }))
    case .tookTooLong:
      .failure(Trouble(sentence: DriftReport.tookTooLong, advice: Phrase(verbatim: ""), exitCode: .running))
    }
  }
}
