extension Choices {
  /// How the data is kept.
  package struct Storage: Hashable, Sendable {
    package let throughput: Throughput
    package let backups: Bool
    package let onDelete: OnDelete
  }

  package enum Throughput: String, CaseIterable, Sendable {
    case elastic, bursting
  }

  /// What becomes of the file system and the root password when the stack is deleted.
  package enum OnDelete: String, CaseIterable, Sendable {
    case keep, delete
  }
}

extension AnswersReading {
  /// nil if one of its answers was objected to.
  mutating func storage() -> Choices.Storage? {
    let throughput = option(.storageThroughput, Choices.Throughput.self)
    let backups = truth(.storageBackups)
    let onDelete = option(.storageOnDelete, Choices.OnDelete.self)
    guard let throughput, let backups, let onDelete else { return nil }
    return Choices.Storage(throughput: throughput, backups: backups, onDelete: onDelete)
  }
}
