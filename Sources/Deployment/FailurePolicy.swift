package import Phrases

/// What AWS is to do with what was made, if the rest of it fails.
package enum FailurePolicy: String, CaseIterable, Hashable, Sendable {
  /// Take everything back: nothing stands, nothing costs, and little is left to look at.
  case undo
  /// Leave it standing, and costing, for whoever looks for the cause.
  case keep

  package var title: Phrase {
    switch self {
    case .undo: .onFailureUndo
    case .keep: .onFailureKeep
    }
  }

  /// What it means in time and money.
  package var meaning: Phrase {
    switch self {
    case .undo: .onFailureUndoMeaning
    case .keep: .onFailureKeepMeaning
    }
  }

  package var other: FailurePolicy { self == .undo ? .keep : .undo }
}
