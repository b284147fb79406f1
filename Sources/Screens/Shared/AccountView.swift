internal import Account
internal import Deployment
internal import Operations

/// What the wizard knows of the account so far.
struct AccountView: Sendable {
  var identity = LookedUp<Identity>.notAsked
  var vpcs = LookedUp<[VPC]>.notAsked
  /// By VPC.
  var subnets: [String: LookedUp<[Subnet]>] = [:]
  var hostedZones = LookedUp<[HostedZone]>.notAsked
  /// What was looked at for the plan.
  var sightings: [AccountQuestion: LookedUp<AccountAnswer>] = [:]
  /// When the account was asked, and when everything had been answered, in seconds since 1970; nil before.
  var askedSince: Double?
  var answeredAt: Double?
  /// The stack of the name that is being asked for; `found(nil)`: the name is free.
  var stack = LookedUp<LiveStack?>.notAsked

  /// The stack that is there already.
  var liveStack: LiveStack? { stack.value ?? nil }

  /// Whether AWS has said that there is no such stack yet, or only an empty one.
  var isNewStack: Bool {
    guard case .found(let live) = stack else { return false }
    return live?.description.isEmpty ?? true
  }

  /// Whether AWS has said that there is no stack of that name, not even an empty one.
  var nameIsFree: Bool {
    guard case .found(nil) = stack else { return false }
    return true
  }

  /// Whether an operation is running on the stack right now.
  var isRunning: Bool { liveStack?.description.isBusy ?? false }

  /// What stands, with its template; nil for a new stack, and for one whose creation was taken back.
  var standing: LiveStack? { liveStack.flatMap { $0.description.isEmpty || $0.description.isSpent ? nil : $0 } }

  /// Whether a deployment would change a stack rather than make one.
  var wouldUpdate: Bool { liveStack.map { !$0.description.isEmpty } ?? false }
}
