internal import Account
package import AWSGateway
package import Deployment
package import GitLabStack
internal import Operations
internal import Phrases
package import Upkeep

/// Runner of what a take-over asks for: a look at a stack of others, and what is noted of that at its file system.
package struct TakeoverRunner: Sendable {
  let desk: OperationRunner

  package init(desk: OperationRunner) { self.desk = desk }

  /// The stack as one of the seed's, or why it is none. Two processes.
  package func seedStack(
    _ stack: StackDescription
  ) async throws(AWSTrouble) -> Result<SeedStack, TakeoverRefusal> {
    let aws = desk.cli(where: stack.id)
    let template = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.foreignTemplate(ofStack: stack.id)
    }
    let resources = try await desk.patiently { () throws(AWSTrouble) in try await aws.resources(ofStack: stack.id) }
    do throws(TakeoverRefusal) {
      return .success(try SeedStack(template, resources))
    } catch {
      return .failure(error)
    }
  }

  /// How far it is taken over. Where GitLab runs, it is asked inside for its release. Nothing is changed.
  package func sight(
    of seed: SeedStack, _ stack: StackDescription
  ) async throws(AWSTrouble) -> TakeoverSight {
    let aws = desk.cli(where: stack.id)
    guard let home = ARN(stack.id), !seed.fileSystem.physicalID.isEmpty else { throw .notFound(message: stack.id) }
    let files = FileSystemARN(id: seed.fileSystem.physicalID, beside: home)
    let systems = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.marked() }
    let notes = systems.first { $0.id == files.id }?.tags ?? [:]
    let points = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.backup.points(of: files.description)
    }
    let service = try await service(of: seed, stack)
    let noted = notes[TakeoverSight.releaseTag].flatMap { try? ImageTag($0) }
    let copy = TakeoverSight.Copy(noted: notes[TakeoverSight.copyTag], among: points, service)
    return TakeoverSight(
      stack: stack.name, stackID: stack.id, fileSystem: files,
      password: seed.password.physicalID.isEmpty ? nil : seed.password.physicalID,
      copy: copy, release: await release(of: seed, stack.id, runs: (service?.desired ?? 0) > 0, copy, noted),
      existence: .standing(stack, seed, tasks: service?.desired))
  }

  /// Its service as it is now; nil where it has none any more. One that stands and is not found is no service that is stopped.
  private func service(of seed: SeedStack, _ stack: StackDescription) async throws(AWSTrouble) -> ServiceState? {
    guard let place = try await desk.backups.service(ofStack: stack.id) else {
      guard !seed.mayRun, StackCondition(stack) != .stands else {
        throw .notFound(message: "\(seed.service.logicalID) (AWS::ECS::Service)")
      }
      return nil
    }
    let aws = desk.cli(where: stack.id)
    let found = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.find(.service(cluster: place.cluster, service: place.service))
    }
    guard case .service(let state) = found else { throw .garbled(command: "ecs describe-services") }
    return state
  }

  private func release(
    of seed: SeedStack, _ stackID: String, runs: Bool, _ copy: TakeoverSight.Copy, _ noted: ImageTag?
  ) async -> TakeoverSight.Release {
    guard runs else { return TakeoverSight.Release(noted: noted, with: copy, pinned: seed.pinned) }
    switch await desk.insideSight(ofStack: stackID) {
    case .success(let sight):
      if let tag = sight.release { return .seen(tag) }
      return seed.pinned.map { .pinned($0) } ?? .unknown(because: UpgradePhrases.insideIsSilent)
    case .failure(let unseen): return seed.pinned.map { .pinned($0) } ?? .unknown(because: unseen.reason)
    }
  }

  /// The same of a stack that is gone, by its file system, which CloudFormation had tagged; nil where none is left that was to be
  /// taken over.
  package func sight(
    ofGone stack: String, in region: Region
  ) async throws(AWSTrouble) -> TakeoverSight? {
    let aws = desk.cli(region)
    let systems = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.marked() }
    let own = systems.filter { $0.tags[Self.stackName] == stack && $0.tags[TakeoverSight.copyTag] != nil }
    guard let system = own.max(by: { $0.created < $1.created }), let stackID = system.tags[Self.stackID],
      let home = ARN(stackID)
    else { return nil }
    let files = FileSystemARN(id: system.id, beside: home)
    let points = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.backup.points(of: files.description)
    }
    let all = try? await aws.account.fileSystems()
    let noted = system.tags[TakeoverSight.releaseTag].flatMap { try? ImageTag($0) }
    let copy = TakeoverSight.Copy(noted: system.tags[TakeoverSight.copyTag], among: points, nil)
    return TakeoverSight(
      stack: stack, stackID: stackID, fileSystem: files, password: await secret(of: stackID, in: region),
      copy: copy, release: TakeoverSight.Release(noted: noted, with: copy, pinned: nil),
      existence: .gone(mountTargets: all?.first { $0.id == files.id }?.targetCount))
  }

  /// What CloudFormation tags whatever it makes with (docs.aws.amazon.com/AWSCloudFormation, "Resource tag").
  private static let stackName = "aws:cloudformation:stack-name"
  private static let stackID = "aws:cloudformation:stack-id"

  /// The only secret that the stack has left; nil where there is none, or more than one, or nobody may look.
  private func secret(of stackID: String, in region: Region) async -> String? {
    guard case .success(.secrets(let all)) = await desk.look(.secrets, in: region) else { return nil }
    let own = all.filter { $0.origin.stackID == stackID && $0.deleted == nil }
    return own.count == 1 ? own.first?.arn : nil
  }

  /// Notes something at a file system.
  package func note(_ tags: [String: String], at files: FileSystemARN) async throws(AWSTrouble) {
    let restore = desk.cli(where: files.description).restore
    try await desk.patiently { () throws(AWSTrouble) in try await restore.tag(fileSystem: files.id, tags) }
  }
}
