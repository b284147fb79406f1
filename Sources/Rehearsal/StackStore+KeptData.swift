internal import AWSGateway
internal import GitLabStack

/// File systems and secrets: of stacks that stand, of stacks that are gone and kept them, and from before us.
extension StackStore {
  /// nil for a command that is about something else.
  func answerKeptData(_ request: Request, _ scene: Scene) throws -> CommandResult? {
    let around = keptAround(scene)
    switch "\(request.service) \(request.operation)" {
    case "efs describe-file-systems":
      let kept: [(String, JSON)] = around.map { [($0.fileSystemID, $0.fileSystem)] } ?? []
      let systems =
        kept + own(.storage(.fileSystem), scene).map(fileSystem(scene))
        + restores.systems(scene) { targets(of: $0, scene).count }
      let asked = request["file-system-id"]
      let found = systems.filter { asked == nil || $0.0 == asked }
      guard asked == nil || !found.isEmpty else { throw Self.noFileSystem(asked) }
      return .printed(.object(["FileSystems": .list(found.map(\.1))]))
    case "efs describe-mount-targets":
      let id = try request.required("file-system-id")
      let isThere =
        id == around?.fileSystemID
        || own(.storage(.fileSystem), scene).contains { self.id(of: $0) == id }
        || restores.systems(scene) { _ in 0 }.contains { $0.0 == id }
      guard isThere else { throw Self.noFileSystem(id) }
      return .printed(.object(["MountTargets": .list(targets(of: id, scene).map { target($0, scene) })]))
    case "secretsmanager list-secrets":
      let kept: [JSON] = around.map { [$0.secret] } ?? []
      return .printed(.object(["SecretList": .list(kept + own(.storage(.secret), scene).map(secret))]))
    case "secretsmanager describe-secret":
      let wanted = try request.required("secret-id")
      if let around, wanted == around.secretARN { return .printed(around.secret) }
      guard let found = own(.storage(.secret), scene).first(where: { id(of: $0) == wanted }) else {
        throw Refusal.service(
          code: "ResourceNotFoundException", message: "Secrets Manager can't find the specified secret.")
      }
      return .printed(secret(found))
    default: return nil
    }
  }

  /// What a GitLab that is gone has kept, in the region of the rehearsal alone.
  func keptAround(_ scene: Scene) -> KeptDataAround? {
    scene.region == scene.setting.region ? KeptDataAround(region: scene.region) : nil
  }

  private static func noFileSystem(_ id: String?) -> Refusal {
    Refusal.service(code: "FileSystemNotFound", message: "File system '\(id ?? "")' does not exist.")
  }

  // MARK: What is there

  /// Those of a type that stand, and those that a deletion passed over.
  private func own(_ type: ResourceType, _ scene: Scene) -> [Found] {
    stacks.filter { $0.region == scene.region }.flatMap { stack in
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      let happened = stack.happened(by: scene.now, speed: scene.speed)
      return stack.plan.resources(of: type).filter { resource in
        let last = happened.last { $0.step.logicalID == resource.logicalID }?.step.status
        return standing[resource.logicalID] != nil || last == "DELETE_SKIPPED"
      }.map { Found(stack: stack, resource: $0) }
    }
  }

  private func id(of found: Found) -> String {
    PhysicalNames(stack: found.stack).id(of: found.resource.logicalID, type: found.resource.type)
  }

  /// The mount targets that stand, of whichever stack.
  func targets(of fileSystem: String, _ scene: Scene) -> [Found] {
    stacks.filter { $0.region == scene.region }.flatMap { stack in
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      return stack.plan.resources(of: .storage(.mountTarget)).filter { target in
        guard standing[target.logicalID] != nil, let value = target.properties["FileSystemId"] else { return false }
        let made = value["Ref"]?.text.flatMap { stack.plan.resource($0) }
        let mounted = made.map { id(of: Found(stack: stack, resource: $0)) } ?? stack.plan.value(value)
        return mounted == fileSystem
      }.map { Found(stack: stack, resource: $0) }
    }
  }

  // MARK: As AWS prints it

  private func fileSystem(_ scene: Scene) -> (Found) -> (String, JSON) {
    { found in
      let id = id(of: found)
      let system = KeptDataAround.fileSystem(
        id, of: found.stack.name, found.stack.id, created: found.stack.created, bytes: 2_147_483_648,
        mounted: targets(of: id, scene).count, as: found.resource.logicalID, isOurs: found.isOurs,
        notes: restores.fileNotes[id] ?? [:])
      return (id, system)
    }
  }

  private func secret(_ found: Found) -> JSON {
    KeptDataAround.secret(
      id(of: found), of: found.stack.name, found.stack.id, created: found.stack.created,
      as: found.resource.logicalID, isOurs: found.isOurs)
  }

  private func target(_ found: Found, _ scene: Scene) -> JSON {
    let names = PhysicalNames(stack: found.stack)
    let reference = found.resource.properties["SubnetId"]
    let made = reference?["Ref"]?.text.flatMap { found.stack.plan.resource($0) }
    let given = reference.flatMap { found.stack.plan.value($0) }
    let network = NetworksAround.all.first { network in network.subnets.contains { $0.id == given } }
    let zone =
      network?.subnets.first { $0.id == given }?.zone ?? (found.resource.logicalID.hasSuffix("1") ? "a" : "c")
    let vpc = network?.id ?? names.id(of: "Vpc", type: .network(.vpc))
    return .object([
      "MountTargetId": .string(id(of: found)), "FileSystemId": .string(""), "LifeCycleState": "available",
      "SubnetId": .string(made.map { names.id(of: $0.logicalID, type: $0.type) } ?? given ?? ""),
      "VpcId": .string(vpc), "AvailabilityZoneName": .string(scene.region + zone),
    ])
  }
}
