/// What AWS's simulator says that somebody may do.
///
/// It sees the policies of the user or role, and of the organization. It does not see session policies, resource control policies,
/// endpoint policies, or what a condition would ask of things that do not exist yet:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
package struct SimulatedRights: Hashable, Sendable {
  /// The user or the role.
  package let principal: String
  package let verdicts: [String: Verdict]

  package enum Verdict: Hashable, Sendable {
    case isAllowed
    /// For some of the resources that were asked about, and not for others. Which of them an action is judged by is not said.
    case isAllowedForSome
    /// No policy gives the right.
    case isNotGiven
    /// A policy takes it away.
    case isDenied
    /// The policies of the organization do not give it, whatever those of the account say.
    case isKeptByOrganization
    /// The permissions boundary does not give it.
    case isKeptByBoundary
    /// It depends on these keys of a request, which nobody knows beforehand.
    case dependsOn([String])
  }

  package init(principal: String, verdicts: [String: Verdict]) {
    self.principal = principal
    self.verdicts = verdicts
  }

  /// The actions of which one of these is said, in order.
  func actions(_ isMeant: (Verdict) -> Bool) -> [String] {
    verdicts.filter { isMeant($0.value) }.keys.sorted()
  }
}

extension SimulatedRights.Verdict {
  /// What is said of an action that was asked for twice, of different resources: the graver.
  package func with(_ other: Self) -> Self { rank >= other.rank ? self : other }

  private var rank: Int {
    switch self {
    case .isAllowed: 0
    case .dependsOn: 1
    case .isAllowedForSome: 2
    case .isNotGiven: 3
    case .isKeptByOrganization: 4
    case .isKeptByBoundary: 5
    case .isDenied: 6
    }
  }
}
