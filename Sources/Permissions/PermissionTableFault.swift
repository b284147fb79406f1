package import Phrases

/// Why the table of rights cannot be read.
package enum PermissionTableFault: Error, Hashable, Sendable {
  case missing
  /// From 1.
  case unreadable(line: Int)

  package var sentence: Phrase {
    switch self {
    case .missing: PolicyPhrases.tableIsMissing
    case .unreadable(let line): PolicyPhrases.tableIsUnreadable(line: line)
    }
  }
}
