extension ChangeSet.Change {
  /// What becomes of the resource, told apart as deployment tools do.
  package enum Kind: Sendable {
    case addition, change, replacement, removal

    /// The sign that deployment tools share.
    package var mark: String {
      switch self {
      case .addition: "+"
      case .change: "~"
      case .replacement: "-/+"
      case .removal: "-"
      }
    }
  }

  /// A replacement that AWS makes dependent on something counts as one.
  package var kind: Kind {
    switch (action, replacement) {
    case ("Add", _): .addition
    case ("Remove", _): .removal
    case (_, "True"), (_, "Conditional"): .replacement
    default: .change
    }
  }
}
