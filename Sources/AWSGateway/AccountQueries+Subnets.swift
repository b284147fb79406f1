/// Where subnets are, and where an account has them from the beginning.
extension AccountQueries {
  private struct Subnets: Decodable {
    let subnets: [Item]?
    struct Item: Decodable {
      let subnetId: String?
      let availabilityZone: String?
    }
  }

  /// The names of the zones that these subnets are in, by their ids; what AWS does not say is missing. One process.
  package func zones(ofSubnets ids: [String]) async throws(AWSTrouble) -> [String: String] {
    let answer = try await cli.answer(Subnets.self, to: ["ec2", "describe-subnets", "--subnet-ids"] + ids)
    return (answer.subnets ?? []).reduce(into: [:]) { zones, subnet in
      if let id = subnet.subnetId, let zone = subnet.availabilityZone { zones[id] = zone }
    }
  }

  /// The names of the zones in which the account has a default subnet. One process.
  ///
  /// These are the zones that `Fn::GetAZs` lists (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html).
  func zonesWithDefaultSubnet() async throws(AWSTrouble) -> Set<String> {
    let answer = try await cli.answer(
      Subnets.self, to: ["ec2", "describe-subnets", "--filters", "Name=default-for-az,Values=true"])
    return Set((answer.subnets ?? []).compactMap(\.availabilityZone))
  }

  /// The ids of the zones that offer an instance type. One process.
  func zonesOffering(instanceType type: String) async throws(AWSTrouble) -> Set<String> {
    struct Answer: Decodable {
      let instanceTypeOfferings: [Item]?
      struct Item: Decodable { let location: String? }
    }
    let answer = try await cli.answer(
      Answer.self,
      to: [
        "ec2", "describe-instance-type-offerings", "--location-type", "availability-zone-id", "--filters",
        "Name=instance-type,Values=\(type)",
      ])
    return Set((answer.instanceTypeOfferings ?? []).compactMap(\.location))
  }
}
