internal import GitLabStack
package import Phrases

/// What is looked at of a file system and a secret that are there already.
enum KeptDataChecks {
  @Inspection.List static var access: [Inspection] {
    Inspection(
      "access.password-secret", .access, KeptDataPhrases.passwordLabel, about: .accessPasswordSecretARN,
      of: { $0.open.contains(.accessPasswordSecretARN) ? nil : $0.choices.access.password },
      asks: { arn, _ in [.secret(arn: arn.description)] },
      judge: secret)
  }

  @Inspection.List static var storage: [Inspection] {
    Inspection(
      "storage.file-system", .storage, KeptDataPhrases.fileSystemLabel, about: .storageFileSystemID,
      of: fileSystem,
      asks: { id, examination in
        // Whether a zone is free takes the zones of the subnets.
        let subnets = examination.choices.network.vpc.map { [AccountQuestion.subnets(vpc: $0.description)] } ?? []
        return [.fileSystem(id: id), .stock(.stacks)] + subnets
      },
      judge: files)

    Inspection(
      "storage.release", .storage, KeptDataPhrases.releaseLabel, about: .imageTag,
      of: { examination in
        // The stack that runs on it knows what it runs.
        let standing = (try? examination.stack())?.flatMap { $0.answers.text(.storageFileSystemID) }
        return fileSystem(examination).flatMap { $0 == standing ? nil : $0 }
      },
      asks: { _, _ in [] },
      judge: { id, examination in
        .unknown(
          KeptDataPhrases.releaseIsNotKnownBriefly,
          KeptDataPhrases.releaseIsNotKnown(id, chosen: examination.choices.image.tag.version))
      })
  }

  private static func fileSystem(_ examination: Examination) -> String? {
    examination.open.contains(.storageFileSystemID) ? nil : examination.choices.storage.fileSystem?.description
  }

  // MARK: The file system

  private static func files(_ id: String, _ examination: Examination) throws(NotSeen) -> Finding {
    let region = examination.region?.description ?? "?"
    let unseen = KeptDataPhrases.fileSystemIsUnseen(id)
    guard let found = try examination.seen(.fileSystem(id), orSay: unseen) else {
      return .fail(
        CheckPhrases.isMissing, KeptDataPhrases.fileSystemIsMissing(id, region: region), fixes: another(examination))
    }
    if try examination.stack()?.answers.text(.storageFileSystemID) == id {
      return .ok(found.facts, KeptDataPhrases.isOfThisStack(id))
    }
    if let (brief, reason) = found.defect { return .fail(brief, reason, fixes: another(examination)) }
    let stacks = try examination.seen(.stacks, orSay: unseen)
    if let owner = stacks.first(where: { $0.id != nil && $0.id == found.origin.stackID }) {
      return .fail(
        KeptDataPhrases.isInUse, KeptDataPhrases.isOfStack(id, owner.name),
        fixes: [Fix(KeptDataPhrases.deleteItsStack(owner.name))])
    }
    guard let targets = found.targets else { throw .pending }
    let look = Fix(
      KeptDataPhrases.deleteTargets,
      command: "aws efs describe-mount-targets --file-system-id \(id) --region \(region)")
    switch try conflict(of: targets, examination, orSay: unseen) {
    case .none: break
    case .elsewhere(let vpc):
      return .fail(KeptDataPhrases.isInUse, KeptDataPhrases.isMountedIn(id, vpc: vpc), fixes: [look])
    case .zone(let zone):
      return .fail(KeptDataPhrases.isInUse, KeptDataPhrases.zoneIsTaken(id, zone: zone), fixes: [look])
    case .beside:
      return .warn(KeptDataPhrases.isInUse, KeptDataPhrases.isMountedBeside(id), fixes: [look])
    }
    guard found.isEncrypted else { return .warn(KeptDataPhrases.isPlain, KeptDataPhrases.isNotEncrypted(id)) }
    return .ok(found.facts, KeptDataPhrases.isFree(id))
  }

  /// What mount targets that are there already are to new ones. A file system has them in one VPC only, and one in each zone
  /// (botocore 1.43.11, `CreateMountTarget`).
  private enum Conflict {
    case none
    case elsewhere(vpc: String)
    case zone(String)
    /// Others could be made; something else mounts it.
    case beside
  }

  private static func conflict(
    of targets: [ExistingFileSystem.MountTarget], _ examination: Examination, orSay what: Phrase
  ) throws(NotSeen) -> Conflict {
    guard let first = targets.first else { return .none }
    guard case .existing(let vpc, _, let chosen) = examination.choices.network else {
      return .elsewhere(vpc: first.vpc)
    }
    if let other = targets.first(where: { $0.vpc != vpc.description }) { return .elsewhere(vpc: other.vpc) }
    let ids = chosen.map(\.description)
    let zones = try examination.seen(.subnets(of: vpc.description), orSay: what).filter { ids.contains($0.id) }.map(
      \.zone)
    return targets.first { zones.contains($0.zone) }.map { .zone($0.zone) } ?? .beside
  }

  /// Those that nothing mounts, as far as somebody has asked for all.
  private static func another(_ examination: Examination) -> [Fix] {
    guard case .seen(.fileSystems(let all)) = examination.sightings[.fileSystems] else {
      return [Fix(KeptDataPhrases.takeAnotherFileSystem)]
    }
    let free = all.filter { $0.origin.isOurs && $0.targetCount == 0 && $0.defect == nil }
    return free.isEmpty
      ? [Fix(KeptDataPhrases.takeAnotherFileSystem)] : free.map { Fix(answering: .storageFileSystemID, with: $0.id) }
  }

  // MARK: The secret

  private static func secret(_ arn: SecretARN, _ examination: Examination) throws(NotSeen) -> Finding {
    let look = AccountLook<ExistingSecret?>.secret(arn.description)
    guard let found = try examination.seen(look, orSay: KeptDataPhrases.secretIsUnseen(arn.name)) else {
      return .fail(
        CheckPhrases.isMissing, KeptDataPhrases.secretIsMissing(arn.name, region: arn.region),
        fixes: [Fix(KeptDataPhrases.leaveSecretOut)])
    }
    if let time = found.deleted {
      return .fail(
        KeptDataPhrases.isScheduled, KeptDataPhrases.secretIsScheduled(arn.name, since: UTC.day(time)),
        fixes: [
          Fix(
            KeptDataPhrases.restoreSecret,
            command: "aws secretsmanager restore-secret --secret-id \(arn) --region \(arn.region)")
        ])
    }
    if let key = found.key {
      return .warn(KeptDataPhrases.hasOwnKey, KeptDataPhrases.secretHasOwnKey(arn.name, key: key))
    }
    return .ok(CertificatePhrases.isThere, KeptDataPhrases.secretIsThere(arn.name))
  }
}

extension ExistingFileSystem {
  /// What keeps any GitLab from running on it, in a few words and in a sentence; nil where nothing does.
  package var defect: (brief: Phrase, reason: Phrase)? {
    // It can be mounted while its settings change (botocore 1.43.11, LifeCycleState).
    guard ["available", "updating"].contains(state) else {
      return (KeptDataPhrases.isState(state), KeptDataPhrases.isNotAvailable(id, state: state))
    }
    if isReplica { return (KeptDataPhrases.isAReplica, KeptDataPhrases.isReadOnly(id)) }
    return zone.map { (KeptDataPhrases.isInOneZone, KeptDataPhrases.isOfOneZone(id, zone: $0)) }
  }
}
