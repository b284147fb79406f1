package import Deployment
package import GitLabStack
package import Phrases

/// What was seen of a stack of the seed's, and of what is noted at its file system, from which follows how far it is taken over.
package struct TakeoverSight: Hashable, Sendable {
  package let stack: String
  package let stackID: String
  package let fileSystem: FileSystemARN
  /// The ARN of the secret; nil where it was not seen.
  package let password: String?
  package let copy: Copy
  package let release: Release
  package let existence: Existence

  package enum Existence: Hashable, Sendable {
    /// - Parameter tasks: how many its service is to run; nil where it has no service any more.
    case standing(StackDescription, SeedStack, tasks: Int?)
    /// - Parameter mountTargets: of the file system, which something uses then; nil where they were not seen.
    case gone(mountTargets: Int?)
  }

  package enum Copy: Hashable, Sendable {
    case none
    /// Of a GitLab that was stopped, and has not been started since.
    case made(RecoveryPoint)
    /// GitLab has run since it was made.
    case outdated(RecoveryPoint)
    /// One was noted, and AWS Backup has none of that name that is whole.
    case lost(point: String)
  }

  package enum Release: Hashable, Sendable {
    /// Asked inside the container.
    case seen(ImageTag)
    /// Noted at the file system before GitLab was stopped.
    case noted(ImageTag)
    /// As the template names it.
    case pinned(ImageTag)
    case unknown(because: Phrase)

    package var tag: ImageTag? {
      switch self {
      case .seen(let tag), .noted(let tag), .pinned(let tag): tag
      case .unknown: nil
      }
    }
  }

  package init(
    stack: String, stackID: String, fileSystem: FileSystemARN, password: String?, copy: Copy, release: Release,
    existence: Existence
  ) {
    self.stack = stack
    self.stackID = stackID
    self.fileSystem = fileSystem
    self.password = password
    self.copy = copy
    self.release = release
    self.existence = existence
  }

  /// The tag of the file system that names the recovery point of it.
  package static let copyTag = "gitlab-wizard:takeover-copy"
  /// The tag of the file system that names the release that ran on it last.
  package static let releaseTag = "gitlab-wizard:takeover-release"
  /// What that tag says where nobody knows.
  package static let noRelease = "unknown"
}

extension TakeoverSight.Copy {
  /// - Parameters:
  ///   - noted: the ARN of the recovery point, as it is noted at the file system; nil where none is.
  ///   - service: nil where there is none any more, so that nothing writes.
  package init(noted: String?, among points: [RecoveryPoint], _ service: ServiceState?) {
    guard let noted, !noted.isEmpty else {
      self = .none
      return
    }
    guard let point = points.first(where: { $0.arn == noted && $0.isWhole }) else {
      self = .lost(point: noted)
      return
    }
    let runs = service.map { service in
      service.desired > 0 || service.running > 0 || service.pending > 0
        || service.events.contains { $0.time > point.made && $0.message.contains(" has started ") }
    }
    self = runs == true ? .outdated(point) : .made(point)
  }

  package var point: RecoveryPoint? { if case .made(let point) = self { point } else { nil } }
}

extension TakeoverSight.Release {
  /// What is known of a GitLab that does not run. A note counts with the copy that was made when it was: of any other nobody knows
  /// whether GitLab has run another release since.
  ///
  /// - Parameter pinned: as the template names it; nil where it names none.
  package init(noted: ImageTag?, with copy: TakeoverSight.Copy, pinned: ImageTag?) {
    self =
      switch (noted, pinned) {
      case (let noted?, _) where copy.point != nil: .noted(noted)
      case (let noted?, let pinned?): noted > pinned ? .noted(noted) : .pinned(pinned)
      case (nil, let pinned?): .pinned(pinned)
      case (let noted?, nil): .unknown(because: TakeoverPhrases.noteIsOld(noted.description))
      case (nil, nil): .unknown(because: TakeoverPhrases.nobodyNoted)
      }
  }
}

extension TakeoverSight {
  package var seed: SeedStack? { if case .standing(_, let seed, _) = existence { seed } else { nil } }

  /// How many tasks its service is to run; nil where it has no service any more.
  package var tasks: Int? { if case .standing(_, _, let tasks) = existence { tasks } else { nil } }

  package var isGone: Bool { if case .gone = existence { true } else { false } }

  /// Whether file system and secret outlive the stack. After an update that was taken back the template alone proves nothing.
  package var isKept: Bool {
    guard case .standing(let stack, let seed, _) = existence else { return false }
    return seed.isKept && (!stack.status.rawValue.contains("ROLLBACK") || seed.hasHandle)
  }

  package var next: TakeoverStep {
    if isGone { return .deploy }
    return copy.point == nil ? .copy : isKept ? .delete : .keep
  }

  package func state(of step: TakeoverStep) -> TakeoverStep.State {
    let isDone =
      switch step {
      case .copy: copy.point != nil
      // What outlived it was kept.
      case .keep: isKept || isGone
      case .delete: isGone
      case .deploy: false
      }
    if isDone { return .done }
    if step == next { return .next }
    return isGone ? .unseen : .later
  }

  /// Why the next step cannot be gone on the stack as it is; nil where nothing is known against it.
  package var obstacle: Phrase? {
    guard case .standing(let stack, _, _) = existence else { return nil }
    switch (StackCondition(stack), next) {
    case (.stands, _), (.halfDeleted, .delete): return nil
    case (let condition, _):
      return condition.words(about: stack.name) ?? TakeoverPhrases.isInNoState(stack.name, stack.status.rawValue)
    }
  }

  /// The networks that the old one admits; empty where nobody knows them.
  package var allowedCIDRs: [String] { seed?.allowedCIDRs ?? [] }

  /// The answers that a new stack takes, as options; what is not known stands as nothing that would be taken.
  package var options: [String] {
    let release = release.tag?.description ?? "RELEASE-ce.0"
    let networks = allowedCIDRs.isEmpty ? AccessPhrases.networkToName : allowedCIDRs.joined(separator: ",")
    return ["--\(AnswerKey.storageFileSystemID.rawValue) \(fileSystem.id)"]
      + (password.map { ["--\(AnswerKey.accessPasswordSecretARN.rawValue) \($0)"] } ?? [])
      + [
        "--\(AnswerKey.imageTag.rawValue) \(release)", "--\(AnswerKey.imageArchitecture.rawValue) x86_64",
        "--\(AnswerKey.accessAllowedCIDRs.rawValue) \(networks)",
      ]
      + (seed?.rootEmail.map { ["--\(AnswerKey.accessRootEmail.rawValue) \(Shell.word($0))"] } ?? [])
  }
}
