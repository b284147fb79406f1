package import Account
package import Deployment
package import GitLabStack
package import Operations
package import Pricing
package import Upkeep

/// One GitLab of a region, as far as it was seen. Each look may fail alone.
package struct StandingGitLab: Sendable {
  /// The ARN of the stack.
  package let id: String
  package let name: String
  /// The word of AWS by which it was listed; nil where it was not.
  private let listed: ResourceStatus?
  /// The stack with what it was made from; nil inside where it is gone.
  package internal(set) var stack = Seen<LiveStack?>()
  package internal(set) var resources = Seen<[StackResource]>()
  package internal(set) var events = Seen<[StackEvent]>()
  /// The last operation, as its events tell it: worked out when they came, for every picture asks.
  package private(set) var lastOperation: DeploymentProgress?
  package internal(set) var service = Seen<ServiceState>()
  package internal(set) var tasks = Seen<[TaskState]>()
  package internal(set) var targets = Seen<[TargetState]>()
  package internal(set) var certificate = Seen<Certificate?>()
  package internal(set) var copies = Seen<[RecoveryPoint]>()
  /// The state of the NAT instance; nil inside where it is gone.
  package internal(set) var natInstance = Seen<String?>()
  /// What its file system holds, by the list of the region; nil inside where it is not on that.
  package internal(set) var disk = Seen<ExistingFileSystem?>()
  /// What CloudWatch counted of it in a month, where somebody wished to know.
  package internal(set) var measured = Seen<MeasuredUse>()
  /// What AWS has billed this month for what carries its tag, where somebody wished to know.
  package internal(set) var billed = Seen<BilledCost>()
  /// What was changed past CloudFormation, where somebody wished to know.
  package internal(set) var drift = Seen<DriftFinding>()
  /// What it costs, worked out when its template came.
  package private(set) var cost: RunCost?
  /// The same line by line, with the use of a small team, or what was taken instead.
  package private(set) var estimate: CostEstimate?
  /// That with the use of a small team.
  private(set) var guessed: CostEstimate?
  /// What was measured, where somebody had the estimate count with it.
  package private(set) var taken: MeasuredCost?
  let region: Region
  let prices: PriceList
  private(set) var names: NamesInAWS?

  package init(id: String, name: String, status: String? = nil, region: Region, prices: PriceList) {
    self.id = id
    self.name = name
    listed = status.map(ResourceStatus.init(rawValue:))
    self.region = region
    self.prices = prices
  }

  /// The same of a stack that was looked at already.
  package init(_ live: LiveStack, at now: Double, region: Region, prices: PriceList) {
    self.init(
      id: live.description.id, name: live.description.name, status: live.description.status.rawValue, region: region,
      prices: prices)
    _ = stack.ask()
    take(.success(.stack(live)), to: .stack, at: now)
  }

  // MARK: What is asked

  /// What is to be looked at now, by what was seen before; each once.
  ///
  /// - Parameter extras: what is looked at besides.
  mutating func due(besides extras: Set<HomeExtra> = []) -> [StackQuestion] {
    var due: [StackQuestion] = []
    if stack.ask() { due.append(.stack) }
    guard let live, !live.description.isEmpty else { return due }
    if events.ask() { due.append(.events) }
    if extras.contains(.billed), billed.ask() { due.append(.billed(stackName: name)) }
    guard StackCondition(live.description).mayHoldAny else { return due }
    if resources.ask() { due.append(.resources) }
    if let arn = certificateARN, certificate.ask() { due.append(.certificate(arn: arn)) }
    if let fileSystemID, copies.ask() { due.append(.copies(fileSystem: fileSystemID)) }
    if extras.contains(.drift) {
      if isComparable {
        if drift.ask() { due.append(.drift) }
      } else if let unread = live.unread, drift.ask() {
        drift.take(.failure(unread), at: 0)
      }
    }
    guard let names else { return due }
    if let cluster = names.cluster, let service = names.service {
      if self.service.ask() { due.append(.service(cluster: cluster, service: service)) }
      if tasks.ask() { due.append(.tasks(cluster: cluster, service: service)) }
    }
    if extras.contains(.measured), measured.ask() { due.append(.measured(places(names))) }
    if let group = names.targetGroup, targets.ask() { due.append(.targets(group: group)) }
    if let id = names.natInstance, natInstance.ask() { due.append(.stateOfNATInstance(id: id)) }
    return due
  }

  /// Whether it is known what CloudWatch is to be asked about.
  package var isMeasurable: Bool { holdsAny && names != nil }

  private func places(_ names: NamesInAWS) -> MeasuredPlaces {
    MeasuredPlaces(
      fileSystem: fileSystemID, cluster: names.cluster, service: names.service, loadBalancer: names.loadBalancer,
      natGateway: names.natGateway, logGroup: names.logGroup)
  }

  /// Whether it is known what it is to be compared with.
  package var isComparable: Bool { holdsAny && plan?.isKnown == true }

  /// Has looked at again what is looked at on request.
  mutating func expire(_ extra: HomeExtra) {
    switch extra {
    case .measured: measured.expire()
    case .billed: billed.expire()
    case .drift: drift.expire()
    }
  }

  /// Has looked at again whether it is well: three looks, and one more while an operation is under way.
  mutating func expireHealth() {
    service.expire()
    tasks.expire()
    targets.expire()
    if live?.description.isBusy == true { stack.expire() }
  }

  mutating func expireAll() {
    stack.expire()
    expireAllButStack()
  }

  private mutating func expireAllButStack() {
    resources.expire()
    events.expire()
    service.expire()
    tasks.expire()
    targets.expire()
    certificate.expire()
    copies.expire()
    natInstance.expire()
  }

  // MARK: What is answered

  mutating func take(_ result: Result<HomeAnswer, Trouble>, to question: StackQuestion, at now: Double) {
    switch question {
    case .stack:
      let wasBusy = live?.description.isBusy == true
      stack.take(result.map { if case .stack(let live) = $0 { live } else { nil } }, at: now)
      // What the operation made or took away is there by now, and so is how it ended.
      if wasBusy, live?.description.isBusy == false { expireAllButStack() }
      appraise()
      replay()
    case .resources:
      resources.take(result.map { if case .resources(let all) = $0 { all } else { [] } }, at: now)
      let before = names?.natInstance
      names = resources.value.map(NamesInAWS.init)
      // Of another nobody has seen anything yet.
      if names?.natInstance != before { natInstance = Seen() }
    case .events:
      events.take(result.map { if case .events(let all) = $0 { all } else { [] } }, at: now)
      replay()
    case .service:
      guard let result = result.only({ if case .service(let state) = $0 { state } else { nil } }) else { return }
      service.take(result, at: now)
    case .tasks: tasks.take(result.map { if case .tasks(let all) = $0 { all } else { [] } }, at: now)
    case .targets: targets.take(result.map { if case .targets(let all) = $0 { all } else { [] } }, at: now)
    case .certificate: certificate.take(result.map { if case .certificate(let one) = $0 { one } else { nil } }, at: now)
    case .copies: copies.take(result.map { if case .copies(let all) = $0 { all } else { [] } }, at: now)
    case .measured:
      guard let result = result.only({ if case .measured(let use) = $0 { use } else { nil } }) else { return }
      measured.take(result, at: now)
      // Whoever had the estimate count with it means the newest.
      if taken != nil {
        taken = measuredCost
        appraise()
      }
    case .billed:
      guard let result = result.only({ if case .billed(let cost) = $0 { cost } else { nil } }) else { return }
      billed.take(result, at: now)
    case .drift:
      guard let result = result.only({ if case .drift(let sighting) = $0 { sighting } else { nil } }) else { return }
      drift.take(result.flatMap { $0.finding(of: plan ?? .unknown) }, at: now)
    // It is for whoever asked; what is asked anew anyway tells the rest.
    case .natInstance: break
    case .stateOfNATInstance(let id) where id == names?.natInstance:
      natInstance.take(result.map { if case .stateOfNATInstance(let state) = $0 { state } else { nil } }, at: now)
    case .stateOfNATInstance: break
    }
  }

  /// Takes the file systems of the region, of which one is its own.
  mutating func take(_ fileSystems: Result<[ExistingFileSystem], Trouble>, at now: Double) {
    disk.take(fileSystems.map { all in all.first { $0.id == fileSystemID } }, at: now)
  }

  private mutating func appraise() {
    (cost, estimate, guessed) = (nil, nil, nil)
    guard let plan, plan.isKnown, holdsAny else { return }
    let usage = taken?.usage ?? .smallTeam
    cost = RunCost(plan, in: region, prices, usage: usage)
    estimate = try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices)
    guessed = try? CostEstimate(plan: plan, usage: .smallTeam, region: region, prices: prices)
  }

  private mutating func replay() {
    lastOperation = nil
    guard let events = events.value, !events.isEmpty else { return }
    var progress = DeploymentProgress(plan: plan ?? .unknown, durations: .builtIn)
    progress.apply(events)
    lastOperation = progress
  }

  /// Has the estimate count with what was measured, or with the guess again.
  mutating func toggleMeasured() {
    taken = taken == nil ? measuredCost : nil
    appraise()
  }

  // MARK: What is known

  package var live: LiveStack? { stack.value ?? nil }
  /// Whether it was listed, and is not there any more.
  var isGone: Bool { if case .some(nil) = stack.value { true } else { false } }

  /// The word of AWS for the state of the stack, the newest that was heard.
  package var status: ResourceStatus? { live?.description.status ?? listed }
  package var plan: Plan? { live?.plan }
  /// Whether there may be anything in it that works, or costs.
  package var holdsAny: Bool { status.map { StackCondition($0).mayHoldAny } ?? true }

  /// The file system that holds its data: its own, or one that it was given.
  package var fileSystemID: String? { live?.answers.text(.storageFileSystemID) ?? names?.fileSystem }
  var certificateARN: String? { live?.answers.text(.domainCertificate) ?? names?.certificate }

  /// The secret with the first password of root.
  package var secretARN: String? { live?.answers.text(.accessPasswordSecretARN) ?? names?.secret }
}

extension Result where Success == HomeAnswer, Failure == Trouble {
  /// What is in it; nil for an answer to another question.
  fileprivate func only<Value>(_ value: (HomeAnswer) -> Value?) -> Result<Value, Trouble>? {
    switch self {
    case .success(let answer): value(answer).map { .success($0) }
    case .failure(let trouble): .failure(trouble)
    }
  }
}
