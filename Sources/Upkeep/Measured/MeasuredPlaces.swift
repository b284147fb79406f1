/// Names by which CloudWatch counts what a GitLab uses; nil for what it has not.
package struct MeasuredPlaces: Hashable, Sendable {
  package let fileSystem: String?
  package let cluster: String?
  package let service: String?
  package let loadBalancer: String?
  package let natGateway: String?
  package let logGroup: String?

  /// - Parameter service: its ARN, or its name.
  /// - Parameter loadBalancer: its ARN.
  package init(
    fileSystem: String?, cluster: String?, service: String?, loadBalancer: String?, natGateway: String?,
    logGroup: String?
  ) {
    self.fileSystem = fileSystem
    self.cluster = cluster
    self.service = service?.split(separator: "/").last.map(String.init)
    // Behind the kind of the thing: `app/name/id`.
    self.loadBalancer = loadBalancer?.split(separator: "loadbalancer/").last.map(String.init)
    self.natGateway = natGateway
    self.logGroup = logGroup
  }
}
