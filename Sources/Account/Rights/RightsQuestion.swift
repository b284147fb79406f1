package import Permissions

/// A look at what AWS's own simulator says of rights.
package struct RightsQuestion: Hashable, Sendable {
  package let requests: [SimulationRequest]
  /// The ARN of the role that CloudFormation works as, or of whoever is signed in; nil until that is known.
  package let principal: String?

  package init(_ requests: [SimulationRequest], of principal: String? = nil) {
    self.requests = requests
    self.principal = principal
  }
}

/// What AWS said to such a question.
package enum RightsAnswer: Hashable, Sendable {
  case simulated(SimulatedRights)
  /// Whoever is signed in is the root user, whom no policy of the account keeps from anything.
  case isRoot
  /// The simulator takes users, groups and roles only; this is what it was to look at.
  case isNotSimulated(String)
}
