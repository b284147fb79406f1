package import Account
package import Deployment
package import Operations
package import Pricing
package import Upkeep

/// What comes back from AWS, long after it was asked for.
package enum Arrival: Sendable {
  case identity(Result<Identity, Trouble>)
  /// What `aws configure` says, where neither an answer nor the environment did.
  case configuredRegion(String?)
  case vpcs(Result<[VPC], Trouble>)
  case subnets(vpc: String, Result<[Subnet], Trouble>)
  case hostedZones(Result<[HostedZone], Trouble>)
  case stack(name: String, Result<LiveStack?, Trouble>)
  case sighting(AccountQuestion, Result<AccountAnswer, Trouble>)
  case changeSet(Result<ChangeSet, Trouble>)
  /// AWS took the order; its events carry this client request token.
  case execution(Result<String, Trouble>)
  /// What came of a request of the operation on the stack.
  case followed(stackID: String, StackOperation.Response)
  case password(Result<String, Trouble>)
  /// The way into GitLab's container.
  case shell(stackID: String, Result<ShellTarget, Trouble>)
  /// A shell there is over.
  case shellEnded(Result<String, Trouble>)
  /// AWS took the order to the stack; its events carry this client request token.
  case ordered(stackID: String, Result<String, Trouble>)
  case protected(Result<Bool, Trouble>)
  /// What came of a request of a backup of the stack.
  case backedUp(stackID: String, BackupRun.Response)
  /// Where the receipt was written.
  case receipt(Result<String, Trouble>)
  /// An `aws` command has ended, whatever it was for.
  case called(Call)
  /// Of each price what became of it, and what stood in the way of all.
  case prices(PriceRefresh, Trouble?)
}
