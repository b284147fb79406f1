internal import FoundationEssentials
internal import GitLabStack
internal import Phrases

/// What keeps the users' work.
extension EstimateBuilder {
  mutating func chargeFileSystem(_ fileSystem: Plan.Resource) {
    // One zone has another price, which is not in the list.
    guard value(fileSystem, "AvailabilityZoneName") == nil else { return cannotPrice(fileSystem) }
    charge(PricePhrases.fileSystemSpace, .fileSystem, for: fileSystem, .usageStorageGB)
    switch text(value(fileSystem, "ThroughputMode"), orIfAbsent: "bursting") {
    case "bursting": break
    case "elastic":
      charge(PricePhrases.fileSystemReads, .fileSystemRead, for: fileSystem, .usageReadGB)
      charge(PricePhrases.fileSystemWrites, .fileSystemWrite, for: fileSystem, .usageWriteGB)
    default: cannotPrice(fileSystem)
    }
    switch text(value(fileSystem, "BackupPolicy", "Status"), orIfAbsent: "DISABLED") {
    case "DISABLED": break
    case "ENABLED":
      charge(PricePhrases.fileSystemBackup, .fileSystemBackup, for: fileSystem, .usageStorageGB)
    default: cannotPrice(fileSystem)
    }
    if count(value(fileSystem, "LifecyclePolicies")) ?? 0 > 0 { remark(PricePhrases.infrequentAccess) }
  }

  /// What is there already is billed as before. How a file system is set the template does not say, only how much is on it.
  mutating func charge(_ given: Plan.Given) {
    let owner = (name: given.name, group: given.group, type: given.type)
    if given.type == .storage(.secret) { return add(PricePhrases.secret, .secret, of: owner, quantity: 1) }
    add(
      PricePhrases.fileSystemSpace, .fileSystem, of: owner, quantity: Decimal(usage.storageGB),
      following: .usageStorageGB)
    remark(KeptDataPhrases.costsOfSettings)
  }
}
