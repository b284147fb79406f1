package import GitLabStack
package import Upkeep

/// A question about the GitLabs of a region. None of them changes anything.
package enum HomeQuestion: Hashable, Sendable {
  /// The stacks of the region.
  case stacks
  /// Its file systems: those of stacks, and those that stacks have left.
  case fileSystems
  /// Which regions are turned on in the account.
  case regions
  /// The stacks of another region.
  case stacksElsewhere(Region)
  /// About the stack with this id.
  case about(stackID: String, StackQuestion)
}

/// A question about one stack, by what AWS calls the things in it. Each is one process, unless it says otherwise.
package enum StackQuestion: Hashable, Sendable {
  /// What it is and what it was made from: two processes.
  case stack
  case resources
  /// Those of its last operation.
  case events
  case service(cluster: String, service: String)
  /// Those that run or have stopped within the hour: up to three processes.
  case tasks(cluster: String, service: String)
  case targets(group: String)
  case certificate(arn: String)
  case copies(fileSystem: String)
  /// What CloudWatch counted of it in a month; AWS charges for the question.
  case measured(MeasuredPlaces)
  /// What AWS has billed this month for what carries its tag; AWS charges a hundredth of a dollar for the question.
  case billed(stackName: String)
  /// What was changed past CloudFormation: some minutes, and a process every few seconds.
  case drift
  /// The state of the NAT instance.
  case stateOfNATInstance(id: String)
  /// The NAT instance, whatever is known of it: before it is made again, and after that. Two processes.
  case natInstance
}
