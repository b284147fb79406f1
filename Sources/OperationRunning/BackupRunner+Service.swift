package import GitLabStack
package import AWSGateway
package import Deployment

/// Stopping and starting GitLab's service, for a copy of files that nothing writes.
extension BackupRunner {
  /// GitLab's service in the stack; nil where it has none.
  package func service(ofStack stackID: String) async throws(AWSTrouble) -> ServicePlace? {
    try await place(ofServiceIn: stackID, ARN(stackID)?.region ?? "", desk.cli(where: stackID))
  }

  /// The same of a stack that is known by its name.
  package func service(ofStack name: String, in region: Region) async throws(AWSTrouble) -> ServicePlace? {
    try await place(ofServiceIn: name, region.description, desk.cli(region))
  }

  /// Performs an errand, after its pause.
  func perform(_ errand: ServiceErrand, ofStack stackID: String) async throws(AWSTrouble) -> ServiceAnswer {
    await desk.clock.sleep(errand.pause)
    let aws = desk.cli(where: stackID)
    switch errand {
    case .find: return .found(try await place(ofServiceIn: stackID, ARN(stackID)?.region ?? "", aws))
    case .set(let place, let tasks):
      try await set(place, tasks: tasks, aws)
      return .taken
    case .look(let place): return .seen(try await rest(of: place, aws))
    }
  }

  /// Has the service of a stack run so many tasks.
  package func set(_ place: ServicePlace, tasks: Int) async throws(AWSTrouble) {
    try await set(place, tasks: tasks, place.stackID.map { desk.cli(where: $0) } ?? desk.cli(try? Region(place.region)))
  }

  /// Has a service run so many tasks, as often as it must be asked.
  func set(_ place: ServicePlace, tasks: Int, _ aws: AWSCLI) async throws(AWSTrouble) {
    // One answer that got lost is enough, whatever comes of the tries after it.
    var isInDoubt = false
    do throws(AWSTrouble) {
      try await desk.patiently { () throws(AWSTrouble) in
        do throws(AWSTrouble) {
          try await aws.setTasks(ofService: place.service, in: place.cluster, to: tasks)
        } catch {
          isInDoubt = isInDoubt || error.leavesOrderInDoubt
          throw error
        }
      }
    } catch {
      throw isInDoubt ? .orderInDoubt(because: error) : error
    }
  }

  private func place(
    ofServiceIn stackID: String, _ region: String, _ aws: AWSCLI
  ) async throws(AWSTrouble) -> ServicePlace? {
    let resources = try await desk.patiently { () throws(AWSTrouble) in try await aws.resources(ofStack: stackID) }
    func name(_ type: ResourceType) -> String? {
      resources.first {
        ResourceType($0.type) == type && !$0.physicalID.isEmpty && $0.status.rawValue != "DELETE_COMPLETE"
      }?
      .physicalID
    }
    guard let service = name(.computing(.service)), let cluster = name(.computing(.cluster)) else { return nil }
    let found = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.find(.service(cluster: cluster, service: service))
    }
    guard case .service(let state) = found else { return nil }
    return ServicePlace(
      cluster: cluster, service: service, region: region, tasks: state.desired, stackID: stackID)
  }

  /// A task that ECS no longer counts as running may still be stopping, and writing: so the tasks are looked at themselves.
  func rest(of place: ServicePlace, _ aws: AWSCLI) async throws(AWSTrouble) -> ServiceRest {
    guard case .service(let state) = try await aws.find(.service(cluster: place.cluster, service: place.service)) else {
      return ServiceRest(desired: 0, rest: .busy)
    }
    guard state.running + state.pending == 0 else { return ServiceRest(desired: state.desired, rest: .busy) }
    do throws(AWSTrouble) {
      let tasks = try await aws.allTasks(ofService: place.service, in: place.cluster)
      let isStill = tasks.allSatisfy { $0.status == "STOPPED" }
      return ServiceRest(desired: state.desired, rest: isStill ? .still : .busy)
    } catch {
      return ServiceRest(desired: state.desired, rest: .quiet)
    }
  }
}
