import ArgumentParser
import Deployment
import Phrases

/// How a stack that failed is to be repaired before it takes answers again.
struct RepairOptions: ParsableArguments {
  @Option(
    name: .customLong("repair"), help: .init(said: .helpRepair, RepairWay.all),
    completion: .list(RepairWay.allCases.map(\.rawValue)))
  var way: RepairWay?

  /// Refuses to leave a repair after which the deployment goes on, and a backup that the repair would not wait for.
  func check(with running: RunOptions, _ backup: BackupOptions) throws {
    guard let way else { return }
    if running.detach, way.goesOn { throw ValidationError(Phrase.repairIsNotLeft(way.rawValue)[.spoken]) }
    if backup.way != nil, !way.waitsForBackup {
      throw ValidationError(Phrase.repairMakesNoBackup(way.rawValue)[.spoken])
    }
  }
}

/// A way out for a stack that failed, as `--repair` names it. What it is in each state is a remedy.
enum RepairWay: String, CaseIterable, ExpressibleByArgument {
  case retry
  case rollBack = "roll-back"
  case skip
  case delete

  /// All of them as help shows them, such as `retry|roll-back`.
  static let all = allCases.map(\.rawValue).joined(separator: "|")

  /// Whether the deployment goes on once it is done.
  var goesOn: Bool {
    switch self {
    case .retry, .rollBack: false
    case .skip, .delete: true
    }
  }

  /// Whether a backup can be made after it, before what it is for.
  var waitsForBackup: Bool {
    switch self {
    case .skip: true
    case .retry, .rollBack, .delete: false
    }
  }

  /// The remedy that it is for a stack in this condition; nil where it is none.
  func remedy(for condition: StackCondition) -> Remedy? {
    let meanings: [Remedy] =
      switch self {
      case .retry: [.retry]
      case .rollBack: [.rollBack, .continueRollback]
      case .skip: [.continueRollbackSkipping]
      case .delete: [.deleteAndRetry]
      }
    return condition.remedies.first(where: meanings.contains)
  }

  /// The values that help in this condition, as `--repair` takes them.
  static func ways(out condition: StackCondition) -> String {
    allCases.filter { $0.remedy(for: condition) != nil }.map(\.rawValue).joined(separator: "|")
  }
}

/// One way out of a failure, as a command line that can be run as it stands.
struct WayOut: Encodable, Equatable {
  let repair: String
  let command: String
  /// What it does, in the language that is spoken.
  let meaning: String

  /// Those of a stack in this condition, the likeliest first.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  static func all(of condition: StackCondition, at place: String, in language: Language) -> [WayOut] {
    RepairWay.allCases.compactMap { way in
      way.remedy(for: condition).map { remedy in
        WayOut(
          repair: way.rawValue, command: "gitlab-wizard change \(place) --repair \(way.rawValue)",
          meaning: remedy.words(of: condition)[language])
      }
    }
  }
}

extension Remedy {
  /// What it does, for whoever has not looked yet at what failed.
  fileprivate func words(of condition: StackCondition) -> Phrase {
    switch self {
    case .retry: .remedyRetry
    case .deleteAndRetry: .remedyDeleteAndRetry
    case .deleteAgain, .deleteRetaining: .remedyDeleteAgain
    case .rollBack: condition == .keptAfterCreation ? .remedyRollBackCreation : .remedyRollBack
    case .continueRollback: .remedyContinue
    case .continueRollbackSkipping: .remedySkippingWhatFailed
    }
  }
}
