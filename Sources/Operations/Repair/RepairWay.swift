package import Deployment
package import Phrases

/// A way out for a stack that failed, as commands name it, or for one that has lost something. What it is in each state that failed is
/// a remedy.
package enum RepairWay: String, CaseIterable, Hashable, Sendable {
  case retry
  case rollBack = "roll-back"
  case skip
  case delete
  /// For a stack that stands: its NAT instance, which is gone, is made again.
  case natInstance = "nat-instance"

  /// All of them as help shows them, such as `retry|roll-back`.
  package static let all = allCases.map(\.rawValue).joined(separator: "|")

  private var meanings: [Remedy] {
    switch self {
    case .retry: [.retry]
    case .rollBack: [.rollBack, .continueRollback]
    case .skip: [.continueRollbackSkipping]
    case .delete: [.deleteAndRetry]
    case .natInstance: []
    }
  }

  /// Whether the deployment goes on once it is done.
  package var goesOn: Bool {
    switch self {
    case .retry, .rollBack, .natInstance: false
    case .skip, .delete: true
    }
  }

  /// Whether a backup can be made after it, before what it is for.
  package var waitsForBackup: Bool {
    switch self {
    case .skip: true
    case .retry, .rollBack, .delete, .natInstance: false
    }
  }

  /// The remedy that it is for a stack in this condition; nil where it is none.
  package func remedy(for condition: StackCondition) -> Remedy? {
    condition.remedies.first(where: meanings.contains)
  }

  /// The values that help in this condition, as `--repair` takes them.
  package static func ways(out condition: StackCondition) -> [String] {
    allCases.filter { $0.remedy(for: condition) != nil }.map(\.rawValue)
  }

  /// What leads out of this condition, or that the stack has to be deleted.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package static func advice(on condition: StackCondition, at place: String) -> Phrase {
    let ways = ways(out: condition)
    return ways.isEmpty ? StackPhrases.mendWith(place) : RepairPhrases.repairWith(place, ways: ways)
  }
}
