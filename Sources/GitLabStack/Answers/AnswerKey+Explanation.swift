package import Phrases

extension AnswerKey {
  /// What is asked and what is accepted, on one line; the answers file shows it above the key.
  package var explanation: Phrase {
    switch self {
    case .stackName: .explainStackName
    case .stackRegion: .explainStackRegion
    case .stackTags: .explainStackTags
    case .networkVPC: .explainVPC
    case .networkCIDR: .explainCIDR
    case .networkEgress: .explainEgress
    case .networkPublicSubnets: .explainPublicSubnets
    case .networkPrivateSubnets: .explainPrivateSubnets
    case .domainZone: .explainZone
    case .domainHost: .explainHost
    case .domainZoneID: .explainZoneID
    case .accessAllowedCIDRs: .explainAllowedCIDRs
    case .accessRootEmail: .explainRootEmail
    case .imageTag: .explainImageTag
    case .imageArchitecture: .explainArchitecture
    case .imageCPU: .explainCPU
    case .imageMemory: .explainMemory
    case .storageThroughput: .explainThroughput
    case .storageBackups: .explainBackups
    case .storageOnDelete: .explainOnDelete
    case .logsContainerInsights: .explainContainerInsights
    case .usageStorageGB: .explainStorageGB
    case .usageReadGB: .explainReadGB
    case .usageWriteGB: .explainWriteGB
    case .usageNATGB: .explainNATGB
    case .usageImagePulls: .explainImagePulls
    case .usageDataOutGB: .explainDataOutGB
    case .usageLoadBalancerUnits: .explainLoadBalancerUnits
    case .usageLogGB: .explainLogGB
    }
  }
}
