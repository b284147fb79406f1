package import AWSGateway
package import Deployment
internal import GitLabStack
package import Operations
package import Upkeep

/// Runner of what a restore asks for: the job, the new file system, and the note of a proof.
package struct RestoreRunner: Sendable {
  let desk: OperationRunner
  /// The ARN of the recovery point.
  let point: String
  let vault: String
  let mark: RestoreMark

  package init(desk: OperationRunner, point: String, vault: String, mark: RestoreMark) {
    (self.desk, self.point, self.vault, self.mark) = (desk, point, vault, mark)
  }

  private var aws: AWSCLI { desk.cli(where: point) }

  /// What an earlier run of the same restore has left.
  ///
  /// A job that is under way may not have named its file system yet. Where AWS does not tell what it was ordered with, whoever asks
  /// waits for the name, for some minutes.
  ///
  /// - Parameter onWait: called once where that takes a while.
  package func traces(onWait: () -> Void = {}) async throws(AWSTrouble) -> RestoreTraces {
    for number in 0..<20 {
      let traces = try await look()
      // One that has failed names nothing any more.
      guard case .unclear(let job) = traces, job.isUnderWay else { return traces }
      if number == 0 { onWait() }
      await desk.clock.sleep(15)
    }
    return try await look()
  }

  private func look() async throws(AWSTrouble) -> RestoreTraces {
    let jobs = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.jobs(ofPoint: point) }
    let systems = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.marked() }
    var tokens: [String: String] = [:]
    for job in jobs where !job.isComplete && job.fileSystem == nil {
      tokens[job.id] = try await desk.patiently { () throws(AWSTrouble) in
        try await aws.restore.creationToken(ofJob: job.id)
      }
    }
    return RestoreTraces(of: mark, among: systems, jobs, tokens: tokens)
  }

  /// Every file system that bears the mark, whatever became of its job.
  package func own() async throws(AWSTrouble) -> [RestoreTraces.Marked] {
    let systems = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.marked() }
    return systems.filter { mark.isOn($0.token) }
  }

  /// The ids of those of them that no job is known to have made whole, or to be making.
  package func spoilt() async throws(AWSTrouble) -> [String] {
    let jobs = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.jobs(ofPoint: point) }
    let good = Set(jobs.filter { !$0.hasFailed }.compactMap(\.fileSystem))
    return try await own().map(\.id).filter { !good.contains($0) }
  }

  /// - Parameter role: whom AWS Backup works as.
  package func perform(_ request: RestoreRun.Request, as role: RoleARN) async -> RestoreRun.Response {
    switch request {
    case .order: return .order(await desk.inWords { () throws(AWSTrouble) in try await order(as: role) })
    case .look(let job, let pause):
      await desk.clock.sleep(pause)
      return .look(
        await desk.inWords { () throws(AWSTrouble) in try await aws.restore.job(named: job) })
    }
  }

  /// Has AWS Backup restore the point, once, however often and by however many it is asked: the token is the same until a job ends.
  private func order(as role: RoleARN) async throws(AWSTrouble) -> RestoreJob {
    let metadata = try await desk.patiently { () throws(AWSTrouble) in
      try await aws.restore.metadata(ofPoint: point, in: vault)
    }
    let jobs = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.jobs(ofPoint: point) }
    let token = mark.token(after: jobs.first { !$0.isUnderWay }?.id)
    let id: String
    do throws(AWSTrouble) {
      id = try await desk.patiently { () throws(AWSTrouble) in
        try await aws.restore.start(
          ofPoint: point, metadata: metadata, as: role, creationToken: token, idempotencyToken: token)
      }
    } catch {
      throw error.leavesOrderInDoubt ? .orderInDoubt(because: error) : error
    }
    // What was ordered is known, whatever comes of the first look.
    return (try? await aws.restore.job(named: id)) ?? RestoreJob(id: id, point: point, state: "PENDING")
  }

  // MARK: The file system

  /// Gives a file system that stays what it lacks: a restored one has no policy and no backups of its own.
  ///
  /// - Parameters:
  ///   - throughput: the mode of the old one; nil where that is not known.
  ///   - backUp: whether the old one is backed up every night.
  ///
  /// Returns what stood in the way; empty where nothing did.
  package func furnish(
    _ fileSystem: String, named stack: String, throughput: String?, backUp: Bool
  ) async -> [Trouble] {
    var troubles = await tagged(fileSystem, named: stack)
    func attempt(_ step: @escaping @Sendable () async throws(AWSTrouble) -> Void) async {
      let result = await desk.inWords { () throws(AWSTrouble) in try await desk.patiently(step) }
      if case .failure(let trouble) = result { troubles.append(trouble) }
    }
    let restore = aws.restore
    await attempt { () throws(AWSTrouble) in try await restore.protect(fileSystem: fileSystem) }
    if backUp {
      await attempt { () throws(AWSTrouble) in try await restore.backUpNightly(fileSystem: fileSystem) }
    }
    if let throughput {
      await attempt { () throws(AWSTrouble) in
        try await restore.setThroughput(ofFileSystem: fileSystem, to: throughput)
      }
    }
    return troubles
  }

  /// Says at the file system what it is, for whoever finds it.
  package func tagged(_ fileSystem: String, named stack: String) async -> [Trouble] {
    let result = await desk.inWords { () throws(AWSTrouble) in
      try await desk.patiently { () throws(AWSTrouble) in
        try await aws.restore.tag(fileSystem: fileSystem, ["Name": stack, Answers.restoredFrom: point])
      }
    }
    if case .failure(let trouble) = result { return [trouble] }
    return []
  }

  /// What became of a file system that was to be removed.
  package enum Removal: Hashable, Sendable {
    /// It was not there.
    case gone
    /// It was seen going.
    case deleted
    /// It does not bear the mark, and was left alone.
    case notOurs
    /// AWS has taken the order, and it is there all the same.
    case stays
  }

  /// Deletes the file system of a proof, which has to bear its mark, and looks until it goes.
  package func remove(_ fileSystem: String) async throws(AWSTrouble) -> Removal {
    let systems = try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.marked() }
    guard let found = systems.first(where: { $0.id == fileSystem }) else { return .gone }
    guard mark.isOn(found.token) else { return .notOurs }
    try await delete(fileSystem)
    for _ in 0..<20 {
      let rest = try await own()
      if !rest.contains(where: { $0.id == fileSystem }) { return .deleted }
      await desk.clock.sleep(15)
    }
    return .stays
  }

  /// Removes every file system of a proof. Returns the ids of those that are left.
  package func removeAll() async throws(AWSTrouble) -> [String] {
    var left: [String] = []
    var trouble: AWSTrouble?
    for system in try await own() {
      do throws(AWSTrouble) {
        switch try await remove(system.id) {
        case .gone, .deleted: break
        case .notOurs, .stays: left.append(system.id)
        }
      } catch {
        trouble = trouble ?? error
      }
    }
    if let trouble { throw trouble }
    return left
  }

  private func delete(_ fileSystem: String) async throws(AWSTrouble) {
    var number = 1
    while true {
      do throws(AWSTrouble) {
        try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.delete(fileSystem: fileSystem) }
        return
      } catch {
        // Its mount targets have just gone with the stack, which EFS may not know yet.
        guard number < 8, case .other("FileSystemInUse", _) = error else { throw error }
        number += 1
        await desk.clock.sleep(15)
      }
    }
  }

  /// Notes something at a file system.
  package func note(_ tags: [String: String], onFileSystem id: String) async throws(AWSTrouble) {
    try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.tag(fileSystem: id, tags) }
  }

  /// Notes at the recovery point that it was restored, and what was found.
  package func note(_ tags: [String: String]) async throws(AWSTrouble) {
    try await desk.patiently { () throws(AWSTrouble) in try await aws.restore.tag(point: point, tags) }
  }
}
