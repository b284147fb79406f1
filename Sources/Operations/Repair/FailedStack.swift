internal import GitLabStack
package import Deployment

/// Stack that failed, as far as it was seen: what its ways out are judged by.
package struct FailedStack: Hashable, Sendable {
  package let description: StackDescription
  /// What did not work, by logical id; empty where nothing of it was seen.
  package let culprits: [String]
  /// Whether GitLab's own service is among them.
  package let blocksService: Bool
  /// Whether it stood before what failed, so that there is a state to go back to; nil where that was not seen.
  package let hasStood: Bool?

  package init(
    _ description: StackDescription, culprits: [String] = [], blocksService: Bool = false, hasStood: Bool? = nil
  ) {
    self.description = description
    self.culprits = culprits
    self.blocksService = blocksService
    self.hasStood = StackCondition(description) == .keptAfterCreation ? false : hasStood
  }

  /// By what was looked at for it.
  ///
  /// - Parameter resources: what the stack holds now.
  /// - Parameter events: all of its events; nil where nobody asked for them.
  package init(_ description: StackDescription, _ resources: [StackResource], _ events: [StackEvent]? = nil) {
    let failed = resources.filter { $0.status.rawValue == "UPDATE_FAILED" }
    self.init(
      description, culprits: failed.map(\.logicalID),
      blocksService: failed.contains { ResourceType($0.type) == .computing(.service) },
      hasStood: events.map(Self.stood(in:)))
  }

  /// By the operation that was watched to its failure.
  ///
  /// - Parameter before: the stack when that operation was ordered; nil where somebody else did.
  package init(_ description: StackDescription, _ progress: DeploymentProgress, over before: StackDescription?) {
    let failed = progress.resources.filter { $0.state == .fail && $0.status?.phase == .failed }
    let stood = before.map { StackCondition($0) == .stands } ?? false || Self.stood(in: progress.recent)
    self.init(
      description, culprits: failed.map(\.logicalID),
      blocksService: failed.contains { ResourceType($0.type) == .computing(.service) },
      // What was not seen may have been before what was watched.
      hasStood: stood ? true : nil)
  }

  private static func stood(in events: [StackEvent]) -> Bool {
    events.contains { $0.isAboutStack && StackCondition($0.status) == .stands }
  }

  package var condition: StackCondition { StackCondition(description) }

  /// The ways out that can be taken now, the likeliest first: what names culprits needs to know them.
  package var repairs: [Repair] {
    condition.remedies.map { Repair($0, of: self) }.filter { $0.needsCulprits ? !culprits.isEmpty : true }
  }
}
