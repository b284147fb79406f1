package import GitLabStack
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

/// What a plan takes in rights, of each who works for it.
package struct RightsInQuestion: Hashable, Sendable {
  /// Of whoever is signed in.
  package let caller: RightsQuestion
  /// Of the role that CloudFormation works as; nil where it works as whoever is signed in.
  package let role: RightsQuestion?

  /// nil where the table of rights cannot be read.
  ///
  /// - Parameter role: whom CloudFormation works as; nil for whoever is signed in.
  package init?(_ choices: Choices, making plan: Plan, in region: Region, role: String?) {
    let place = PolicyPlace(choices, region: region, account: nil)
    do {
      guard let role else {
        caller = RightsQuestion(try SimulationRequest.all(for: .deploy, plan, in: place))
        self.role = nil
        return
      }
      caller = RightsQuestion(try SimulationRequest.all(passing: role, for: plan, in: place))
      self.role = RightsQuestion(try SimulationRequest.all(for: .serviceRole, plan, in: place), of: role)
    } catch {
      return nil
    }
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
