internal import AWSGateway
internal import GitLabStack

/// Questions to the services behind a stack.
extension StackStore {
  /// nil for a command that is about something else.
  mutating func answerInside(_ request: Request, _ scene: Scene) throws -> CommandResult? {
    switch "\(request.service) \(request.operation)" {
    case "ecs describe-services": .printed(try describeServices(request, scene))
    case "ecs update-service": .printed(try updateService(request, scene))
    case "ecs list-tasks": .printed(try listTasks(request, scene))
    case "ecs describe-tasks": .printed(try describeTasks(request, scene))
    case "ecs describe-clusters": .printed(try describeClusters(request, scene))
    case "ecs execute-command": .printed(try session(request, scene))
    case "elbv2 describe-target-health": .printed(try targetHealth(request, scene))
    case "logs get-log-events": .printed(try logEvents(request, scene))
    case "logs filter-log-events": .printed(try allLogEvents(request, scene))
    case "acm describe-certificate": .printed(try certificate(request, scene))
    case "route53 list-resource-record-sets": .printed(try recordSets(request, scene))
    case "route53 get-hosted-zone": .printed(try hostedZone(try request.required("id")))
    case "ec2 describe-subnets": .printed(try subnets(request, scene))
    case "ec2 describe-network-interfaces": .printed(interfaces(request, scene))
    case "ec2 describe-instances": .printed(instances(request, scene))
    case "ec2 get-console-output": .printed(console(try request.required("instance-id")))
    default: nil
    }
  }

  /// A resource that stands or is half made, and its stack.
  struct Found {
    let stack: RehearsedStack
    let resource: Plan.Resource

    /// Whether a template of this program made it.
    var isOurs: Bool { stack.template.madeBy != nil }
  }

  /// The resource of a type that AWS knows by this name; also one that is gone where `evenGone`.
  func resource(_ type: ResourceType, named id: String, _ scene: Scene, evenGone: Bool = false) -> Found? {
    for stack in stacks.reversed() where stack.region == scene.region {
      let names = PhysicalNames(stack: stack)
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      for resource in stack.plan.resources(of: type) {
        guard names.id(of: resource.logicalID, type: type) == id else { continue }
        if evenGone || standing[resource.logicalID] != nil { return Found(stack: stack, resource: resource) }
      }
    }
    return nil
  }

  /// What a service of a stack is going through.
  func story(of service: Plan.Resource, in stack: RehearsedStack, _ scene: Scene) -> ServiceStory? {
    let story = ServiceStory(stack, service, scenario: scene.setting.scenario, now: scene.now, speed: scene.speed)
    let name = PhysicalNames(stack: stack).id(of: service.logicalID, type: service.type)
    return taskOrders[name].map { story?.after($0) } ?? story
  }

  /// Stops or starts a service, which CloudFormation hears nothing of until it changes it the next time.
  private mutating func updateService(_ request: Request, _ scene: Scene) throws -> JSON {
    let arn = try request.required("service")
    guard let found = resource(.computing(.service), named: arn, scene) else {
      throw Refusal.service(code: "ServiceNotFoundException", message: "Service not found.")
    }
    let count = Int(try request.required("desired-count")) ?? 1
    // What runs already does not start anew.
    if story(of: found.resource, in: found.stack, scene)?.desired != count {
      taskOrders[arn] = ServiceStory.TaskOrder(time: scene.now, tasks: count)
    }
    return .object([
      "service": .object(["serviceArn": .string(arn), "desiredCount": .number("\(count)")])
    ])
  }

  /// The service that belongs to a cluster, a target group or a log group of the stack; there is one of each.
  func onlyService(of stack: RehearsedStack) -> Plan.Resource? {
    stack.plan.resources(of: .computing(.service)).first
  }

  private func onlyTargetGroup(of stack: RehearsedStack) -> String? {
    let group = stack.plan.resources(of: .entrance(.targetGroup)).first
    return group.map { PhysicalNames(stack: stack).id(of: $0.logicalID, type: $0.type) }
  }

  // MARK: ECS

