package import Phrases

extension Standstill {
  /// The stable word for scripts.
  package var state: String {
    switch self {
    case .seeking, .ordered, .stopping: "stopping"
    case .stopped, .checking, .left: "stopped"
    case .starting, .started: "starting"
    case .over: "changed"
    case .notWished, .refused: "notStopped"
    }
  }

  /// What is known of it, in a sentence; nil where it was not to be stopped, or nobody need know.
  package var sentence: Phrase? {
    switch self {
    case .notWished, .over, .checking: nil
    case .seeking, .ordered, .stopping: StandstillPhrases.gitLabIsBeingStopped
    case .stopped(nil): StandstillPhrases.gitLabHasNoService
    case .stopped(.some(let place)):
      place.tasks > 0 ? StandstillPhrases.gitLabIsStopped : StandstillPhrases.gitLabWasStopped
    case .starting: StandstillPhrases.gitLabIsBeingStarted
    case .started: StandstillPhrases.gitLabStartsAgain
    case .refused(let reason): StandstillPhrases.gitLabWasNotStopped(reason)
    case .left(_, let reason): StandstillPhrases.gitLabIsLeftStopped(reason)
    }
  }

  /// What whoever leaves has to know, the command alone on its line; empty where GitLab is not stopped by us.
  ///
  /// - Parameter start: the command that starts it.
  package func partingWords(_ start: (ServicePlace) -> String = { $0.startCommand }) -> [Phrase] {
    guard let place else { return [] }
    return [StandstillPhrases.gitLabStaysStopped, Phrase(verbatim: start(place))]
  }

  /// Why no copy is made of it, in short: the reason is told with it.
  package var hindrance: Phrase {
    switch self {
    case .refused: StandstillPhrases.gitLabCouldNotBeStopped
    case .notWished, .seeking, .ordered, .stopping, .stopped, .checking, .starting, .started, .over, .left:
      StandstillPhrases.gitLabDoesNotStop
    }
  }
}
