package import Account
package import Deployment
package import Home
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
  /// What was seen of the GitLabs of the region.
  case home(HomeQuestion, Result<HomeAnswer, Trouble>)
  /// AWS took the order to stop or start a GitLab.
  case tasksSet(Result<Bool, Trouble>)
  /// The way into GitLab's container.
  case shell(stackID: String, Result<ShellTarget, Trouble>)
  /// How a GitLab is before a step of its upgrade.
  case upgradeSeen(stackID: String, UpgradeSight)
  /// A shell there is over.
  case shellEnded(Result<String, Trouble>)
  /// What an errand in the container said, or how it ended.
  case inside(stackID: String, InsideErrand, InsideWords)
  /// AWS took the order to the stack; its events carry this client request token.
  case ordered(stackID: String, Result<String, Trouble>)
  case protected(Result<Bool, Trouble>)
  /// What came of a request of a backup of the stack.
  case backedUp(stackID: String, BackupRun.Response)
  /// Where the receipt was written.
  case receipt(Result<String, Trouble>)
  /// The copies of a stack's file system.
  case copies(stackID: String, Result<Copies, Trouble>)
  /// GitLab's own, in its container.
  case backupFiles(stackID: String, Sighting<BackupFiles>)
  /// What a script for a backup by `gitlab-backup` printed there.
  case backedUpInside(stackID: String, Result<String, Trouble>)
  /// An `aws` command has ended, whatever it was for.
  case called(Call)
  /// Of each price what became of it, and what stood in the way of all.
  case prices(PriceRefresh, Trouble?)
}
