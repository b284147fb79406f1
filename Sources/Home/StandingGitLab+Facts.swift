internal import Account
package import Deployment
internal import GitLabStack
package import Operations
package import Phrases
internal import Pricing
internal import Upkeep

/// What lines, JSON and the screen show of it.
extension StandingGitLab {
  /// The task that runs, or is the likeliest to; nil where none stands, and where nobody knows.
  package var presentTask: TaskState? {
    let standing = (tasks.value ?? []).filter { !$0.isEnding }
    return standing.filter { $0.status == "RUNNING" }.max { ($0.started ?? 0) < ($1.started ?? 0) } ?? standing.first
  }

  /// GitLab's service, with what starts it; nil where there is none, and where nobody knows.
  package var servicePlace: ServicePlace? {
    guard let service = service.value, let cluster = names?.cluster, let name = names?.service, let arn = ARN(id) else {
      return nil
    }
    return ServicePlace(
      cluster: cluster, service: name, region: arn.region, tasks: service.desired, stackID: id)
  }

  /// Whether a GitLab was ever restored from one of its copies; nil where nobody looked at all of them, or could.
  package var isProved: Bool? {
    guard let points = copies.value else { return nil }
    if points.lastProof != nil { return true }
    let whole = points.filter(\.isWhole)
    return !whole.isEmpty && whole.allSatisfy { $0.trial == .never } ? false : nil
  }

  /// What is known of proofs of its copies; nil where nobody looked.
  private var proofWords: Phrase? {
    switch isProved {
    case true?: return HomePhrases.isProved
    case false?: return HomePhrases.isNotProved
    case nil:
      let whole = (copies.value ?? []).filter(\.isWhole)
      if whole.contains(where: { $0.trial == .unknown }) { return HomePhrases.proofIsUnknown }
      let looked = whole.count { $0.trial == .never }
      return looked > 0 ? HomePhrases.newestAreNotProved(looked) : nil
    }
  }

  /// What kept something of it from being seen.
  package var troubles: [(what: Part, trouble: Trouble)] {
    let all: [(Part, Trouble?)] = [
      (.stack, stack.trouble ?? live?.unread), (.resources, resources.trouble), (.events, events.trouble),
      (.service, service.trouble), (.task, tasks.trouble), (.targets, targets.trouble),
      (.certificate, certificate.trouble), (.disk, disk.trouble), (.copies, copies.trouble),
      (.natInstance, natInstance.trouble), (.measured, measured.trouble), (.billed, billed.trouble),
      (.drift, drift.trouble),
    ]
    return all.compactMap { what, trouble in trouble.map { (what, $0) } }
  }

  // MARK: In words

  package var taskWords: Phrase? {
    guard holdsAny, let service = service.value else { return (service.trouble ?? resources.trouble).map(Self.unseen) }
    if service.desired == 0, presentTask == nil {
      return asSeen(
        self.service, live?.answers.schedule == nil ? HomePhrases.stoppedByHand : HomePhrases.stoppedPerhapsBySchedule)
    }
    guard tasks.value != nil else { return tasks.trouble.map(Self.unseen) }
    guard let task = presentTask else { return asSeen(tasks, HomePhrases.noTask(of: service.desired)) }
    return asSeen(
      tasks,
      task.status == "RUNNING"
        ? HomePhrases.taskRuns(since: task.started.map(UTC.date), isExecOn: task.isExecOn)
        : HomePhrases.taskIs(task.status))
  }

  package var targetWords: Phrase? {
    guard holdsAny, let (healthy, all) = healthyTargets else {
      return (targets.trouble ?? resources.trouble).map(Self.unseen)
    }
    if all == 0 { return asSeen(targets, HomePhrases.noTarget) }
    let sick = targets.value?.first { $0.state != "healthy" }
    let words = HomePhrases.targets(healthy, of: all)
    return asSeen(
      targets, (sick?.description ?? sick?.reason).map { words.followed(by: Phrase(verbatim: "(\($0))")) } ?? words)
  }

  package func certificateWords(at now: Double) -> Phrase? {
    guard holdsAny, live?.unread == nil else { return nil }
    if let trouble = certificate.trouble, certificate.value == nil { return Self.unseen(trouble) }
    guard let found = certificate.value ?? nil else {
      return live != nil && names != nil && certificateARN == nil ? HomePhrases.plainHTTP : nil
    }
    guard found.isIssued, let end = found.expires else { return Phrase(verbatim: found.status) }
    return HomePhrases.certificate(
      until: UTC.day(end), days: Int(((end - now) / 86_400).rounded(.down)), isRenewed: found.origin == .amazon)
  }

  package var releaseWords: Phrase? {
    release.map { release in
      let words =
        release.refusal ?? HomePhrases.behind(release.steps.map(\.version), asOf: release.asOf)
      return Phrase(verbatim: "\(release.tag)  ").joined(with: words)
    }
  }

  package var diskWords: Phrase? {
    guard holdsAny else { return nil }
    guard let found = disk.value ?? nil else { return disk.trouble.map(Self.unseen) }
    return HomePhrases.metered(KeptDataPhrases.size(found.bytes), at: found.metered.map(UTC.date))
  }

  package func copyWords(at now: Double) -> Phrase? {
    guard holdsAny else { return nil }
    guard let points = copies.value else { return copies.trouble.map(Self.unseen) }
    guard let newest = points.newestWhole else { return HomePhrases.noCopyYet }
    let maker: Phrase? =
      switch newest.maker {
      case .plan(let plan): HomePhrases.byPlan(plan)
      case .person: HomePhrases.byPerson
      case .unknown: nil
      }
    return HomePhrases.copy(HomePhrases.ago(now - newest.made), by: maker, proof: proofWords)
  }

  /// What was changed past CloudFormation; nil where nobody had it compared.
  package var driftWords: Phrase? {
    guard let finding = drift.value, let time = drift.time else { return drift.trouble.map(Self.unseen) }
    return asSeen(drift, finding.words.followed(by: HomeFigurePhrases.compared(at: UTC.date(time))))
  }

  /// What was seen, with its age where the last look saw nothing.
  func asSeen<Value: Sendable>(_ seen: Seen<Value>, _ words: Phrase) -> Phrase {
    guard let trouble = seen.trouble, let time = seen.time else { return words }
    return HomePhrases.seenBefore(words, at: UTC.timeOfDay(time), trouble.sentence)
  }

  private static func unseen(_ trouble: Trouble) -> Phrase { HomePhrases.unseen(trouble.sentence) }
}

extension HomeState {
  package var word: Phrase {
    switch self {
    case .ok: HomePhrases.ok
    case .atRisk: HomePhrases.atRisk
    case .starting: HomePhrases.starting
    case .stopped: HomePhrases.stopped
    case .unhealthy: HomePhrases.unhealthyState
    case .busy: HomePhrases.busy
    case .undone: HomePhrases.undoneState
    case .failed: HomePhrases.failedState
    case .unknown: HomePhrases.unknown
    }
  }
}

extension HomeNeed.Severity {
  package var word: Phrase {
    switch self {
    case .fail: HomePhrases.fail
    case .warn: HomePhrases.warn
    }
  }
}