  private func describeServices(_ request: Request, _ scene: Scene) throws -> JSON {
    let arn = try request.required("services")
    guard let found = resource(.computing(.service), named: arn, scene),
      let story = story(of: found.resource, in: found.stack, scene)
    else {
      return .object([
        "services": .list([]), "failures": .list([.object(["arn": .string(arn), "reason": "MISSING"])]),
      ])
    }
    let service = story.service(arn: arn, targetGroup: onlyTargetGroup(of: found.stack), now: scene.now)
    return .object(["services": .list([service]), "failures": .list([])])
  }

  func cluster(_ request: Request, _ scene: Scene) throws -> Found {
    let name = try request.required("cluster")
    guard let found = resource(.computing(.cluster), named: name, scene) else {
      throw Refusal.service(code: "ClusterNotFoundException", message: "Cluster not found.")
    }
    return found
  }

  private func listTasks(_ request: Request, _ scene: Scene) throws -> JSON {
    let found = try cluster(request, scene)
    guard let service = onlyService(of: found.stack), let story = story(of: service, in: found.stack, scene) else {
      return .object(["taskArns": .list([])])
    }
    let wantsStopped = request["desired-status"] == "STOPPED"
    let tasks = story.tasks(by: scene.now).filter { story.hasCome($0.stopped, by: scene.now) == wantsStopped }
    let prefix = "arn:aws:ecs:\(scene.region):\(Identifiers.account):task/\(try request.required("cluster"))/"
    return .object(["taskArns": .list(tasks.map { .string(prefix + $0.id) })])
  }

  private func describeTasks(_ request: Request, _ scene: Scene) throws -> JSON {
    let found = try cluster(request, scene)
    let wanted = Set(request.values("tasks"))
    guard let service = onlyService(of: found.stack), let story = story(of: service, in: found.stack, scene) else {
      return .object(["tasks": .list([]), "failures": .list([])])
    }
    let tasks = story.tasks(by: scene.now).filter { wanted.contains($0.id) }
    let name = try request.required("cluster")
    return .object([
      "tasks": .list(
        tasks.map {
          story.json(
            of: $0, cluster: name, region: scene.region, targetGroup: onlyTargetGroup(of: found.stack),
            now: scene.now)
        }), "failures": .list([]),
    ])
  }

  private func targetHealth(_ request: Request, _ scene: Scene) throws -> JSON {
    let arn = try request.required("target-group-arn")
    guard let found = resource(.entrance(.targetGroup), named: arn, scene) else {
      throw Refusal.service(code: "TargetGroupNotFound", message: "One or more target groups not found")
    }
    guard let service = onlyService(of: found.stack), let story = story(of: service, in: found.stack, scene) else {
      return .object(["TargetHealthDescriptions": .list([])])
    }
    return story.targetHealth(now: scene.now)
  }

  // MARK: Logs

  func logGroup(_ request: Request, _ scene: Scene) throws -> Found {
    let name = try request.required("log-group-name")
    guard let found = resource(.computing(.logGroup), named: name, scene) else {
      throw Refusal.service(
        code: "ResourceNotFoundException", message: "The specified log group does not exist.")
    }
    return found
  }

  /// From the beginning, or on from `f/12`: twelve lines have been read.
  private func logEvents(_ request: Request, _ scene: Scene) throws -> JSON {
    let found = try logGroup(request, scene)
    let stream = try request.required("log-stream-name")
    let story = onlyService(of: found.stack).flatMap { self.story(of: $0, in: found.stack, scene) }
    guard let story, let task = story.tasks(by: scene.now).first(where: { stream.hasSuffix("/\($0.id)") }),
      story.hasCome(task.started, by: scene.now)
    else {
      throw Refusal.service(
        code: "ResourceNotFoundException", message: "The specified log stream does not exist.")
    }
    let lines = story.log(of: task).filter { story.hasCome($0.offset, by: scene.now) }
    let limit = request["limit"].flatMap { Int($0) } ?? lines.count
    let read = request["next-token"].flatMap { Int($0.dropFirst(2)) } ?? max(0, lines.count - limit)
    return .object([
      "events": .list(lines.dropFirst(read).map { Self.event(story.time($0.offset), $0.text) }),
      "nextForwardToken": .string("f/\(max(read, lines.count))"), "nextBackwardToken": "b/0",
    ])
  }

  static func event(_ time: Double, _ text: String) -> JSON {
    .object(["timestamp": .number("\(Int(time * 1000))"), "message": .string(text)])
  }
}
