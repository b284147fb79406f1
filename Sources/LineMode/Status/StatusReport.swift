package import Deployment
internal import Drawing
package import GitLabStack
package import Operations
package import Phrases
package import Pricing

/// How a GitLab is, as `status` prints it.
package struct StatusReport: Encodable {
  struct Stack: Encodable {
    let name: String
    let id: String
    let region: String
    let status: String
    let reason: String?
    let madeBy: String?
    let created: String?
    let updated: String?
    let protected: Bool
  }

  struct Operation: Encodable {
    let kind: String
    let status: String
    let began: String?
    let seconds: Int?
    let cause: String?
  }

  /// When GitLab is stopped and started by itself, as its template says.
  struct Schedule: Encodable {
    let stop: String
    let start: String
    let timezone: String
  }

  /// GitLab's service, as ECS says it.
  struct Service: Encodable {
    let desiredCount: Int
    /// nil where it is not stopped.
    let startCommand: String?

    package init(_ place: ServicePlace) {
      desiredCount = place.tasks
      startCommand = place.tasks == 0 ? place.startCommand : nil
    }
  }

  struct Image: Encodable {
    let tag: String
    let newestKnown: String
    /// The lines to upgrade to on the way.
    let stops: [String]
  }

  /// Why what the stack is made of is not known.
  struct Unread: Encodable {
    let sentence: String
    /// nil where nobody can tell.
    let isOurs: Bool?
  }

  struct Monthly: Encodable {
    let fixed: String
    let usage: String
    let total: String
  }

  /// A change set that waits for somebody's yes.
  struct Waiting: Encodable {
    let name: String
    let created: String?
    let changeSet: String
    let execute: String
    let discard: [String]

    init(_ waiting: WaitingChangeSet, of description: StackDescription, in region: Region) {
      let left = LeftChangeSet(
        arn: waiting.arn, stackID: waiting.stackID, region: region,
        emptyStack: description.isEmpty ? description.id : nil)
      name = waiting.name
      created = waiting.created.map(UTC.date)
      (changeSet, execute, discard) = (left.arn, left.execution, left.discarding)
    }
  }

  let stack: Stack
  /// nil where nobody could look.
  let changeSets: [Waiting]?
  let lastOperation: Operation?
  let url: String?
  /// The record that leads to it, where its DNS is elsewhere.
  let dnsRecordToCreate: String?
  let image: Image?
  /// As AWS says it, one for each task; nil where nobody knows.
  let health: [String]?
  /// nil where there is none, or nobody knows.
  let service: Service?
  /// nil where there is none, and where the template cannot be read.
  let schedule: Schedule?
  let monthly: Monthly?
  let backups: Bool?
  /// What gets a stack out of a failure; empty for one that needs nothing, and where nobody can read what it is made of.
  let waysOut: [WayOut]
  /// nil where the template was read.
  let templateUnread: Unread?
  private let remarks: [Phrase]
  private let condition: StackCondition
  private let cluster: String?

  private enum CodingKeys: String, CodingKey {
    case stack, changeSets, lastOperation, url, dnsRecordToCreate, image, health, service, schedule, monthly, backups,
      waysOut
    case templateUnread
  }

  package init(
    live: LiveStack, region: Region, at place: String, events: [StackEvent], health: [String]?, service: ServicePlace?,
    waiting: [WaitingChangeSet]?, prices: PriceList, now: Double, in language: Language
  ) {
    let description = live.description
    stack = Stack(
      name: description.name, id: description.id, region: region.description, status: description.status.rawValue,
      reason: description.reason, madeBy: live.template.madeBy, created: description.created.map(UTC.date),
      updated: description.updated.map(UTC.date), protected: description.isProtected)
    condition = StackCondition(description)
    changeSets = waiting.map { $0.map { Waiting($0, of: description, in: region) } }
    // A repair by the command line needs the answers that are in the template.
    waysOut = WayOut.all(of: FailedStack(description), at: place, in: language)
      .filter { live.unread == nil || $0.repair == nil }
    url = description.output("GitLabURL")
    dnsRecordToCreate = description.output("DnsRecordToCreate")
    cluster = description.output("ClusterName")
    self.health = health
    self.service = service.map(Service.init)
    schedule = live.answers.schedule.map {
      Schedule(stop: "\($0.stop)", start: "\($0.start)", timezone: "\($0.timeZone)")
    }
    // What a failed creation left behind is no GitLab, whatever its template says.
    let holdsAny = condition.mayHoldAny
    image = (holdsAny ? description.parameters["ImageTag"] : nil).flatMap { try? ImageTag($0) }.map { tag in
      let releases = Releases.builtIn
      return Image(
        tag: tag.description, newestKnown: releases.newest.description,
        stops: releases.stops(from: tag, to: releases.newest).map { releases.newest(of: $0)?.description ?? "\($0)" })
    }
    templateUnread = live.unread.map { Unread(sentence: $0.sentence.english, isOurs: live.isOurs ? true : nil) }
    remarks = live.remarks
    let plan = live.plan
    lastOperation = Self.operation(plan: plan ?? .unknown, events: events, now: now)
    monthly = plan.flatMap { plan in
      guard holdsAny else { return nil }
      let estimate = try? CostEstimate(plan: plan, usage: .smallTeam, region: region, prices: prices)
      return estimate.map { Monthly(fixed: $0.fixed.cents, usage: $0.usage.cents, total: $0.total.cents) }
    }
    backups = holdsAny ? plan?.hasBackups : nil
  }

  private static func operation(plan: Plan, events: [StackEvent], now: Double) -> Operation? {
    var progress = DeploymentProgress(plan: plan, durations: .builtIn)
    progress.apply(events)
    guard let status = progress.stackStatus else { return nil }
    return Operation(
      kind: progress.operation.rawValue, status: status.rawValue, began: progress.started.map(UTC.date),
      seconds: progress.started.map { _ in Int(progress.elapsed(at: now)) }, cause: progress.cause?.reason)
  }

  /// The same for people, at most 80 columns wide but for the address, which stands alone.
  package func text(_ language: Language) -> String {
    func line(_ label: Phrase, _ value: String) -> [String] {
      let words = value.wrapped(to: 62)
      return words.enumerated().map { "\(($0.offset == 0 ? label[language] : "").padded(to: 17))\($0.element)" }
    }
    var lines = line(DonePhrases.statusStack, "\(stack.name)  \(stack.status)  \(stack.region)")
    for remark in remarks { lines += line(Phrase(verbatim: ""), remark[language]) }
    if let words = condition.words(about: stack.name) {
      lines += line(Phrase(verbatim: ""), words[language])
      lines += line(Phrase(verbatim: ""), StackPhrases.mendWith(place)[language])
    }
    for (number, way) in waysOut.enumerated() {
      lines += line(number == 0 ? RepairPhrases.statusWaysOut : Phrase(verbatim: ""), way.meaning)
      // From the edge and whole, so that it can be copied.
      lines.append(way.command)
    }
    for waiting in changeSets ?? [] {
      lines += line(HandoverPhrases.changeSet, HandoverPhrases.waits(waiting.name, since: waiting.created)[language])
      // From the edge and whole, so that they can be copied.
      lines += [waiting.execute] + waiting.discard
    }
    if let lastOperation {
      let time = lastOperation.seconds.map { "  \(Stopwatch.text(Double($0)))" } ?? ""
      lines += line(
        DonePhrases.statusLast,
        "\(words(ofKind: lastOperation.kind)[language])  \(lastOperation.status)  \(lastOperation.began ?? "")\(time)")
      if let cause = lastOperation.cause { lines += line(Phrase(verbatim: ""), cause) }
    }
    if let url { lines += [DonePhrases.statusURL[language], url] }
    if let dnsRecordToCreate { lines += [CertificatePhrases.recordToCreate[language], dnsRecordToCreate] }
    if let image { lines += line(DonePhrases.statusVersion, "\(image.tag)  (\(version(image)[language]))") }
    lines += line(DonePhrases.statusHealth, words(of: health)[language])
    if let service, let command = service.startCommand {
      lines += line(Phrase(verbatim: ""), StandstillPhrases.statusStopped(desired: service.desiredCount)[language])
      // Whole, to be copied.
      lines.append(command)
    }
    if let schedule {
      lines += line(
        SchedulePhrases.statusSchedule,
        SchedulePhrases.times(schedule.stop, schedule.start, schedule.timezone)[language])
      if service?.desiredCount == 0 {
        lines += line(Phrase(verbatim: ""), SchedulePhrases.mayHaveStopped[language])
      }
    }
    lines += line(DonePhrases.statusProtection, (stack.protected ? DonePhrases.on : DonePhrases.off)[language])
    if let backups {
      lines += line(DonePhrases.statusBackup, "AWS Backup \((backups ? DonePhrases.on : DonePhrases.off)[language])")
    }
    if let cluster { lines += line(Phrase(verbatim: ""), DonePhrases.backupCommand(cluster)[language]) }
    if let monthly {
      lines += line(
        DonePhrases.statusCost,
        PlanPhrases.totalLine(total: monthly.total, fixed: monthly.fixed, usage: monthly.usage)[language])
    } else if templateUnread != nil, condition.mayHoldAny {
      lines += line(DonePhrases.statusCost, UnreadPhrases.costIsNotKnown[language])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var place: String { "\(stack.name) --region \(stack.region)" }

  private func version(_ image: Image) -> Phrase {
    image.tag == image.newestKnown
      ? DonePhrases.versionIsNewest(asOf: Releases.builtIn.asOf)
      : DonePhrases.versionIsBehind(newest: image.newestKnown, asOf: Releases.builtIn.asOf, stops: image.stops)
  }

  /// AWS's status stands beside it, as it came.
  private func words(ofKind kind: String) -> Phrase {
    switch DeploymentProgress.Operation(rawValue: kind) {
    case .creation: DonePhrases.statusCreation
    case .update: DonePhrases.statusUpdate
    case .deletion: DonePhrases.statusDeletion
    case nil: Phrase(verbatim: kind)
    }
  }

  private func words(of health: [String]?) -> Phrase {
    guard let health else { return DonePhrases.healthUnknown }
    return health.isEmpty ? DonePhrases.healthNoTarget : Phrase(verbatim: health.joined(separator: ", "))
  }
}
