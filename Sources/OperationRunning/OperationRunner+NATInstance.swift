package import AWSGateway
package import Deployment

/// The machine that is the way out of the network.
extension OperationRunner {
  /// The NAT instance of a stack as it is now; nil where the stack has none. Two processes.
  package func natInstance(ofStack stackID: String) async throws(AWSTrouble) -> NATInstance? {
    let aws = cli(where: stackID)
    guard let id = try await aws.resources(ofStack: stackID).natInstance?.physicalID else { return nil }
    return NATInstance(id: id, state: try await aws.instanceState(of: id))
  }
}
