internal import GitLabStack

/// Where a new VPC can be made.
extension Surroundings {
  /// Every zone offers what the NAT instance runs on.
  var offerings: JSON {
    .object([
      "InstanceTypeOfferings": .list(
        "abcdef".compactMap { zoneID(letter: String($0)) }.map { id in
          .object(["InstanceType": "t4g.nano", "LocationType": "availability-zone-id", "Location": .string(id)])
        })
    ])
  }

  /// What `Fn::GetAZs` comes to: the zones that have a default subnet.
  var zonesListed: ZonePair? { ZonePair(["a", "c"].map { region + $0 }) }
}

extension StackStore {
  /// Subnets of stacks, by their ids.
  func subnets(_ request: Request, _ scene: Scene) throws -> JSON {
    let subnets = try request.values("subnet-ids").map { id -> JSON in
      guard let found = resource(.network(.subnet), named: id, scene) else {
        throw Refusal.service(
          code: "InvalidSubnetID.NotFound", message: "The subnet ID '\(id)' does not exist")
      }
      let plan = scene.placed(found.stack.plan)
      let zone = plan.resource(found.resource.logicalID)?.properties["AvailabilityZone"]?["Ref"]?.text
      return .object([
        "SubnetId": .string(id), "State": "available", "DefaultForAz": false,
        "AvailabilityZone": zone.flatMap { plan.parameters[$0] }.map { .string($0) },
      ])
    }
    return .object(["Subnets": .list(subnets)])
  }
}

extension StackStore.Scene {
  /// The plan with its subnets where CloudFormation would put them.
  func placed(_ plan: Plan) -> Plan { Surroundings(region: region).zonesListed.map(plan.pinned) ?? plan }
}
