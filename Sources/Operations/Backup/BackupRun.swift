package import Deployment
package import Phrases

/// Backup before something that the data may not survive: the place for it, GitLab stopped for it where that is wished, the
/// copy, and GitLab started again where nobody needs it stopped.
///
/// A fold over what AWS answers. Screens draw it and lines print it; what comes next is decided here and nowhere else.
package struct BackupRun: Hashable, Sendable {
  /// What is known of the copy.
  package private(set) var copy = LastCopy.notWished
  /// What is known of the GitLab that was to be stopped for it.
  package private(set) var standstill = Standstill.notWished
  private var choice = BackupChoice()
  /// Whether the service was seen to be gone, with its stack or before it.
  private var isGone = false

  package init() {}

  /// Something to be done in AWS.
  package enum Request: Hashable, Sendable {
    /// What there is of vault and role for a copy of the resource of this logical id; nil: of the file system, whatever it is called. Or
    /// the id of one that the stack only uses.
    case seek(resource: String?)
    /// Make what the place lacks, which somebody has said yes to.
    case setUp(BackupPlace)
    /// - Parameter days: after which AWS deletes it; nil: never.
    case start(BackupPlace, keptFor: Int? = nil)
    /// After so many seconds.
    case watch(job: String, pause: Double)
    case service(ServiceErrand)

    /// Whether the program does not end before it is done: an order about GitLab itself.
    package var isOwed: Bool {
      switch self {
      case .service(.set): true
      case .service(.find), .service(.look), .seek, .setUp, .start, .watch: false
      }
    }
  }

  /// What came of a request.
  package enum Response: Sendable {
    /// What was found, or made.
    case place(Result<BackupPlace, Trouble>)
    case job(Result<BackupJob, Trouble>)
    case service(Result<ServiceAnswer, Trouble>)
  }

  /// Seconds between two looks at a copy that is being made.
  private static let pause = 15.0

  // MARK: The wish

  /// - Parameter resource: the logical id of the file system; nil where nobody knows it.
  package mutating func begin(copying resource: String?, _ choice: BackupChoice) -> [Request] {
    self.choice = choice
    copy = .seeking
    // What became of a GitLab that was stopped for another one has been told.
    if stoppedPlace == nil { standstill = .notWished }
    return [.seek(resource: resource)]
  }

  /// It was wished for, and cannot be had.
  package mutating func isImpossible(because reason: Phrase) { copy = .missing(because: reason) }

  /// What the place lacks may be made.
  package mutating func mayBeSetUp() -> [Request] {
    guard case .needsPlace(let place) = copy else { return [] }
    copy = .settingUp(place)
    return [.setUp(place)]
  }

  /// A no to that is an answer too: then there is no copy, and that is said.
  package mutating func mayNotBeSetUp(because reason: Phrase = BackupPhrases.wasDeclined) {
    guard case .needsPlace = copy else { return }
    copy = .missing(because: reason)
  }

  /// A copy for what was done before is none for what comes next, unless it is still being made.
  package mutating func forget() {
    if !copy.isPending { copy = .notWished }
  }

  // MARK: What AWS answers

  /// Takes in what came of a request, and says what follows from it.
  package mutating func update(_ response: Response) -> [Request] {
    let wasMissing = copy.isMissing
    let next =
      switch response {
      case .place(let result): take(place: result)
      case .job(let result): take(job: result)
      case .service(let result): take(service: result)
      }
    // Without a copy nobody should have to do without GitLab.
    return next + (copy.isMissing && !wasMissing ? startAgain() : [])
  }

  private mutating func take(place result: Result<BackupPlace, Trouble>) -> [Request] {
    switch (copy, result) {
    case (.seeking, .success(let place)):
      if let ready = copy.take(place, stopped: choice.stopsGitLab) { return begin(in: ready) }
      return choice.mayBeSetUp ? mayBeSetUp() + watch : watch
    // GitLab is stopped only once everything else is there.
    case (.settingUp, .success(let place)): return begin(in: place)
    case (.seeking, .failure(let trouble)), (.settingUp, .failure(let trouble)):
      copy.met(trouble.words)
      return []
    case (.notWished, _), (.needsPlace, _), (.standsBy, _), (.asked, _), (.underWay, _), (.made, _), (.missing, _),
      (.notKnown, _):
      return []
    }
  }

  /// Everything for it is there: at once, or as soon as GitLab has stopped.
  private mutating func begin(in place: BackupPlace) -> [Request] {
    guard choice.stopsGitLab else {
      copy = .asked
      return [.start(place, keptFor: choice.keptDays)]
    }
    copy = .standsBy(place)
    return [.service(standstill.begin())]
  }

  private mutating func take(job result: Result<BackupJob, Trouble>) -> [Request] {
    guard copy.goesOnByItself else { return [] }
    switch result {
    case .success(let job): copy.take(job)
    case .failure(let trouble): copy.met(trouble.words, isInDoubt: trouble.isOrderInDoubt)
    }
    return watch
  }

  /// Looks again as long as it is being made.
  private var watch: [Request] {
    guard case .underWay(let job, _, _) = copy else { return [] }
    return [.watch(job: job.id, pause: Self.pause)]
  }

  private mutating func take(service result: Result<ServiceAnswer, Trouble>) -> [Request] {
    let errand =
      switch result {
      case .success(let answer): standstill.take(answer)
      case .failure(let trouble): standstill.met(trouble.words, isInDoubt: trouble.isOrderInDoubt)
      }
    let next = errand.map { [Request.service($0)] } ?? []
    guard case .standsBy(let place) = copy else { return next }
    if standstill.isStopped {
      copy = .asked
      return next + [.start(place, keptFor: choice.keptDays)]
    }
    if !standstill.isPending { copy = .missing(because: standstill.hindrance) }
    return next
  }

  /// Whether whoever looked at the GitLab before sees something else now: a copy came of it, or none; it was stopped, or started.
  package func tellsOtherwise(than before: BackupRun) -> Bool {
    copy.isPending != before.copy.isPending || stoppedPlace != before.stoppedPlace
  }

  // MARK: Nobody needs it any more

  /// Where GitLab is stopped, or may be, by our own order; nil where it runs, or is gone.
  package var stoppedPlace: ServicePlace? { isGone ? nil : standstill.place }

  /// Starts GitLab again where we stopped it and nothing else does.
  package mutating func startAgain() -> [Request] {
    guard !isGone else { return [] }
    return standstill.startAgain().map { [.service($0)] } ?? []
  }

  /// Whoever wished for it leaves: what is not begun never begins, and GitLab starts again.
  package mutating func callOff() -> [Request] {
    switch copy {
    case .seeking, .needsPlace, .settingUp, .standsBy: copy = .notWished
    case .notWished, .asked, .underWay, .made, .missing, .notKnown: break
    }
    return startAgain()
  }

  /// Nobody does any more what it was for, and somebody stays: what GitLab writes to meanwhile counts for nothing to come.
  package mutating func withdraw() -> [Request] {
    switch copy {
    case .asked, .underWay: if stoppedPlace != nil { copy = .notWished }
    case .notWished, .seeking, .needsPlace, .settingUp, .standsBy, .made, .missing, .notKnown: break
    }
    return callOff()
  }

  // MARK: What it was made for

  /// The order that it was made for was answered.
  package mutating func take(_ answer: OrderAnswer) -> [Request] {
    switch answer {
    case .taken: return []
    case .refused, .nothingToDo: return startAgain()
    case .inDoubt(let trouble):
      // What AWS may be at work on starts it, or takes it away.
      standstill.leave(because: trouble.words)
      return []
    }
  }

  /// The operation that it was made for has ended.
  ///
  /// - Parameter serviceIsGone: whether GitLab's service was seen to be deleted, be the stack gone or not.
  package mutating func take(
    _ outcome: Outcome, of operation: DeploymentProgress.Operation, serviceIsGone: Bool
  ) -> [Request] {
    isGone = outcome.isGone || serviceIsGone
    if isGone { return [] }
    switch operation {
    // It sets the number of tasks, if it got that far.
    case .update: return standstill.checkAfterChange().map { [.service($0)] } ?? []
    case .creation, .deletion: return []
    }
  }
}
