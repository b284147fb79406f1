package import Deployment
internal import GitLabStack
internal import Operations
package import Phrases

/// How a command stands with AWS: what whoever stops it has to be told.
package struct Standing: Sendable {
  var order = OrderStanding()
  var backup = BackupRun()
  var left = LeftBehind()
  var departure = Departure()
  /// A stop or a start of GitLab, which CloudFormation knows nothing of; nil where it is about a stack.
  var run: RunSwitch?
  /// Whether the command goes on once what was ordered is done.
  var isPart = false
  /// The release that a step of an upgrade has brought; nil where none was done.
  var stepDone: ImageTag?
  /// What whoever goes is told where something was done before, and nothing was begun since; nil where nothing was.
  var between: [Phrase]?
  /// What is still to be done for the stack that was ordered, once it stands; nil where nothing is.
  var protection: ProtectionOrder?
  /// Whether the NAT instance is made again, and is looked at in the end.
  var renewsNATInstance = false
  /// What the command ends with by what was seen of it then; nil where nobody has looked.
  var renewalCode: ExitCode?
  /// The stack and its region, as commands take them, where a backup is made for its own sake; nil for what is about a stack.
  var copyPlace: String?
  /// What goes on with what is under way, where that is not `resume`; nil where it is.
  var comeback: String?
  /// Whether GitLab is started by an order to AWS itself: its stack is none of ours, so that `start` refuses it.
  var startsByAWS = false
  /// Whether CloudFormation was asked for a change set, which nobody may have thrown away.
  var hasAskedForChangeSet = false

  /// The word for a restored GitLab that stands and is tried.
  static let testing = ResourceStatus(rawValue: "TESTING")

  /// How it ends for whoever goes now, which stops nothing in AWS; nil if it had come to its end.
  package func ending(by parting: Ending.Parting) -> Ending? {
    departure.isOver ? nil : order.ending(by: parting)
  }

  /// What people are told of an ending, about the stack that was ordered, or sought.
  package func sentences(of ending: Ending) -> [Phrase] { RehearsalPhrases.afterwards(words(of: ending)) }

  private func words(of ending: Ending) -> [Phrase] {
    if let between, case .notBegun = ending, !hasAskedForChangeSet { return between }
    switch (run, ending) {
    case (let run?, .stillRunning): return run.partingWords(isInDoubt: false, at: order.place)
    case (let run?, .inDoubt): return run.partingWords(isInDoubt: true, at: order.place)
    case (_, .notBegun(.interrupted)):
      if let copyPlace { return copyWords(at: copyPlace) + standstillWords(at: ending) }
    case (nil, .stillRunning), (nil, .inDoubt):
      guard let comeback else { break }
      let isInDoubt = if case .inDoubt = ending { true } else { false }
      // Nothing is under way in AWS while the restored one is tried.
      let goesOn = order.status == Self.testing ? RestorePhrases.proofIsLeft : RestorePhrases.awsGoesOn
      return [isInDoubt ? RestorePhrases.isInDoubt : goesOn, RestorePhrases.comeBack(comeback)]
    case (_, .seen), (_, .nothingToDo), (_, .notBegun), (_, .onlyRepaired), (_, .notKnown), (nil, _): break
    }
    let words =
      if case .notBegun(.interrupted) = ending, backup.copy.goesOnByItself { [BackupPhrases.goesOnWithoutUs] } else {
        ending.sentences(about: order.place)
      }
    let isLeft = if case .notBegun(.interrupted) = ending { hasAskedForChangeSet } else { false }
    return words + (isLeft ? [CommandPhrases.changeSetMayBeLeft] : []) + protectionWords(at: ending)
      + standstillWords(at: ending)
  }

  /// Nobody is there any more who turns on what was wished for.
  private func protectionWords(at ending: Ending) -> [Phrase] {
    switch ending {
    case .stillRunning, .inDoubt:
      (protection?.command).map { [DonePhrases.protectionIsDue, Phrase(verbatim: $0)] } ?? []
    case .seen, .nothingToDo, .notBegun, .onlyRepaired, .notKnown: []
    }
  }

  /// The stack and its region, as commands take them; nil before that is known.
  var stackPlace: String? { copyPlace ?? (order.place.isEmpty ? nil : order.place) }

  /// Whether the stack is of an account that ends with the program; not before the stack is known.
  var isRehearsed: Bool { stackPlace.map(Program.isOfRehearsal) ?? false }

  /// What starts a GitLab that was stopped, to be copied.
  func commandToStart(_ place: ServicePlace) -> String {
    startsByAWS ? place.orderToStart : place.commandToStart(at: stackPlace)
  }

  /// What goes on, or stays stopped, though nothing of a stack is under way; empty where nothing does.
  var wordsOfRest: [Phrase] {
    if let between, !hasAskedForChangeSet { return RehearsalPhrases.afterwards(between) }
    let copy = copyPlace.map(copyWords(at:)) ?? [BackupPhrases.goesOnWithoutUs]
    return RehearsalPhrases.afterwards(
      (backup.copy.goesOnByItself ? copy : []) + standstillWords(at: .notBegun(.refused(exitCode: .failed))))
  }

  /// What whoever leaves a backup is told of it.
  private func copyWords(at place: String) -> [Phrase] {
    guard backup.copy.goesOnByItself else { return [CopyPhrases.nothingBegun] }
    return [
      CopyPhrases.leftGoesOn, CopyPhrases.comesBack, Phrase(verbatim: "gitlab-wizard backup now \(place) --no-stop"),
    ]
  }

  /// What is to be known of GitLab at an end, where we left it stopped.
  func standstillWords(at ending: Ending) -> [Phrase] {
    let isDeletion = order.status?.rawValue == "DELETE_IN_PROGRESS"
    let work: BackupRun.Work =
      switch ending {
      case .stillRunning: isDeletion ? .deletion : .change
      case .inDoubt: isDeletion ? .deletionInDoubt : .change
      case .seen, .nothingToDo, .notBegun, .onlyRepaired, .notKnown: .none
      }
    return backup.partingWords(during: work, start: commandToStart)
  }
}
