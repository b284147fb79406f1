internal import AWSGateway
internal import GitLabStack

/// Commands that only look.
extension StackStore {
  func describeStacks(_ request: Request, _ scene: Scene) throws -> JSON {
    if let name = request["stack-name"] {
      guard let number = stack(name, scene) else { throw Refusal.noStack(name) }
      return .object(["Stacks": .list([describe(stacks[number], scene)])])
    }
    let standing = stacks.filter {
      $0.region == scene.region && $0.status(at: scene.now, speed: scene.speed) != "DELETE_COMPLETE"
    }
    return .object(["Stacks": .list(standing.map { describe($0, scene) })])
  }

  private func describe(_ stack: RehearsedStack, _ scene: Scene) -> JSON {
    let last = stack.last(by: scene.now, speed: scene.speed)
    let status = last?.step.status ?? ""
    let isMade = status == "CREATE_COMPLETE" || status.hasPrefix("UPDATE_")
    let outputs: JSON? =
      isMade
      ? .list(
        Outputs(stack: stack).values.map { key, value in
          .object(["OutputKey": .string(key), "OutputValue": .string(value)])
        }) : nil
    return .object([
      "StackId": .string(stack.id), "StackName": .string(stack.name),
      "Description": stack.template.about.map { .string($0) },
      "Parameters": .parameters(stack.template.parameters), "CreationTime": .time(stack.created),
      "RollbackConfiguration": .object([:]), "StackStatus": .string(status),
      "StackStatusReason": (last?.step.reason).map { .string($0) }, "DisableRollback": .boolean(stack.keepsFailures),
      "NotificationARNs": .list([]), "Capabilities": .list(["CAPABILITY_IAM"]), "Outputs": outputs,
      "Tags": .labels(stack.tags), "EnableTerminationProtection": .boolean(stack.isProtected),
      "DriftInformation": .object(["StackDriftStatus": "NOT_CHECKED"]),
    ])
  }

  /// Those that nobody has executed: AWS deletes them all with the first that is.
  func listChangeSets(_ request: Request, _ scene: Scene) throws -> JSON {
    let name = try request.required("stack-name")
    guard let number = stack(name, scene) else { throw Refusal.noStack(name) }
    let waiting = changeSets.filter { $0.stackID == stacks[number].id && !$0.isExecuted }
    return .object(["Summaries": .list(waiting.map { $0.json(at: scene.now, speed: scene.speed) })])
  }

  /// What the stack was made from: YAML as text, JSON as it is.
  func template(_ request: Request, _ scene: Scene) throws -> CommandResult {
    let name = try request.required("stack-name")
    guard let number = stack(name, scene) else { throw Refusal.noStack(name) }
    let body = stacks[number].template.body
    if body.hasPrefix("{") { return .printed("{\"TemplateBody\": \(body)}\n") }
    return .printed(
      .object(["TemplateBody": .string(body), "StagesAvailable": .list(["Original", "Processed"])]))
  }

  /// Newest first, a hundred to a page; without `--no-paginate` all pages as one.
  func events(_ request: Request, _ scene: Scene) throws -> JSON {
    let name = try request.required("stack-name")
    guard let number = stack(name, scene) else {
      throw Refusal.validation("Stack [\(name)] does not exist")
    }
    let stack = stacks[number]
    let all = stack.happened(by: scene.now, speed: scene.speed)
    var older = all.count
    if let token = request["next-token"] {
      // How many events are older than the page before: that stays true while new ones come.
      guard token.hasPrefix("older-"), let count = Int(token.dropFirst("older-".count)), count <= all.count else {
        throw Refusal.validation("NextToken is not valid")
      }
      older = count
    }
    let isPaged = request["no-paginate"] != nil || request["next-token"] != nil
    let first = isPaged ? max(0, older - 100) : 0
    let page = (first..<older).reversed().map { event(all[$0], of: stack, number: $0) }
    return .object(["StackEvents": .list(page), "NextToken": first > 0 ? .string("older-\(first)") : nil])
  }

  private func event(_ happening: RehearsedStack.Happening, of stack: RehearsedStack, number: Int) -> JSON {
    let step = happening.step
    let id =
      step.logicalID.map { "\($0)-\(step.status)-\(JSON.moment(happening.time))" }
      ?? Identifiers.uuid("\(stack.id)/\(number)")
    // A resource has no id of its own until its service has taken the order.
    let isNameless = step.status == "CREATE_IN_PROGRESS" && step.reason == nil
    let physicalID =
      step.logicalID.map { isNameless ? "" : PhysicalNames(stack: stack).id(of: $0, type: step.type) } ?? stack.id
    return .object([
      "StackId": .string(stack.id), "EventId": .string(id), "StackName": .string(stack.name),
      "LogicalResourceId": .string(step.logicalID ?? stack.name), "PhysicalResourceId": .string(physicalID),
      "ResourceType": .string(step.type.name), "Timestamp": .time(happening.time),
      "ResourceStatus": .string(step.status), "ResourceStatusReason": step.reason.map { .string($0) },
      "ClientRequestToken": happening.token.map { .string($0) },
    ])
  }

  /// A password that nobody could take for a real one.
  func secret(_ request: Request, _ scene: Scene) throws -> JSON {
    let wanted = try request.required("secret-id")
    for stack in stacks where stack.region == scene.region {
      let names = PhysicalNames(stack: stack)
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      let resources = stack.plan.resources.map { $0.value }
      for resource in resources where standing[resource.logicalID] != nil {
        let arn = names.id(of: resource.logicalID, type: resource.type)
        guard resource.type == .storage(.secret), arn == wanted else { continue }
        return .object([
          "ARN": .string(arn), "Name": .string(String(arn.split(separator: ":").last ?? "")),
          "VersionId": .string(Identifiers.uuid(arn)),
          "SecretString": .string(secrets[arn] ?? secretString(resource)), "VersionStages": .list(["AWSCURRENT"]),
          "CreatedDate": .time(stack.created),
        ])
      }
    }
    guard let around = keptAround(scene), wanted == around.secretARN else {
      throw Refusal.service(
        code: "ResourceNotFoundException", message: "Secrets Manager can't find the specified secret.")
    }
    return .object([
      "ARN": .string(wanted), "SecretString": #"{"username":"root","password":"rehearsal-not-a-real-password"}"#,
    ])
  }

  mutating func putSecret(_ request: Request) throws -> JSON {
    let order = try request.order(SecretOrder.self)
    secrets[order.id] = order.text
    return .object(["ARN": .string(order.id), "VersionStages": .list(["AWSCURRENT"])])
  }

  private func secretString(_ resource: Plan.Resource) -> String {
    let password = "rehearsal-not-a-real-password"
    let recipe = resource.properties["GenerateSecretString"]
    guard let template = recipe?["SecretStringTemplate"]?.text, let key = recipe?["GenerateStringKey"]?.text,
      template.hasSuffix("}")
    else { return password }
    return "\(template.dropLast()),\"\(key)\":\"\(password)\"}"
  }
}
