package import GitLabStack

/// What stands for and against deploying some choices into an account, as far as it has answered.
package struct Examination: Sendable {
  let choices: Choices
  /// Where it is to be deployed, for the commands that mend something; nil where nobody has said.
  let region: Region?
  let sightings: [AccountQuestion: Sighting<AccountAnswer>]
  let subnets: Sighting<[Subnet]>
  /// Every hosted zone of the account, where somebody has asked for them.
  let zones: [HostedZone]
  let standing: StandingStack?

  /// - Parameter subnets: those of the VPC that was chosen; of no matter for a new one.
  /// - Parameter standing: the stack of that name; nil where there is none, or nothing in it.
  package init(
    _ choices: Choices, in region: Region?, sightings: [AccountQuestion: Sighting<AccountAnswer>],
    subnets: Sighting<[Subnet]> = .pending, zones: [HostedZone] = [], standing: StandingStack?
  ) {
    self.choices = choices
    self.region = region
    self.sightings = sightings
    self.subnets = subnets
    self.zones = zones
    self.standing = standing
  }

  /// Whether everything that is due has been seen, or could not be.
  package var isComplete: Bool {
    AccountQuestion.all(about: choices).allSatisfy { question in
      if case .pending = sighting(of: question) { false } else { true }
    }
  }

  /// What the account says, the gravest first; nothing of what has not come yet.
  package var checks: [Check] {
    let found = subnetChecks + networkChecks + domainChecks
    return Check.State.allCases.flatMap { state in found.filter { $0.state == state } }
  }

  func sighting(of question: AccountQuestion) -> Sighting<AccountAnswer> { sightings[question] ?? .pending }
}
