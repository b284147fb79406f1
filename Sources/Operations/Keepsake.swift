package import Deployment

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
