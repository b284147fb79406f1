internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// What is said below the screens once they are gone.
extension Wizard {
  /// In lines: how it ended or that it goes on, and what is needed afterwards. Empty where there is nothing to be told.
  ///
  /// It holds no password, and nothing that was not seen; of a rehearsal it promises nothing.
  package var lastWords: [String] {
    let copying = copy.goesOnByItself && !shared.settings.isRehearsal ? [say(.backupGoesOnWithoutUs)] : []
    guard let view = deployment else { return copying }
    switch view.stage {
    // What was asked for is discarded.
    case .preparing, .reviewing: return copying
    case .starting, .running:
      return shared.settings.isRehearsal ? [say(.rehearsalEndsHere)] : lastWordsOnRunning(view)
    case .settled(let outcome):
      // The report of a rehearsed failure is a file as any other.
      return shared.settings.isRehearsal
        ? [say(.rehearsalEndsHere)] + report(of: view) : lastWords(on: outcome, of: view)
    case .stopped(let trouble):
      guard !shared.settings.isRehearsal else { return [] }
      return [say(trouble.words)] + (trouble.isOrderInDoubt ? commands([.status, .resume]) : [])
    }
  }

  private func lastWordsOnRunning(_ view: DeploymentView) -> [String] {
    let words: [Phrase]
    if view.isAsking {
      words = [.nothingIsKnownYet]
    } else if view.watch.unmoved != nil {
      words = [.workWasNotSeen]
    } else if view.ordered != nil, view.progress.token == nil {
      words = [.orderIsNotAnswered]
    } else {
      words = [.awsGoesOnAlone] + (view.progress.operation == .deletion ? [.notFoundOnceDeleted] : [])
    }
    return words.map(say) + commands([.status, .resume])
  }

  private func lastWords(on outcome: Outcome, of view: DeploymentView) -> [String] {
    var lines = [say(repaired.map(words(after:)) ?? outcome.sentence)]
    if !outcome.isGood, repaired == nil, let diagnosis { lines.append(say(diagnosis.sentence)) }
    lines += report(of: view)
    switch outcome {
    case .created, .changed:
      if let url = output("GitLabURL") { lines.append(fact(.lastAddress, url)) }
      if let path = life.receipt.value { lines.append(fact(.receiptShort, path)) }
      lines += commands([.status, .resume, .change, .destroy])
    case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion):
      if let words = copy.sentence { lines.append(say(words)) }
      if let left = whatIsLeft, !left.things.isEmpty {
        lines.append("\(say(left.heading)):")
        for thing in left.things {
          lines += [say(thing.title)] + (thing.removal.isEmpty ? ["  \(thing.id)"] : thing.removal)
        }
      }
    case .stopped(.update), .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed:
      // What was skipped waits for a change.
      lines += commands(repaired == nil ? [.status, .resume, .destroy] : [.status, .change, .destroy])
    }
    return lines
  }

  private func report(of view: DeploymentView) -> [String] {
    guard case .success(let path) = view.operation.keepsake?.path else { return [] }
    return [fact(.lastReport, path)]
  }

  /// Those that are needed afterwards.
  private enum Command: String {
    case status, resume, change, destroy

    var label: Phrase {
      switch self {
      case .status: .lastStatus
      case .resume: .lastResume
      case .change: .lastChange
      case .destroy: .lastDestroy
      }
    }
  }

  private func commands(_ commands: [Command]) -> [String] {
    commands.map { fact($0.label, shared.settings.program.command($0.rawValue, placeToResume)) }
  }

  private func fact(_ name: Phrase, _ text: String) -> String { "\(say(name).padded(to: 15)) \(text)" }
}
