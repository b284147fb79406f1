package import Phrases

/// How the program's own part in an operation ended. Its sentence, its exit code, its word for scripts and the commands to
/// go on with all come from here.
package enum Ending: Hashable, Sendable {
  /// The operation itself was seen to end.
  case seen(Outcome)
  /// AWS found nothing to change on a stack that stands.
  case nothingToDo
  /// AWS took the order, or was at it when we came, and goes on without us.
  case stillRunning(Parting)
  /// An order is out, and whether AWS works on it could not be seen.
  case inDoubt(Parting)
  /// Nothing was ordered.
  case notBegun(Reason)
  /// A stack was repaired, and came to this status; what was to follow was not ordered.
  case onlyRepaired(ResourceStatus, Reason)
  /// We left a stack that was there before AWS had said anything of it.
  case notKnown(Parting)

  /// Why we no longer look.
  package enum Parting: Hashable, Sendable {
    /// As was asked for on the command line.
    case detached
    case left
    /// AWS no longer lets us look.
    case blind
    case interrupted(signal: Int)
    /// The program or AWS would not go on; the code is that of the refusal.
    case refused(exitCode: ExitCode)

    fileprivate var exitCode: ExitCode {
      switch self {
      case .detached: .done
      case .left, .blind: .running
      case .interrupted(let signal): ExitCode(signal: signal)
      case .refused(let exitCode): exitCode
      }
    }
  }

  /// Why nothing was ordered.
  package enum Reason: Hashable, Sendable {
    case saidNo(DeploymentProgress.Operation)
    /// The change set waits for somebody else, as was wished.
    case leftForOthers
    /// It was only to be seen what would be done.
    case dryRun
    case interrupted(signal: Int)
    /// The program or AWS would not; the words are told with it, the code is that of the refusal.
    case refused(exitCode: ExitCode)

    fileprivate var exitCode: ExitCode {
      switch self {
      case .saidNo: .saidNo
      case .leftForOthers, .dryRun: .done
      case .interrupted(let signal): ExitCode(signal: signal)
      case .refused(let exitCode): exitCode
      }
    }
  }

  /// What the program ends with.
  package var exitCode: ExitCode {
    switch self {
    case .seen(let outcome): outcome.exitCode
    case .nothingToDo: .done
    case .stillRunning(let parting), .notKnown(let parting): parting.exitCode
    // Nobody asked to leave an order that is in doubt.
    case .inDoubt(.detached): .running
    case .inDoubt(let parting): parting.exitCode
    case .notBegun(let reason), .onlyRepaired(_, let reason): reason.exitCode
    }
  }

  /// The word for scripts: AWS's own where one was seen, or was the answer to the order.
  package func status(lastSeen: ResourceStatus?) -> String {
    switch self {
    case .seen(.deleted): "DELETE_COMPLETE"
    case .seen, .stillRunning: lastSeen?.rawValue ?? Self.unknown
    case .nothingToDo, .notBegun: Self.notStarted
    case .onlyRepaired(let status, _): status.rawValue
    case .inDoubt: Self.inDoubt
    case .notKnown: Self.unknown
    }
  }

  private static let notStarted = "NOT_STARTED"
  private static let inDoubt = "IN_DOUBT"
  private static let unknown = "UNKNOWN"

  /// What people are told, in this order, each with the command to go on with where there is one.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  package func sentences(about place: String) -> [Phrase] {
    switch self {
    case .seen(let outcome): [outcome.sentence]
    case .nothingToDo: [StoppingPhrases.thatIsAll]
    case .stillRunning(.blind): [CommandPhrases.notSeenAnyMore, CommandPhrases.stillRunning(place)]
    case .stillRunning: [CommandPhrases.stillRunning(place)]
    case .inDoubt: [CommandPhrases.workWasNotSeen, CommandPhrases.mayHaveBegun(place)]
    case .notBegun(.saidNo(.deletion)): [DeletionPhrases.nothingWasDeleted]
    case .notBegun(.saidNo(.creation)): [CommandPhrases.youSaidNo]
    case .notBegun(.saidNo(.update)): [CommandPhrases.youSaidNoToChange]
    case .notBegun(.leftForOthers): [HandoverPhrases.isLeft]
    case .notBegun(.dryRun): [DryRunPhrases.ended]
    case .notBegun(.interrupted): [CommandPhrases.interruptedBefore]
    case .notBegun(.refused): []
    case .onlyRepaired(let status, .saidNo):
      [RepairPhrases.youSaidNoAfterRepair] + Self.goingOn(after: status, at: place)
    case .onlyRepaired(let status, _): Self.goingOn(after: status, at: place)
    case .notKnown(.refused): []
    case .notKnown: [CommandPhrases.nothingKnownYet(place)]
    }
  }

  /// A stack that is gone is made anew; what was skipped in another may not run until it is changed.
  private static func goingOn(after status: ResourceStatus, at place: String) -> [Phrase] {
    [RepairPhrases.onlyRepaired(status.rawValue)]
      + (status.rawValue == "DELETE_COMPLETE" ? [] : [RepairPhrases.mayNotRunBefore(place)])
  }

  /// The same where a repair went before it: of nothing that follows is it true that nothing was ordered.
  package func after(repair status: ResourceStatus?) -> Ending {
    guard let status else { return self }
    return switch self {
    case .notBegun(let reason): .onlyRepaired(status, reason)
    // What was skipped is not as the stack says, though the stack has nothing to change.
    case .nothingToDo: .onlyRepaired(status, .refused(exitCode: .kept))
    case .seen, .stillRunning, .inDoubt, .onlyRepaired, .notKnown: self
    }
  }
}
