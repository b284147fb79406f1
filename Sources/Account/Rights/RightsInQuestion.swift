package import GitLabStack
internal import Permissions

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
