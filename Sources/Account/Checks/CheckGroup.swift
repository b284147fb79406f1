internal import GitLabStack
package import Phrases

/// What checks are about, in the order in which they are listed.
package enum CheckGroup: String, CaseIterable, Sendable {
  case account, rights, quotas, network, domain, access, image, storage, names

  /// At most eight columns in English, twelve in Japanese.
  package var title: Phrase {
    switch self {
    case .account: Phrase("Account", "アカウント")
    case .rights: Phrase("Permissions", "権限")
    case .quotas: Phrase("Quotas", "クォータ")
    case .network: Phrase("Network", "ネットワーク")
    case .domain: Phrase("Domain", "ドメイン")
    case .access: Phrase("Access", "接続元")
    case .image: Phrase("Image", "イメージ")
    case .storage: Phrase("Storage", "ストレージ")
    case .names: Phrase("Names", "名前")
    }
  }

  /// Where a warning of the answers stands.
  init(of key: AnswerKey) {
    self =
      switch key {
      case .stackName, .stackTags: .names
      case .stackRegion, .accountID: .account
      case .networkVPC, .networkCIDR, .networkEgress, .networkZones, .networkPublicSubnets, .networkPrivateSubnets:
        .network
      case .domainZone, .domainHost, .domainZoneID, .domainCertificate, .domainName: .domain
      case .accessAllowedCIDRs, .accessRootEmail, .accessPasswordSecretARN: .access
      case .imageTag, .imageArchitecture, .imageCPU, .imageMemory, .scheduleStop, .scheduleStart, .scheduleTimezone:
        .image
      case .storageFileSystemID, .storageThroughput, .storageBackups, .storageOnDelete, .logsContainerInsights,
        .usageStorageGB, .usageReadGB, .usageWriteGB, .usageNATGB, .usageImagePulls, .usageDataOutGB,
        .usageLoadBalancerUnits, .usageLogGB:
        .storage
      }
  }
}
