internal import Deployment
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases
internal import Pricing

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
    /// Its page in the console of AWS.
    let console: String?
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

    /// - Parameter stack: the stack and its region, as commands take them.
    init(_ place: ServicePlace, of stack: String) {
      desiredCount = place.tasks
      startCommand = place.tasks == 0 ? place.commandToStart(at: stack) : nil
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
  /// nil where nobody has seen them.
  let resources: [Resource]?
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
  let monthly: CostJSON.Sum?
  let backups: Bool?
  /// What gets a stack out of a failure; empty for one that needs nothing, and where nobody can read what it is made of.
  let waysOut: [WayOut]
  /// nil where the template was read.
  let templateUnread: Unread?
  /// All that was seen of it, as the list has it.
  let home: GitLabInJSON
  let remarks: [Phrase]
  let condition: StackCondition
  let gitlab: StandingGitLab
  let surroundings: HomeSurroundings

  private enum CodingKeys: String, CodingKey {
    case stack, resources, changeSets, lastOperation, url, dnsRecordToCreate, image, health, service, schedule, monthly
    case backups, waysOut, templateUnread, home
  }

  init(
    _ gitlab: StandingGitLab, _ live: LiveStack, in surroundings: HomeSurroundings, waiting: [WaitingChangeSet]?
  ) {
    let (description, region) = (live.description, surroundings.region)
    self.gitlab = gitlab
    self.surroundings = surroundings
    home = GitLabInJSON(gitlab, in: surroundings)
    stack = Stack(
      name: description.name, id: description.id, region: region.description, status: description.status.rawValue,
      reason: description.reason, madeBy: live.template.madeBy, created: description.created.map(UTC.date),
      updated: description.updated.map(UTC.date), protected: description.isProtected,
      console: gitlab.consoleOfStack)
    resources = gitlab.resourcesInAWS?.map(Resource.init)
    condition = StackCondition(description)
    changeSets = waiting.map { $0.map { Waiting($0, of: description, in: region) } }
    // A repair by the command line needs the answers that are in the template.
    let place = surroundings.context.place(of: description.name, in: region)
    waysOut = WayOut.all(of: FailedStack(description), at: place, in: surroundings.language)
      .filter { live.unread == nil || $0.repair == nil }
    url = description.output("GitLabURL")
    dnsRecordToCreate = description.output("DnsRecordToCreate")
    health = gitlab.targets.value.map { $0.map(\.state) }
    service = gitlab.servicePlace.map { Service($0, of: place) }
    schedule = live.answers.schedule.map {
      Schedule(stop: "\($0.stop)", start: "\($0.start)", timezone: "\($0.timeZone)")
    }
    image = gitlab.release.map { release in
      Image(
        tag: release.tag.description, newestKnown: Releases.builtIn.newest.description,
        stops: release.steps.dropLast().map(\.description))
    }
    templateUnread = live.unread.map {
      Unread(sentence: $0.sentence[surroundings.language], isOurs: live.isOurs ? true : nil)
    }
    remarks = live.remarks
    lastOperation = gitlab.lastOperation.flatMap { Operation($0, at: surroundings.now) }
    monthly = gitlab.estimate.map { CostJSON.Sum($0) }
    // What a failed creation left behind is no GitLab, whatever its template says.
    backups = gitlab.holdsAny ? live.plan?.hasBackups : nil
  }
}

extension StatusReport.Operation {
  fileprivate init?(_ progress: DeploymentProgress, at now: Double) {
    guard let status = progress.stackStatus else { return nil }
    self.init(
      kind: progress.operation.rawValue, status: status.rawValue, began: progress.started.map(UTC.date),
      seconds: progress.started.map { _ in Int(progress.elapsed(at: now)) }, cause: progress.cause?.reason)
  }
}
