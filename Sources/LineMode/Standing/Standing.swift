package import Deployment
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
  /// Whether CloudFormation was asked for a change set, which nobody may have thrown away.
  var hasAskedForChangeSet = false

  /// How it ends for whoever goes now, which stops nothing in AWS; nil if it had come to its end.
  package func ending(by parting: Ending.Parting) -> Ending? {
    departure.isOver ? nil : order.ending(by: parting)
  }

  /// What people are told of an ending, about the stack that was ordered, or sought.
  package func sentences(of ending: Ending) -> [Phrase] {
    switch (run, ending) {
    case (let run?, .stillRunning): return run.partingWords(isInDoubt: false, at: order.place)
    case (let run?, .inDoubt): return run.partingWords(isInDoubt: true, at: order.place)
    case (_, .seen), (_, .nothingToDo), (_, .notBegun), (_, .onlyRepaired), (_, .notKnown), (nil, _): break
    }
    let words =
      if case .notBegun(.interrupted) = ending, backup.copy.goesOnByItself { [BackupPhrases.goesOnWithoutUs] } else {
        ending.sentences(about: order.place)
      }
    let isLeft = if case .notBegun(.interrupted) = ending { hasAskedForChangeSet } else { false }
    return words + (isLeft ? [CommandPhrases.changeSetMayBeLeft] : []) + standstillWords(at: ending)
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
    return backup.partingWords(during: work)
  }
}
