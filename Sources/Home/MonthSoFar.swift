internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import Operations
package import Phrases
package import Pricing
internal import Upkeep

/// What a GitLab has cost in this calendar month (UTC) by our own figures; AWS's bill is not asked.
package enum MonthSoFar: Hashable, Sendable {
  case figure(Figure)
  case notKnown(Reason, month: Int)

  /// A month's cost for the hours since the month began, or since it was made.
  package struct Figure: Hashable, Sendable {
    package let amount: USDollars
    package let month: Int
    package let hours: Double
    /// Whether use is as CloudWatch counted it, and else as it was guessed.
    package let isMeasured: Bool
    package let doubt: Doubt
  }

  /// Hours without a task cost less, and nobody counted them.
  package enum Doubt: Hashable, Sendable {
    case none
    /// When the task that runs began, in seconds since 1970.
    case ranBefore(Double)
    /// Nobody has seen since when a task runs.
    case ranAtAll
  }

  /// Why its hours are no hours of what stands now; its name in JSON is `code`.
  package enum Reason: Hashable, Sendable {
    case isStopped
    case hasSchedule
    /// On that day.
    case wasChanged(String)
    case couldNotBeSeen

    package var code: String {
      switch self {
      case .isStopped: "stopped"
      case .hasSchedule: "scheduled"
      case .wasChanged: "changed"
      case .couldNotBeSeen: "unseen"
      }
    }
  }
}

extension StandingGitLab {
  /// nil while looks are under way that will tell, where there is no estimate, and of what does not stand.
  package func soFar(at now: Double) -> MonthSoFar? {
    guard let description = live?.description, let created = description.created, let estimate else { return nil }
    guard StackCondition(description) == .stands else { return nil }
    let month = UTC.month(of: now)
    if live?.answers.schedule != nil { return .notKnown(.hasSchedule, month: month.number) }
    let isUnseen = service.trouble != nil || (resources.value == nil && resources.trouble != nil)
    if isUnseen { return .notKnown(.couldNotBeSeen, month: month.number) }
    guard let desired = service.value?.desired, !events.isPending, !tasks.isPending else { return nil }
    if desired == 0 { return .notKnown(.isStopped, month: month.number) }
    // A change set that waits for its yes is no cost yet, and AWS calls its execution an update.
    let creation = lastOperation.flatMap { $0.operation == .creation ? $0.started : nil }
    let since = max(month.began, creation ?? created)
    if creation == nil, let changed = description.updated ?? lastOperation?.started, changed > since {
      return .notKnown(lastOperation == nil ? .couldNotBeSeen : .wasChanged(UTC.day(changed)), month: month.number)
    }
    let hours = max(0, now - since) / 3600
    let monthly = measuredCost?.measured ?? estimate.total
    return .figure(
      MonthSoFar.Figure(
        amount: monthly * Decimal(hours) / CostEstimate.hoursPerMonth, month: month.number, hours: hours,
        isMeasured: measuredCost != nil, doubt: doubt(since: since)))
  }

  private func doubt(since: Double) -> MonthSoFar.Doubt {
    guard let began = presentTask?.started, tasks.trouble == nil else { return .ranAtAll }
    // The first start of a new one takes its time.
    return began - since > 3 * 3600 ? .ranBefore(began) : .none
  }
}

extension MonthSoFar {
  package var words: Phrase {
    switch self {
    case .figure(let figure):
      HomeFigurePhrases.soFar(figure.month, figure.amount.whole, figure.source.joined(with: figure.proviso))
    case .notKnown(.isStopped, let month): HomeFigurePhrases.soFarIsUnknown(month, HomeFigurePhrases.isStopped)
    case .notKnown(.hasSchedule, let month): HomeFigurePhrases.soFarIsUnknown(month, HomeFigurePhrases.hasSchedule)
    case .notKnown(.wasChanged(let day), let month):
      HomeFigurePhrases.soFarIsUnknown(month, HomeFigurePhrases.wasChanged(day))
    case .notKnown(.couldNotBeSeen, let month):
      HomeFigurePhrases.soFarIsUnknown(month, HomeFigurePhrases.couldNotBeSeen)
    }
  }
}

extension MonthSoFar.Figure {
  fileprivate var source: Phrase { isMeasured ? HomeFigurePhrases.byMeasure : HomeFigurePhrases.byGuess }

  fileprivate var proviso: Phrase {
    switch doubt {
    case .none: Phrase(verbatim: "")
    case .ranBefore(let time): HomeFigurePhrases.ifItRan(before: UTC.day(time))
    case .ranAtAll: HomeFigurePhrases.ifItRan
    }
  }
}
