/// The processors that ran lately, as CloudWatch counts them for the quotas of the services.
package struct ProcessorsInUse: Hashable, Sendable {
  /// Of Fargate tasks on demand.
  package let fargate: Int
  /// Of instances of the standard families on demand.
  package let instances: Int

  package init(fargate: Int, instances: Int) {
    self.fargate = fargate
    self.instances = instances
  }
}
