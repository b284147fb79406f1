internal import OrderedCollections

extension Plan {
  /// Whether its subnets are wherever AWS lists zones: a new VPC, rendered without zones.
  package var leavesZonesToAWS: Bool { resources.values.contains { $0.numberInList != nil } }

  /// The same stack with its subnets pinned to the zones that they are in, which is what `Fn::GetAZs` came to when it was made.
  /// CloudFormation compares what a property comes to, so that this is how another plan is told from it.
  package func pinned(to zones: ZonePair) -> Plan {
    guard leavesZonesToAWS else { return self }
    var parameters = parameters
    for (number, name) in zones.names.enumerated() { parameters["Zone\(number + 1)"] = name }
    return Plan(
      resources: resources.mapValues(\.pinned), outputs: outputs, parameters: parameters, creationOrder: creationOrder)
  }
}

extension Plan.Resource {
  private static let zone = "AvailabilityZone"

  /// Which of AWS's zones a subnet takes, from 0; nil for what does not go by that list.
  fileprivate var numberInList: Int? {
    guard type == .network(.subnet), let choice = properties[Self.zone]?["Fn::Select"]?.list, choice.count == 2,
      choice[1]["Fn::GetAZs"] != nil
    else { return nil }
    return choice[0].text.flatMap { Int($0) }
  }

  fileprivate var pinned: Self {
    guard let number = numberInList, case .mapping(var entries) = properties else { return self }
    entries[Self.zone] = .mapping(["Ref": .string("Zone\(number + 1)")])
    return Self(
      logicalID: logicalID, type: type, group: group, answer: answer,
      changedBy: changedBy, dependsOn: dependsOn,
      properties: .mapping(entries),
      isKept: isKept, outlivesRollback: outlivesRollback, line: line)
  }
}
