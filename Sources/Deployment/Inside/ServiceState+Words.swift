package import Phrases

extension ServiceState {
  /// How many tasks it has, beside how many it wants.
  package var counts: Phrase {
    InsidePhrases.taskCounts(desired: desired, running: running, pending: pending, failed: failedTasks)
  }
}
