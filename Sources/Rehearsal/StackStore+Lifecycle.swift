internal import GitLabStack

/// Orders to a stack that is there already.
extension StackStore {
  /// A name that nobody has is no error to AWS.
  mutating func deleteStack(_ request: Request, _ scene: Scene) throws {
    let name = try request.required("stack-name")
    guard let place = stack(name, scene) else { return }
    let stack = stacks[place]
    let status = stack.status(at: scene.now, speed: scene.speed)
    guard status != "DELETE_IN_PROGRESS", status != "DELETE_COMPLETE" else { return }
    guard !stack.isProtected else {
      throw Refusal.validation("Stack [\(stack.name)] cannot be deleted while TerminationProtection is enabled")
    }
    let retained = request.values("retain-resources")
    guard retained.isEmpty || status == "DELETE_FAILED" else {
      throw Refusal.validation("Invalid operation on stack [\(stack.id)]. RetainResources needs DELETE_FAILED")
    }
    let standing = stack.standing(by: scene.now, speed: scene.speed)
    let script = scene.director.deletion(of: stack.plan, standing: standing, retained: Set(retained))
    stacks[place].begin(script, at: scene.now, token: request["client-request-token"])
  }

  mutating func protectStack(_ request: Request, _ scene: Scene) throws -> JSON {
    let place = try standingStack(request, scene)
    stacks[place].isProtected = request["enable-termination-protection"] != nil
    return .object(["StackId": .string(stacks[place].id)])
  }

  mutating func cancelUpdate(_ request: Request, _ scene: Scene) throws {
    let place = try standingStack(request, scene)
    try rollBack(place, request, scene, in: ["UPDATE_IN_PROGRESS"], verb: "CancelUpdateStack")
  }

  /// Makes what a failure that was kept left undone, from the same template.
  mutating func retryStack(_ request: Request, _ scene: Scene) throws -> JSON {
    let place = try standingStack(request, scene)
    let stack = stacks[place]
    let status = stack.status(at: scene.now, speed: scene.speed)
    guard Self.keptFailures.contains(status) else { throw Refusal.validation("No updates are to be performed.") }
    guard request["disable-rollback"] != nil else { throw Self.needsRollbackDisabled(status) }
    let standing = stack.standing(by: scene.now, speed: scene.speed)
    let script = scene.director.update(
      from: stack.plan, to: stack.plan, by: Differences(from: stack.plan, to: stack.plan), standing: standing,
      keepingFailure: true)
    stacks[place].begin(script, at: scene.now, token: request["client-request-token"])
    return .object(["StackId": .string(stack.id)])
  }

  static let keptFailures: Set = ["CREATE_FAILED", "UPDATE_FAILED"]

  /// As AWS says it of a stack whose failure was kept.
  static func needsRollbackDisabled(_ status: String) -> Refusal {
    .validation(
      "This stack is currently in a non-terminal [\(status)] state. To update the stack from this state, please use the "
        + "disable-rollback parameter with update-stack API. To rollback to the last known good state, use the "
        + "rollback-stack API")
  }

  mutating func rollBackStack(_ request: Request, _ scene: Scene) throws -> JSON {
    let place = try standingStack(request, scene)
    let stack = stacks[place]
    let wasNeverMade = !stack.hasStood(by: scene.now, speed: scene.speed)
    if stack.status(at: scene.now, speed: scene.speed) == "CREATE_FAILED" || wasNeverMade && isKept(stack, scene) {
      // There is no last state that stood, so all of it goes: what made it is rolled back.
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      let script = scene.director.deletion(of: stack.plan, standing: standing, keeping: \.outlivesRollback)
      stacks[place].begin(script, at: scene.now, token: request["client-request-token"])
      return .object(["StackId": .string(stack.id)])
    }
    try rollBack(place, request, scene, in: ["UPDATE_FAILED"], verb: "RollbackStack")
    return .object(["StackId": .string(stacks[place].id)])
  }

  private func isKept(_ stack: RehearsedStack, _ scene: Scene) -> Bool {
    Self.keptFailures.contains(stack.status(at: scene.now, speed: scene.speed))
  }

  mutating func continueRollback(_ request: Request, _ scene: Scene) throws {
    let place = try standingStack(request, scene)
    let standing = stacks[place].standing(by: scene.now, speed: scene.speed)
    if let wrong = request.values("resources-to-skip").first(where: { standing[$0] != "UPDATE_FAILED" }) {
      throw Refusal.validation("Resource [\(wrong)] is not in UPDATE_FAILED and cannot be skipped")
    }
    try rollBack(place, request, scene, in: ["UPDATE_ROLLBACK_FAILED"], verb: "ContinueUpdateRollback")
  }

  private mutating func rollBack(
    _ place: Int, _ request: Request, _ scene: Scene, in states: Set<String>, verb: String
  ) throws {
    let stack = stacks[place]
    let status = stack.status(at: scene.now, speed: scene.speed)
    guard states.contains(status) else {
      throw Refusal.validation(
        "\(verb) cannot be called from current stack status (stack \(stack.name) is in \(status))")
    }
    let old = stack.before?.plan ?? stack.plan
    let touched = Set(
      stack.happenedLast(by: scene.now, speed: scene.speed).compactMap(\.step.logicalID))
    let skipped = Set(request.values("resources-to-skip"))
    let script =
      scene.director.blocksRollback(stack, skipping: skipped)
      ? scene.director.blockedRollback(of: old, touched: touched)
      : scene.director.rollback(from: stack.plan, to: old, touched: touched, skipping: skipped)
    stacks[place].revert()
    stacks[place].begin(script, at: scene.now, token: request["client-request-token"])
  }

  private func standingStack(_ request: Request, _ scene: Scene) throws -> Int {
    let name = try request.required("stack-name")
    guard let place = stack(name, scene) else { throw Refusal.noStack(name) }
    return place
  }

  /// Everything that stands, as `list-stack-resources` lists it.
  func resources(_ request: Request, _ scene: Scene) throws -> JSON {
    let name = try request.required("stack-name")
    guard let place = stack(name, scene) else { throw Refusal.noStack(name) }
    let stack = stacks[place]
    let names = PhysicalNames(stack: stack)
    let standing = stack.standing(by: scene.now, speed: scene.speed)
    let items = stack.plan.resources.map { $0.value }.compactMap { resource -> JSON? in
      guard let status = standing[resource.logicalID] else { return nil }
      return .object([
        "LogicalResourceId": .string(resource.logicalID),
        "PhysicalResourceId": .string(names.id(of: resource.logicalID, type: resource.type)),
        "ResourceType": .string(resource.type.name), "LastUpdatedTimestamp": .time(stack.created),
        "ResourceStatus": .string(status), "DriftInformation": .object(["StackResourceDriftStatus": "NOT_CHECKED"]),
      ])
    }
    return .object(["StackResourceSummaries": .list(items)])
  }
}

extension RehearsedStack {
  /// What the last order has set off so far.
  func happenedLast(by now: Double, speed: Double) -> [Happening] {
    let token = acts.last?.token
    return happened(by: now, speed: speed).filter { $0.token == token && $0.time >= (acts.last?.start ?? 0) }
  }

  /// Whether it was ever made as ordered, so that there is a state to go back to.
  func hasStood(by now: Double, speed: Double) -> Bool {
    happened(by: now, speed: speed).contains { happening in
      happening.step.logicalID == nil && ["CREATE_COMPLETE", "UPDATE_COMPLETE"].contains(happening.step.status)
    }
  }
}
