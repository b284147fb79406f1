internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
package import Upkeep

/// A look at a GitLab before a step of its upgrade.
extension OperationRunner {
  /// Seconds that a look inside may take: a session whose task is gone may hang for ever (session-manager-plugin, issue #47).
  private static let limit = 120.0

  /// How a GitLab is, from outside and from inside. Nothing is changed.
  ///
  /// - Parameters:
  ///   - fileSystem: its logical id, or the id itself of one that the stack only uses; nil for whichever it has.
  ///   - asksForCopy: whether its newest copy is looked for too.
  package func upgradeSight(
    ofStack stackID: String, fileSystem: String?, asksForCopy: Bool = true
  ) async -> UpgradeSight {
    let (sight, trouble) = await atOnce {
      await sightOfGitLab(ofStack: stackID, fileSystem, asksForCopy: asksForCopy)
    } and: {
      await egressTrouble(ofStack: stackID)
    }
    return UpgradeSight(outside: sight.outside, inside: sight.inside, copy: sight.copy, egressTrouble: trouble)
  }

  private func sightOfGitLab(ofStack stackID: String, _ fileSystem: String?, asksForCopy: Bool) async -> UpgradeSight {
    let (gitlab, copy) = await atOnce {
      await outsideAndInside(ofStack: stackID)
    } and: {
      await newestCopy(ofStack: stackID, fileSystem, isWanted: asksForCopy)
    }
    return UpgradeSight(outside: gitlab.outside, inside: gitlab.inside, copy: copy)
  }

  /// The newest whole copy of the file system; nil where there is none. Two processes.
  func newestCopy(
    ofStack stackID: String, _ name: String?, isWanted: Bool = true
  ) async -> Result<RecoveryPoint?, UpgradeSight.Unseen> {
    guard isWanted else { return .failure(.nobodyHasAsked) }
    switch await fileSystem(ofStack: stackID, name) {
    case .failure(let trouble): return .failure(.init(trouble))
    case .success(nil): return .failure(.init(reason: BackupPhrases.noFileSystemToBackUp, advice: nil))
    case .success(let found?):
      let arn = found.description
      let points = await inWords { () throws(AWSTrouble) in
        try await patiently { () throws(AWSTrouble) in try await cli(where: arn).backup.points(of: arn) }
      }
      return points.map(\.newestWhole).mapError { UpgradeSight.Unseen($0) }
    }
  }

  private func outsideAndInside(
    ofStack stackID: String
  ) async -> (
    outside: Result<UpgradeSight.Outside, UpgradeSight.Unseen>, inside: Result<InsideSight, UpgradeSight.Unseen>
  ) {
    let aws = cli(where: stackID)
    switch await inWords({ () throws(AWSTrouble) in try await backups.service(ofStack: stackID) }) {
    case .failure(let trouble): return (.failure(.init(trouble)), .failure(.init(trouble)))
    case .success(let place?) where place.tasks == 0:
      return (.success(.stopped), .failure(.init(reason: ShellPhrases.isStopped, advice: nil)))
    case .success: break
    }
    let (found, inside) = await atOnce {
      await inWords { () throws(AWSTrouble) in try await targets(ofStack: stackID, aws) }
    } and: {
      await insideSight(ofStack: stackID)
    }
    let outside: Result<UpgradeSight.Outside, UpgradeSight.Unseen> =
      switch found {
      case .success(let targets?): .success(.targets(targets))
      case .success(nil): .failure(.init(reason: UpgradePhrases.noTargetGroup, advice: nil))
      case .failure(let trouble): .failure(.init(trouble))
      }
    return (outside, inside)
  }

  /// nil where no target group was found.
  private func targets(ofStack stackID: String, _ aws: AWSCLI) async throws(AWSTrouble) -> [TargetState]? {
    let resources = try await patiently { () throws(AWSTrouble) in try await aws.resources(ofStack: stackID) }
    let group = resources.first { ResourceType($0.type) == .entrance(.targetGroup) && !$0.physicalID.isEmpty }
    guard let group else { return nil }
    let found = try await patiently { () throws(AWSTrouble) in
      try await aws.find(.targets(group: group.physicalID))
    }
    guard case .targets(let targets) = found else { return nil }
    return targets
  }

  func insideSight(ofStack stackID: String) async -> Result<InsideSight, UpgradeSight.Unseen> {
    let target: ShellTarget
    switch await container.shellTarget(ofStack: stackID) {
    case .failure(let trouble): return .failure(.init(trouble))
    case .success(let found): target = found
    }
    let command = InnerCommand(script: InsideSight.script, nonce: Self.freshName())
    let heard = Heard()
    let session = Task { await container.run(command, in: target, at: stackID) { heard.take($0) } }
    let watch = Task {
      // Of real time, however fast a rehearsal runs.
      let end = clock.now + Self.limit * clock.speed
      while clock.now < end, !Task.isCancelled { await clock.sleep(1) }
      session.cancel()
    }
    let ending = await withTaskCancellationHandler {
      await session.value
    } onCancel: {
      session.cancel()
    }
    let isSilent = session.isCancelled
    watch.cancel()
    switch ending {
    case .success(.exited): return .success(InsideSight(heard.text))
    // What it said counts, and what it did not say is not known.
    case _ where isSilent && !heard.text.isEmpty: return .success(InsideSight(heard.text))
    case _ where isSilent:
      return .failure(.init(reason: UpgradePhrases.insideIsSilent, advice: UpgradePhrases.askAgain))
    case .failure(let trouble): return .failure(.init(trouble))
    case .success(.neverBegan(let reason)):
      return .failure(.init(reason: ShellPhrases.neverBegan(reason), advice: ShellPhrases.whyNoAgent))
    case .success(.lost(let reason)):
      return .failure(.init(reason: UpgradePhrases.insideIsLost(reason), advice: UpgradePhrases.askAgain))
    }
  }
}

extension UpgradeSight.Unseen {
  fileprivate init(_ trouble: Trouble) {
    self.init(reason: trouble.sentence, advice: trouble.advice.english.isEmpty ? nil : trouble.advice)
  }
}
