internal import Phrases

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

extension Choices.Storage {
  /// What should be known of it before paying.
  var warnings: [Warning] {
    var warnings: [Warning] = []
    if onDelete == .delete {
      let message = WarningPhrases.dataDeletedWithStack
      warnings.append(Warning(code: "data-deleted-with-stack", key: .storageOnDelete, message: message))
    }
    if !backups {
      warnings.append(Warning(code: "no-backups", key: .storageBackups, message: WarningPhrases.noBackups))
    }
    if throughput == .bursting {
      warnings.append(Warning(code: "bursting-is-slow", key: .storageThroughput, message: WarningPhrases.bursting))
    }
    warnings.append(Warning(code: "efs-advice", key: .storageThroughput, message: WarningPhrases.efs))
    return warnings
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
