package import Deployment
internal import Phrases

/// A way out for a stack that failed, as `--repair` names it. What it is in each state is a remedy.
package enum RepairWay: String, CaseIterable, Sendable {
  case retry
  case rollBack = "roll-back"
  case skip
  case delete

  /// All of them as help shows them, such as `retry|roll-back`.
  package static let all = allCases.map(\.rawValue).joined(separator: "|")

  /// Whether the deployment goes on once it is done.
  package var goesOn: Bool {
    switch self {
    case .retry, .rollBack: false
    case .skip, .delete: true
    }
  }

  /// Whether a backup can be made after it, before what it is for.
  package var waitsForBackup: Bool {
    switch self {
    case .skip: true
    case .retry, .rollBack, .delete: false
    }
  }

  /// The remedy that it is for a stack in this condition; nil where it is none.
  package func remedy(for condition: StackCondition) -> Remedy? {
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
  package static func ways(out condition: StackCondition) -> String {
    allCases.filter { $0.remedy(for: condition) != nil }.map(\.rawValue).joined(separator: "|")
  }
}
