internal import AWSGateway
internal import GitLabStack

/// A search for drift: asked for, waited for, and told resource by resource.
extension StackStore {
  /// nil for a command that is about something else.
  mutating func answerDrift(_ request: Request, _ scene: Scene) throws -> CommandResult? {
    switch request.operation {
    case "detect-stack-drift":
      let number = try stackToCompare(request, scene)
      let id = Identifiers.uuid("\(stacks[number].id)/drift/\(driftSearches.count)")
      driftSearches[id] = scene.now
      return .printed(.object(["StackDriftDetectionId": .string(id)]))
    case "describe-stack-drift-detection-status":
      let id = try request.required("stack-drift-detection-id")
      guard let began = driftSearches[id] else {
        throw Refusal.validation("Detection \(id) does not exist")
      }
      let isOver = (scene.now - began) * scene.speed >= 8
      return .printed(
        .object([
          "StackDriftDetectionId": .string(id),
          "DetectionStatus": .string(isOver ? "DETECTION_COMPLETE" : "DETECTION_IN_PROGRESS"),
          "Timestamp": .time(began),
        ]))
    case "describe-stack-resource-drifts":
      let stack = stacks[try stackToCompare(request, scene)]
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      let resources = stack.plan.resources.map { $0.value }.filter { standing[$0.logicalID] != nil }
      return .printed(.object(["StackResourceDrifts": .list(resources.map { drift(of: $0, in: stack, scene) })]))
    default: return nil
    }
  }

  private func stackToCompare(_ request: Request, _ scene: Scene) throws -> Int {
    let name = try request.required("stack-name")
    guard let number = stack(name, scene) else { throw Refusal.validation("Stack [\(name)] does not exist") }
    return number
  }

  private func drift(of resource: Plan.Resource, in stack: RehearsedStack, _ scene: Scene) -> JSON {
    let found = Self.drift(of: resource, in: scene.setting.scenario)
    return .object([
      "StackId": .string(stack.id), "LogicalResourceId": .string(resource.logicalID),
      "PhysicalResourceId": .string(PhysicalNames(stack: stack).id(of: resource.logicalID, type: resource.type)),
      "ResourceType": .string(resource.type.name), "StackResourceDriftStatus": .string(found.status),
      "PropertyDifferences": .list(
        found.differences.map { path, expected, actual in
          .object([
            "PropertyPath": .string(path), "ExpectedValue": .string(expected), "ActualValue": .string(actual),
            "DifferenceType": .string(expected == "null" ? "ADD" : actual == "null" ? "REMOVE" : "NOT_EQUAL"),
          ])
        }), "Timestamp": .time(scene.now),
    ])
  }

  private typealias Drift = (status: String, differences: [(path: String, expected: String, actual: String)])

  /// What AWS always says of a task definition, and, where somebody has been at it, what that did.
  private static func drift(of resource: Plan.Resource, in scenario: Scenario) -> Drift {
    let isDrifted = scenario == .drifted
    if scenario.hasTaken(resource) { return ("DELETED", []) }
    switch resource.type {
    case .computing(.taskDefinition):
      return ("MODIFIED", [("/Volumes/0/EFSVolumeConfiguration/RootDirectory", "null", "\"/\"")])
    case .computing(.customResource), .network(.route), .network(.gatewayAttachment): return ("NOT_CHECKED", [])
    case .computing(.logGroup) where isDrifted && resource.group == .gitlab:
      return ("MODIFIED", [("/RetentionInDays", "30", "1")])
    case .network(.securityGroup) where isDrifted && resource.group == .frontDoor:
      let rule = #"{"CidrIp":"0.0.0.0/0","FromPort":22,"IpProtocol":"tcp","ToPort":22}"#
      return ("MODIFIED", [("/SecurityGroupIngress/2", "null", rule)])
    default: return ("IN_SYNC", [])
    }
  }
}

extension Scenario {
  /// Whether somebody has taken it away past CloudFormation: the first NAT instance of a stack, and none that came after it.
  func hasTaken(_ resource: Plan.Resource) -> Bool {
    self == .drifted && NATInstanceName(resource.logicalID) == .first
  }

  /// Whether it was what takes the private subnets to the internet, so that no task started after that gets its image.
  func hasTakenEgress(of plan: Plan) -> Bool { plan.resources.contains { hasTaken($0.value) } }
}
