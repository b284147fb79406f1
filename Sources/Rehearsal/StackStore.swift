internal import AWSGateway
internal import GitLabStack

/// Every stack and change set of the account.
struct StackStore {
  var stacks: [RehearsedStack] = []
  var changeSets: [RehearsedChangeSet] = []
  var backups = RehearsedBackups()
  var fileBackups = RehearsedFileBackups()
  var restores = RehearsedRestores()
  /// By the ARN of the service.
  var taskOrders: [String: ServiceStory.TaskOrder] = [:]
  /// What somebody put into a secret, by its ARN.
  var secrets: [String: String] = [:]
  /// When each search for drift was asked for, by its id.
  var driftSearches: [String: Double] = [:]
  var isMovedIn = false

  mutating func answer(
    _ request: Request, region: String, setting: RehearsalAccount.Setting
  ) throws -> CommandResult {
    let scene = Scene(region: region, now: setting.now(), setting: setting)
    if let refusal = weather(scene) { throw refusal }
    if let inside = try answerInside(request, scene) { return inside }
    if let data = try answerKeptData(request, scene) { return data }
    let stacks = self
    let restored = try restores.answer(request, scene) { !stacks.targets(of: $0, scene).isEmpty }
    if let restored { return restored }
    if let stock = try answerStock(request, scene) { return stock }
    if let drift = try answerDrift(request, scene) { return drift }
    backups.rolesOfStacks = names(of: .permission(.role), scene)
    backups.automatic = backedUp(scene)
    if let answer = try backups.answer(request, scene) { return answer }
    switch request.operation {
    case "describe-stacks": return .printed(try describeStacks(request, scene))
    case "get-template": return try template(request, scene)
    case "create-change-set": return .printed(try createChangeSet(request, scene))
    case "describe-change-set":
      let number = try changeSet(request)
      return .printed(changeSets[number].json(at: scene.now, speed: scene.speed))
    // Validation finds nothing here: what would fail is to be seen failing.
    case "describe-events": return .printed(.object(["OperationEvents": .list([])]))
    case "list-change-sets": return .printed(try listChangeSets(request, scene))
    case "execute-change-set":
      try executeChangeSet(request, scene)
      return .printed("")
    case "delete-change-set":
      let number = try changeSet(request)
      changeSets.remove(at: number)
      return .printed("")
    case "describe-stack-events": return .printed(try events(request, scene))
    case "delete-stack":
      try deleteStack(request, scene)
      return .printed("")
    case "update-termination-protection": return .printed(try protectStack(request, scene))
    case "cancel-update-stack":
      try cancelUpdate(request, scene)
      return .printed("")
    case "update-stack": return .printed(try retryStack(request, scene))
    case "rollback-stack": return .printed(try rollBackStack(request, scene))
    case "continue-update-rollback":
      try continueRollback(request, scene)
      return .printed("")
    case "list-stack-resources": return .printed(try resources(request, scene))
    case "get-secret-value": return .printed(try secret(request, scene))
    case "put-secret-value": return .printed(try putSecret(request))
    default: throw Refusal.usage("the rehearsal does not answer ‘aws \(request.service) \(request.operation)’")
    }
  }

  /// Lets the existing stack be there; once, and where one is wanted.
  mutating func moveIn(_ setting: RehearsalAccount.Setting) throws {
    guard setting.isLivedIn, !isMovedIn else { return }
    isMovedIn = true
    stacks.append(try .existing(setting))
    try moveInSeed(setting)
    guard setting.scenario == .several else { return }
    let test = try RehearsedStack.stopped(setting)
    stacks += [test, try .undone(setting), try .elsewhere(setting)]
    if let service = onlyService(of: test) {
      let name = PhysicalNames(stack: test).id(of: service.logicalID, type: service.type)
      taskOrders[name] = ServiceStory.TaskOrder(time: setting.now() - 2 * 86_400, tasks: 0)
    }
  }

  /// What keeps a command from getting through, if an operation is under way that it could tell of.
  private func weather(_ scene: Scene) -> Refusal? {
    let began = stacks.compactMap(\.operationBegan).max()
    return began.flatMap { Weather(scenario: scene.setting.scenario).refusal(after: (scene.now - $0) * scene.speed) }
  }

  /// What the vaults or the roles that stand in stacks are called.
  private func names(of type: ResourceType, _ scene: Scene) -> Set<String> {
    Set(
      stacks.flatMap { stack in
        let standing = stack.standing(by: scene.now, speed: scene.speed)
        return stack.plan.resources(of: type).filter { standing[$0.logicalID] != nil }
          .map { PhysicalNames(stack: stack).id(of: $0.logicalID, type: $0.type) }
      })
  }

  /// The file systems that AWS Backup copies by itself, by their ARN: since when they are there.
  private func backedUp(_ scene: Scene) -> [String: Double] {
    let pairs = stacks.filter { $0.plan.hasBackups && scene.setting.scenario != .backupNotSetUp }.flatMap { stack in
      stack.plan.resources(of: .storage(.fileSystem)).compactMap { resource -> (String, Double)? in
        let id = PhysicalNames(stack: stack).id(of: resource.logicalID, type: resource.type)
        return ARN(stack.id).map { (FileSystemARN(id: id, beside: $0).description, stack.created) }
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Where and when a command is answered.
  struct Scene {
    let region: String
    let now: Double
    let setting: RehearsalAccount.Setting

    var speed: Double { setting.speed }
    var director: Director { Director(durations: setting.durations, scenario: setting.scenario) }
  }

  /// The youngest of that name that was not deleted, or the one with that id, deleted or not.
  func stack(_ name: String, _ scene: Scene) -> Int? {
    stacks.lastIndex { stack in
      stack.region == scene.region
        && (stack.id == name
          || stack.name == name && stack.status(at: scene.now, speed: scene.speed) != "DELETE_COMPLETE")
    }
  }

  /// The one with that ARN, or of that name for the stack that is named beside it.
  func changeSet(_ request: Request) throws -> Int {
    let name = try request.required("change-set-name")
    let stack = request["stack-name"]
    let number = changeSets.firstIndex { changeSet in
      changeSet.arn == name
        || changeSet.name == name && [changeSet.stackName, changeSet.stackID].contains { $0 == stack }
    }
    guard let number else { throw Refusal.noChangeSet(name) }
    return number
  }
}

extension Request {
  func required(_ option: String) throws -> String {
    guard let value = self[option], !value.isEmpty else {
      throw Refusal.usage("the following arguments are required: --\(option)")
    }
    return value
  }
}
