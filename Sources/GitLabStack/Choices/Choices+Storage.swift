internal import Phrases

extension Choices {
  /// Where the data is, and how it is kept. A file system that is there has its own settings, so there is nowhere to put others.
  package enum Storage: Hashable, Sendable {
    case new(throughput: Throughput, backups: Bool, onDelete: OnDelete)
    /// It is not of the stack, and stays when that goes.
    case given(ResourceID)
  }

  package enum Throughput: String, CaseIterable, Sendable {
    case elastic, bursting
  }

  /// What becomes of the file system and the root password when the stack is deleted.
  package enum OnDelete: String, CaseIterable, Sendable {
    case keep, delete
  }
}

/// What it has of what was answered.
extension Choices.Storage {
  /// nil where the file system is there already, as for all that is set only where it is made.
  package var throughput: Choices.Throughput? { if case .new(let mode, _, _) = self { mode } else { nil } }

  package var backups: Bool? { if case .new(_, let backups, _) = self { backups } else { nil } }

  package var onDelete: Choices.OnDelete? { if case .new(_, _, let fate) = self { fate } else { nil } }

  /// nil where it is made.
  package var fileSystem: ResourceID? { if case .given(let id) = self { id } else { nil } }

  /// What becomes of what the stack makes and GitLab's data needs. Beside data that stay, their password stays.
  package var fate: Choices.OnDelete { onDelete ?? .keep }

  /// What should be known of it before paying.
  var warnings: [Warning] {
    var warnings: [Warning] = []
    if onDelete == .delete {
      let message = WarningPhrases.dataDeletedWithStack
      warnings.append(Warning(code: "data-deleted-with-stack", key: .storageOnDelete, message: message))
    }
    if backups == false {
      warnings.append(Warning(code: "no-backups", key: .storageBackups, message: WarningPhrases.noBackups))
    }
    if throughput == .bursting {
      warnings.append(Warning(code: "bursting-is-slow", key: .storageThroughput, message: WarningPhrases.bursting))
    }
    let key = fileSystem == nil ? AnswerKey.storageThroughput : .storageFileSystemID
    warnings.append(Warning(code: "efs-advice", key: key, message: WarningPhrases.efs))
    return warnings
  }
}

extension AnswersReading {
  /// nil if one of its answers was objected to. Reads those of the branch that `storage.fileSystemId` opens and objects to the
  /// others.
  mutating func storage() -> Choices.Storage? {
    guard answers[.storageFileSystemID] == nil else { return givenStorage() }
    let throughput = option(.storageThroughput, Choices.Throughput.self)
    let backups = truth(.storageBackups)
    let onDelete = option(.storageOnDelete, Choices.OnDelete.self)
    guard let throughput, let backups, let onDelete else { return nil }
    return .new(throughput: throughput, backups: backups, onDelete: onDelete)
  }

  private mutating func givenStorage() -> Choices.Storage? {
    let foreign: [(AnswerKey, Phrase)] = [
      (.storageThroughput, KeptDataPhrases.hasItsThroughput), (.storageBackups, KeptDataPhrases.hasItsBackups),
      (.storageOnDelete, KeptDataPhrases.staysAnyway),
    ]
    for (key, reason) in foreign where answers[key] != nil {
      object(to: key, reason, accepted: KeptDataPhrases.leaveOutOrNewFiles)
    }
    return text(.storageFileSystemID, ResourceID.fileSystem).map(Choices.Storage.given)
  }
}

extension Choices {
  /// What should be known of data that are there already.
  var warningsOfKeptData: [Warning] {
    guard storage.fileSystem != nil, access.password == nil else { return [] }
    return [
      Warning(
        code: "password-not-of-data", key: .accessPasswordSecretARN, message: KeptDataPhrases.newPasswordIsIgnored)
    ]
  }
}
