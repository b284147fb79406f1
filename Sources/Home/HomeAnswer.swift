package import Account
package import Deployment
package import GitLabStack
package import Operations
package import Upkeep

/// What AWS answered to a question about the GitLabs of a region.
package enum HomeAnswer: Sendable {
  case stacks([ListedStack])
  case regions([Region])
  case fileSystems([ExistingFileSystem])
  /// nil where the stack is gone meanwhile.
  case stack(LiveStack?)
  case resources([StackResource])
  case events([StackEvent])
  case service(ServiceState)
  case tasks([TaskState])
  case targets([TargetState])
  /// nil where there is none of that ARN.
  case certificate(Certificate?)
  case copies([RecoveryPoint])
  case measured(MeasuredUse)
  case billed(BilledCost)
  case drift(DriftSighting)
  /// nil where there is none of that id any more.
  case stateOfNATInstance(String?)
  /// nil where the stack lists none.
  case natInstance(NATInstance?)
}
