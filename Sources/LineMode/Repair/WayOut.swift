internal import Deployment
internal import Operations
internal import Phrases

/// One way out of a failure, as a command line that can be run as it stands.
struct WayOut: Encodable, Equatable {
  /// As `--repair` takes it; nil for a deletion that is tried again.
  let repair: String?
  /// Logical ids of what a deletion leaves as it is; nil for every other way.
  var retains: [String]?
  /// nil after a rehearsal, whose stack no command comes back to.
  var command: String?
  /// What it does, in the language that is spoken.
  let meaning: String

  /// The same once the program that knows the stack has ended.
  var lasting: WayOut {
    var way = self
    way.command = command.flatMap(Program.lasting)
    return way
  }

  /// Those of a stack that failed, the likeliest first.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  static func all(of stack: FailedStack, at place: String, in language: Language) -> [WayOut] {
    let deletion = "gitlab-wizard destroy \(place)"
    func way(
      _ repair: Repair, _ command: String, as name: RepairWay? = nil, retaining retained: [String]? = nil
    ) -> WayOut {
      WayOut(repair: name?.rawValue, retains: retained, command: command, meaning: repair.words()[language])
    }
    let deletions: [WayOut] = stack.repairs.compactMap { repair in
      switch repair.remedy {
      case .deleteAgain: way(repair, deletion)
      case .deleteRetaining:
        way(repair, "\(deletion) --retain \(stack.culprits.joined(separator: ","))", retaining: stack.culprits)
      case .retry, .deleteAndRetry, .rollBack, .continueRollback, .continueRollbackSkipping: nil
      }
    }
    let repairs = RepairWay.allCases.compactMap { name in
      name.remedy(for: stack.condition).map {
        way(Repair($0, of: stack), "gitlab-wizard change \(place) --repair \(name.rawValue)", as: name)
      }
    }
    return deletions + repairs
  }
}
