package import Deployment
package import Phrases

/// What is said of a backup.
extension BackupRun {
  /// What AWS does with the stack that GitLab was stopped in, as far as whoever leaves knows.
  package enum Work: Hashable, Sendable {
    /// Nothing was ordered, or what was ordered has ended.
    case none
    /// The stack is being changed, or may be.
    case change
    case deletion
    /// Whether AWS deletes it could not be seen.
    case deletionInDoubt
  }

  /// What is known of it before the order, in a sentence; nil where none was wished for.
  ///
  /// - Parameter isDeletion: what it is made before; else a change.
  package func sentence(beforeDeletion isDeletion: Bool) -> Phrase? {
    if case .made = copy, standstill.isStopped, stoppedPlace != nil {
      return isDeletion ? StandstillPhrases.stoppedBeforeDeletion : StandstillPhrases.stoppedBeforeChange
    }
    return [standstill.sentence, copy.sentence].compactMap { $0 }.asOne
  }

  /// What whoever leaves is to know of a GitLab that was stopped, each command alone on its line.
  ///
  /// - Parameter start: the command that starts it.
  package func partingWords(
    during work: Work, start: (ServicePlace) -> String = { $0.startCommand }
  ) -> [Phrase] {
    if case .started = standstill { return copy.goesOnByItself ? [StandstillPhrases.backupOutlastsStandstill] : [] }
    guard let place = stoppedPlace else { return [] }
    if standstill.isBeingChecked {
      return [StandstillPhrases.changeStartsGitLab, Phrase(verbatim: start(place))]
    }
    return switch work {
    case .none, .deletionInDoubt: standstill.partingWords(start)
    case .change: [StandstillPhrases.changeStartsGitLab, Phrase(verbatim: start(place))]
    case .deletion: []
    }
  }

  /// What becomes of GitLab and of the copy for whoever turns back, in a sentence; nil where GitLab runs.
  package var wordsOnTurningBack: Phrase? {
    guard stoppedPlace != nil else { return nil }
    return copy.goesOnByItself
      ? StandstillPhrases.leavingStartsGitLab.followed(by: StandstillPhrases.backupUnderWayDoesNotCount)
      : StandstillPhrases.leavingStartsGitLab
  }
}
