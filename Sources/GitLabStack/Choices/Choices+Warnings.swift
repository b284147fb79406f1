internal import Phrases

extension Choices {
  /// What the user should know before paying, the gravest first.
  package var warnings: [Warning] {
    accessWarnings + domainWarnings + storageWarnings + imageWarnings + networkWarnings
  }

  private var storageWarnings: [Warning] {
    var warnings: [Warning] = []
    if storage.onDelete == .delete {
      let message = Phrase.warnDataDeletedWithStack
      warnings.append(Warning(code: "data-deleted-with-stack", key: .storageOnDelete, message: message))
    }
    if !storage.backups {
      warnings.append(Warning(code: "no-backups", key: .storageBackups, message: .warnNoBackups))
    }
    if storage.throughput == .bursting {
      warnings.append(Warning(code: "bursting-is-slow", key: .storageThroughput, message: .warnBursting))
    }
    warnings.append(Warning(code: "efs-advice", key: .storageThroughput, message: .warnEFS))
    return warnings
  }

  private var imageWarnings: [Warning] {
    var warnings = Releases.builtIn.warnings(about: image.tag)
    if image.size.memory < 8192 {
      let message = Phrase.warnSmallMemory(image.size.memory)
      warnings.append(Warning(code: "small-memory", key: .imageMemory, message: message))
    }
    return warnings
  }

  private var networkWarnings: [Warning] {
    guard case .new(let range, let egress) = network else { return [] }
    var warnings: [Warning] = []
    switch egress {
    case .natGateway: break
    case .natInstance:
      warnings.append(Warning(code: "nat-instance-one-zone", key: .networkEgress, message: .warnNATInstance))
    case .publicSubnets:
      warnings.append(Warning(code: "public-task-address", key: .networkEgress, message: .warnPublicAddress))
    }
    if range.isPublic {
      let message = Phrase.warnPublicRange(range.description)
      warnings.append(Warning(code: "public-range", key: .networkCIDR, message: message))
    }
    return warnings
  }
}
