package import GitLabStack

/// A line of a change set with what it means.
package struct ReviewedChange: Hashable, Sendable {
  package let change: ChangeSet.Change
  /// nil for a resource that neither plan has.
  package let group: Plan.Group?
  /// The gravest first; empty in a creation, and for what is added beside all that stands.
  package let impacts: [ChangeImpact]
}
