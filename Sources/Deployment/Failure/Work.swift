/// What was being done to a resource when it failed.
package enum Work: Hashable, Sendable, CaseIterable {
  case making, changing, deleting
  /// Taking a change back.
  case undoing

  /// nil for a status that we do not know.
  ///
  /// - Parameter isRollback: whether the whole stack was being taken back; deleting stays deleting even then.
  package init?(_ status: ResourceStatus, isRollback: Bool) {
    switch status.activity {
    case nil: return nil
    case .removing?: self = .deleting
    case .undoing?: self = .undoing
    case .making?:
      if isRollback { self = .undoing } else { self = status.rawValue.hasPrefix("UPDATE_") ? .changing : .making }
    }
  }
}
