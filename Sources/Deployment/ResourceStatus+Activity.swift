extension ResourceStatus {
  /// What is being done to the resource or the stack.
  enum Activity: Sendable {
    /// `CREATE_…`, `UPDATE_…`, `IMPORT_…`
    case making
    /// `DELETE_…`
    case removing
    /// `ROLLBACK_…`, `UPDATE_ROLLBACK_…`, `IMPORT_ROLLBACK_…`
    case undoing
  }

  /// nil for a word that we do not know.
  var activity: Activity? {
    if rawValue.contains("ROLLBACK_") { return .undoing }
    if rawValue.hasPrefix("DELETE_") { return .removing }
    return ["CREATE_", "UPDATE_", "IMPORT_"].contains(where: rawValue.hasPrefix) ? .making : nil
  }
}
