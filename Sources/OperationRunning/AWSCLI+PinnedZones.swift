internal import Account
package import AWSGateway
internal import Deployment
internal import GitLabStack
package import Operations
internal import Phrases

extension AWSCLI {
  /// The same for a change of it. A stack whose template leaves the zones to AWS says where its subnets are, so that the change can
  /// pin them: two processes more for one that was made so. Where they cannot be seen, it is known why.
  package func liveStackForChange(named name: String) async throws(AWSTrouble) -> LiveStack? {
    guard let live = try await liveStack(named: name) else { return nil }
    return live.leavesZonesToAWS ? live.seeing(await zones(of: live)) : live
  }

  private func zones(of live: LiveStack) async -> Sighting<ZonePair> {
    let subnets = ["PublicSubnet1", "PublicSubnet2"]
    do throws(AWSTrouble) {
      let resources = try await resources(ofStack: live.description.id)
      let ids = subnets.map { name in resources.first { $0.logicalID == name }?.physicalID ?? "" }
      if let missing = ids.firstIndex(of: "") { return .unseen(ZonePhrases.subnetIsMissing(subnets[missing])) }
      let places = try await account.zones(ofSubnets: ids)
      if let missing = ids.first(where: { places[$0] == nil }) { return .unseen(ZonePhrases.subnetIsMissing(missing)) }
      return ZonePair(ids.compactMap { places[$0] }).map { .seen($0) } ?? .unseen(ZonePhrases.ofStackAreUnseen)
    } catch {
      return .unseen(error.sentence)
    }
  }
}
