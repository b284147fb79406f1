package import AWSGateway
package import Deployment
internal import GitLabStack
internal import Operations

/// The machine that is the way out of the network.
extension OperationRunner {
  /// The NAT instance of a stack as it is now; nil where the stack has none. Two processes.
  package func natInstance(ofStack stackID: String) async throws(AWSTrouble) -> NATInstance? {
    let aws = cli(where: stackID)
    guard let id = try await aws.resources(ofStack: stackID).natInstance?.physicalID else { return nil }
    return NATInstance(id: id, state: try await aws.instanceState(of: id))
  }

  /// What is against GitLab's next start; nil where nothing is. Two processes, one where the stack has no NAT instance.
  package func egressTrouble(ofStack stackID: String) async -> EgressTrouble? {
    let region = ARN(stackID)?.region
    do throws(AWSTrouble) {
      let found = try await patiently { () throws(AWSTrouble) in try await natInstance(ofStack: stackID) }
      return EgressTrouble(found, in: region ?? "?")
    } catch {
      return .unseen(error.sentence)
    }
  }

  /// The same of a stack that is to be changed, and to keep its way out; nil where the template has none.
  func egressTrouble(for order: ChangeSetOrder, ofStack stackID: String) async -> EgressTrouble? {
    guard order.isUpdate, order.template.natInstance != nil else { return nil }
    return await egressTrouble(ofStack: stackID)
  }
}
