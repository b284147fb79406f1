internal import AWSGateway
internal import FoundationEssentials
internal import GitLabStack

/// What there is in the account, with what stands in its stacks.
extension StackStore {
  /// nil for a command that is about something else.
  func answerStock(_ request: Request, _ scene: Scene) throws -> CommandResult? {
    let around = Surroundings(region: scene.region)
    func count(_ type: ResourceType) -> Int { standing(type, scene).count }
    switch "\(request.service) \(request.operation)" {
    case "service-quotas list-service-quotas":
      return .printed(try around.quotas(of: request.required("service-code")))
    case "service-quotas get-aws-default-service-quota":
      return .printed(
        try around.defaultQuota(request.required("quota-code"), of: request.required("service-code")))
    case "ec2 describe-internet-gateways":
      return .printed(around.internetGateways(andOfStacks: count(.network(.internetGateway))))
    case "ec2 describe-vpc-peering-connections": return .printed(.object(["VpcPeeringConnections": .list([])]))
    case "ec2 describe-nat-gateways":
      return .printed(around.natGateways(andOfStacks: count(.network(.natGateway))))
    case "ec2 describe-addresses":
      return .printed(
        around.addresses(andOfStacks: count(.network(.address)), isFull: scene.setting.scenario == .quotaUsed))
    case "cloudwatch get-metric-data" where request.values("metric-data-queries").contains { $0.contains("AWS/EFS") }:
      // Whoever asks has the machine's time, whatever the time is here.
      let end = try Date(request.required("end-time"), strategy: .iso8601)
      return .printed(around.use(at: end.timeIntervalSince1970))
    case "cloudwatch get-metric-data":
      let units = standing(.computing(.taskDefinition), scene).reduce(0) { sum, found in
        sum + (found.resource.properties["Cpu"].flatMap(found.stack.plan.value).flatMap { Int($0) } ?? 0)
      }
      return .printed(
        around.processors(fargate: units / 1024, instances: 4 + 2 * count(.network(.instance))))
    case "ce get-cost-and-usage":
      // Of what was made here nothing is billed yet.
      let isCounted = request["filter"]?.contains("\"\(RehearsalAccount.existingStack)\"") == true
      return .printed(Surroundings.bill(isCounted ? "18.4127302" : "0"))
    case "elbv2 describe-account-limits": return .printed(Surroundings.balancerLimits)
    case "elbv2 describe-load-balancers":
      return .printed(around.balancers(ofStacks: count(.entrance(.loadBalancer))))
    case "iam get-account-summary":
      return .printed(
        around.accountSummary(
          roles: count(.permission(.role)), profiles: count(.permission(.instanceProfile))))
    case "cloudformation list-stacks": return .printed(listStacks(scene))
    case "cloudformation describe-account-limits": return .printed(Surroundings.stackLimits)
    case "logs describe-log-groups": return .printed(logGroups(request["log-group-name-prefix"] ?? "", scene))
    case "iam simulate-principal-policy": return .printed(Surroundings.simulation(of: request.values("action-names")))
    case "ec2 describe-regions": return .printed(around.regions(named: request.values("region-names")))
    case "ec2 describe-vpc-block-public-access-options": return .printed(around.internetBlock)
    case "ec2 describe-account-vpc-encryption-control": return .printed(Surroundings.encryptionControl)
    case "freetier get-account-plan-state": return .printed(Surroundings.accountPlan)
    default: return nil
    }
  }

  /// What stands of a type in all stacks of the region.
  private func standing(_ type: ResourceType, _ scene: Scene) -> [Found] {
    stacks.filter { $0.region == scene.region }.flatMap { stack in
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      return stack.plan.resources(of: type).filter { standing[$0.logicalID] != nil }
        .map { Found(stack: stack, resource: $0) }
    }
  }

  private func listStacks(_ scene: Scene) -> JSON {
    let alive = stacks.filter {
      $0.region == scene.region && $0.status(at: scene.now, speed: scene.speed) != "DELETE_COMPLETE"
    }
    return .object([
      "StackSummaries": .list(
        alive.map { stack in
          .object([
            "StackId": .string(stack.id), "StackName": .string(stack.name),
            "TemplateDescription": stack.template.about.map { .string($0) }, "CreationTime": .time(stack.created),
            "StackStatus": .string(stack.status(at: scene.now, speed: scene.speed)),
          ])
        })
    ])
  }

  private func logGroups(_ prefix: String, _ scene: Scene) -> JSON {
    let names = standing(.computing(.logGroup), scene).map { found in
      PhysicalNames(stack: found.stack).id(of: found.resource.logicalID, type: found.resource.type)
    }
    return .object([
      "logGroups": .list(
        names.filter { $0.hasPrefix(prefix) }.map { .object(["logGroupName": .string($0), "retentionInDays": 30]) })
    ])
  }
}
