internal import Deployment
package import GitLabStack
package import Phrases
internal import Pricing

extension RunGoal {
  package var question: Phrase {
    switch self {
    case .stop: RunPhrases.stopQuestion
    case .start: RunPhrases.startQuestion
    }
  }

  /// What a yes does.
  ///
  /// - Parameter place: the stack and its region.
  package func meaning(_ place: String) -> Phrase {
    switch self {
    case .stop: RunPhrases.stops(place)
    case .start: RunPhrases.starts(place)
    }
  }

  /// What it does to the price; nil is not known.
  package func meaning(for cost: RunCost?) -> Phrase {
    guard let cost else { return RunPhrases.costIsNotKnown }
    return switch self {
    case .stop:
      RunPhrases.saves(
        hour: cost.savedPerHour.hourly, month: cost.saved.whole, rest: cost.stopped.whole, things: cost.stays)
    case .start:
      RunPhrases.costsAgain(hour: cost.savedPerHour.hourly, month: cost.saved.whole, whole: cost.running.whole)
    }
  }

  /// What a schedule does to it later.
  package func meaning(beside schedule: Choices.Schedule) -> Phrase {
    switch self {
    case .stop: SchedulePhrases.startsIt("\(schedule.start)", "\(schedule.timeZone)")
    case .start: SchedulePhrases.stopsIt("\(schedule.stop)", "\(schedule.timeZone)")
    }
  }

  /// AWS goes on without whoever leaves.
  package var goesOn: Phrase {
    switch self {
    case .stop: RunPhrases.stopGoesOn
    case .start: RunPhrases.startGoesOn
    }
  }

  /// What undoes it, before the command that does.
  package var wayBack: Phrase {
    switch self {
    case .stop: RunPhrases.startsItAgain
    case .start: RunPhrases.stopsItAgain
    }
  }

  package var opposite: RunGoal {
    switch self {
    case .stop: .start
    case .start: .stop
    }
  }
}

extension RunSwitch {
  /// What is said as soon as it is watched.
  package var wordsOfWatching: Phrase {
    switch (goal, isOrdered) {
    case (.stop, true): RunPhrases.stopTaken
    case (.start, true): RunPhrases.startTaken
    case (.stop, false): RunPhrases.isStoppedAlready
    case (.start, false): RunPhrases.isStartedAlready
    }
  }

  /// How it is going, in a few words.
  package func wordsOfProgress(at now: Double) -> Phrase {
    let time = Stopwatch.text(elapsed(at: now))
    return goal == .stop ? RunPhrases.stopping(for: time) : RunPhrases.starting(for: time)
  }

  /// What goes on after an end, each command alone on its line; empty where there is nothing to go on with.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package func commandsAfter(_ end: RunEnd, at place: String) -> [Phrase] {
    switch end {
    case .asWished where goal == .start: []
    case .asWished, .countedOut, .failing: [goal.wayBack, Phrase(verbatim: "gitlab-wizard \(goal.opposite) \(place)")]
    case .overruled, .blind, .late: Self.status(place)
    case .inDoubt: [Phrase(verbatim: "gitlab-wizard \(goal) \(place)")]
    case .refused: []
    }
  }

  /// What whoever leaves has to know, before its end.
  ///
  /// - Parameter isInDoubt: whether AWS is not known to have taken the order.
  package func partingWords(isInDoubt: Bool, at place: String) -> [Phrase] {
    [isInDoubt ? RunPhrases.isInDoubt : goal.goesOn] + Self.status(place)
  }

  private static func status(_ place: String) -> [Phrase] {
    [RunPhrases.howItIs, Phrase(verbatim: "gitlab-wizard status \(place)")]
  }

  /// How it ended; nil while it has not.
  package var wordsOfEnd: Phrase? {
    switch (end, goal) {
    case (nil, _): nil
    case (.asWished, .stop): wasSo ? RunPhrases.wasStopped : RunPhrases.isStopped
    case (.asWished, .start): wasSo ? RunPhrases.wasRunning : RunPhrases.isRunning
    case (.countedOut, _): RunPhrases.isCountedOut
    case (.overruled(let tasks), _): RunPhrases.overruled(tasks)
    case (.failing(let reason), _): RunPhrases.failing(reason)
    case (.blind(let reason), _): isOrdered ? RunPhrases.blind(reason) : RunPhrases.unseen(reason)
    case (.late, .stop): RunPhrases.stopIsLate
    case (.late, .start): RunPhrases.startIsLate
    case (.refused(let trouble), _): trouble.words
    case (.inDoubt(let trouble), _): RunPhrases.isInDoubt.followed(by: trouble.words)
    }
  }
}
