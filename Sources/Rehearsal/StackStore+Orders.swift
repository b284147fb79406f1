internal import GitLabStack
internal import Phrases

/// Commands that change something.
extension StackStore {
  mutating func createChangeSet(_ request: Request, _ scene: Scene) throws -> JSON {
    let order = try request.order(ChangeSetOrder.self)
    let template = StackTemplate(
      body: order.templateBody,
      parameters: (order.parameters ?? []).map { StackTemplate.Parameter(name: $0.key, value: $0.value) })
    let plan = try check(order, template, scene)
    let number = try target(of: order, template, plan, scene)
    let stack = stacks[number]
    let arn =
      "arn:aws:cloudformation:\(scene.region):\(Identifiers.account):changeSet/\(order.changeSetName)/"
      + Identifiers.uuid("\(stack.id)/\(order.changeSetName)/\(changeSets.count)")
    let isUpdate = order.changeSetType == "UPDATE"
    changeSets.append(
      RehearsedChangeSet(
        arn: arn, name: order.changeSetName, stackID: stack.id, stackName: stack.name, created: scene.now,
        template: template, plan: plan, tags: order.tags ?? [], isUpdate: isUpdate,
        differences: Differences(
          from: isUpdate ? scene.placed(stack.plan) : nil, to: scene.placed(plan),
          retags: isUpdate && stack.tags != (order.tags ?? []),
          attributes: isUpdate ? Self.attributes(changedFrom: stack.template, to: template) : [:])))
    return .object(["Id": .string(arn), "StackId": .string(stack.id)])
  }

  /// Of templates in JSON, which are those of others: those of ours change no policy without a property.
  private static func attributes(
    changedFrom old: StackTemplate, to new: StackTemplate
  ) -> [String: Set<String>] {
    let both = [old, new].filter { $0.body.hasPrefix("{") }.compactMap {
      try? ForeignTemplate(answer: "{\"TemplateBody\": \($0.body)}")
    }
    return both.count == 2 ? both[0].attributes(changedIn: both[1]) : [:]
  }

  private func check(_ order: ChangeSetOrder, _ template: StackTemplate, _ scene: Scene) throws -> Plan {
    guard order.templateBody.utf8.count <= 51_200 else {
      throw Refusal.validation(
        "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: "
          + "Member must have length less than or equal to 51200")
    }
    let plan: Plan
    do throws(PlanFault) {
      plan = try Plan(template.grouped)
    } catch {
      let place = error.line.map { " (line \($0))" } ?? ""
      throw Refusal.validation("Template format error: \(error.reason.english)\(place)")
    }
    if plan.resources.contains(where: { $0.value.type.needsAcknowledgement }),
      order.capabilities?.contains(where: { $0.hasPrefix("CAPABILITY_") }) != true
    {
      throw Refusal.service(
        code: "InsufficientCapabilitiesException", message: "Requires capabilities : [CAPABILITY_IAM]")
    }
    return plan
  }

  /// The stack the change set is for; a new one waits in `REVIEW_IN_PROGRESS`.
  private mutating func target(
    of order: ChangeSetOrder, _ template: StackTemplate, _ plan: Plan, _ scene: Scene
  ) throws -> Int {
    let found = stack(order.stackName, scene)
    let status = found.map { stacks[$0].status(at: scene.now, speed: scene.speed) }
    if order.changeSetType == "UPDATE" {
      guard let found, let status, status != "REVIEW_IN_PROGRESS" else {
        throw Refusal.validation("Stack [\(order.stackName)] does not exist")
      }
      let isSettled = status.hasPrefix("UPDATE_") && status.hasSuffix("_COMPLETE")
      guard isSettled || ["CREATE_COMPLETE", "CREATE_FAILED", "UPDATE_FAILED"].contains(status) else {
        throw Refusal.validation("Stack:\(stacks[found].id) is in \(status) state and can not be updated.")
      }
      return found
    }
    if let found {
      guard status == "REVIEW_IN_PROGRESS" else {
        throw Refusal.validation(
          "Stack [\(order.stackName)] already exists and cannot be created again with the changeSet "
            + "[\(order.changeSetName)].")
      }
      return found
    }
    let id =
      "arn:aws:cloudformation:\(scene.region):\(Identifiers.account):stack/\(order.stackName)/"
      + Identifiers.uuid("\(order.stackName)/\(stacks.count)")
    var new = RehearsedStack(
      id: id, name: order.stackName, region: scene.region, created: scene.now, template: template, plan: plan,
      tags: order.tags ?? [])
    new.begin(scene.director.review(), at: scene.now, token: nil)
    stacks.append(new)
    return stacks.count - 1
  }

  mutating func executeChangeSet(_ request: Request, _ scene: Scene) throws {
    let number = try changeSet(request)
    let changeSet = changeSets[number]
    let status = changeSet.status(at: scene.now, speed: scene.speed)
    guard status == "CREATE_COMPLETE", !changeSet.isExecuted else {
      throw Refusal.service(
        code: "InvalidChangeSetStatus",
        message: "ChangeSet [\(changeSet.arn)] cannot be executed in its current "
          + (changeSet.isExecuted ? "execution status of [EXECUTE_COMPLETE]" : "status of [\(status)]"))
    }
    guard let place = stacks.firstIndex(where: { $0.id == changeSet.stackID }) else {
      throw Refusal.noStack(changeSet.stackName)
    }
    let keeps = request["disable-rollback"] != nil
    let stackStatus = stacks[place].status(at: scene.now, speed: scene.speed)
    guard keeps || !Self.keptFailures.contains(stackStatus) else { throw Self.needsRollbackDisabled(stackStatus) }
    let script =
      changeSet.isUpdate
      ? update(stacks[place], by: changeSet, keeps: keeps, scene)
      : scene.director.creation(of: changeSet.plan, keepingFailure: keeps)
    stacks[place].become(
      RehearsedStack.Version(template: changeSet.template, plan: changeSet.plan, tags: changeSet.tags))
    stacks[place].keepsFailures = keeps
    stacks[place].begin(script, at: scene.now, token: request["client-request-token"])
    changeSets[number].isExecuted = true
  }

  /// AWS finds out while it is at it that it replaces nothing where failures are kept.
  private func update(
    _ stack: RehearsedStack, by changeSet: RehearsedChangeSet, keeps: Bool, _ scene: Scene
  ) -> Script {
    if keeps, let victim = changeSet.plan.resources.first(where: { changeSet.differences.replaced.contains($0.key) }) {
      return scene.director.refusedReplacement(of: victim.value)
    }
    let isRelease = changeSet.template.parameter("ImageTag") != stack.template.parameter("ImageTag")
    return scene.director.update(
      from: stack.plan, to: changeSet.plan, by: changeSet.differences,
      standing: stack.standing(by: scene.now, speed: scene.speed),
      keepingFailure: keeps, isFirstRelease: isRelease && !stack.hasFailedRollback)
  }
}

extension StackTemplate {
  /// The value of a parameter; nil where there is none of that name.
  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}
