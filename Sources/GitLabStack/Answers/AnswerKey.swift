/// The name of a question: its raw value is the key in the answers file and the name of the flag.
package enum AnswerKey: String, CaseIterable, Sendable {
  case stackName = "stack.name"
  case stackRegion = "stack.region"
  case stackTags = "stack.tags"
  case networkVPC = "network.vpc"
  case networkCIDR = "network.cidr"
  case networkEgress = "network.egress"
  case networkPublicSubnets = "network.publicSubnets"
  case networkPrivateSubnets = "network.privateSubnets"
  case domainZone = "domain.zone"
  case domainHost = "domain.host"
  case domainZoneID = "domain.zoneId"
  case accessAllowedCIDRs = "access.allowedCidrs"
  case accessRootEmail = "access.rootEmail"
  case imageTag = "image.tag"
  case imageArchitecture = "image.architecture"
  case imageCPU = "image.cpu"
  case imageMemory = "image.memory"
  case storageThroughput = "storage.throughput"
  case storageBackups = "storage.backups"
  case storageOnDelete = "storage.onDelete"
  case logsContainerInsights = "logs.containerInsights"
  case usageStorageGB = "usage.storageGB"
  case usageReadGB = "usage.readGB"
  case usageWriteGB = "usage.writeGB"
  case usageNATGB = "usage.natGB"
  case usageImagePulls = "usage.imagePulls"
  case usageDataOutGB = "usage.dataOutGB"
  case usageLoadBalancerUnits = "usage.loadBalancerUnits"
  case usageLogGB = "usage.logGB"

  /// The shape of an answer in the file.
  package enum Shape: Sendable {
    case text, list, map
  }

  /// All that is known of it.
  package var question: Question {
    switch self {
    case .stackName: .stackName
    case .stackRegion: .stackRegion
    case .stackTags: .stackTags
    case .networkVPC: .networkVPC
    case .networkCIDR: .networkCIDR
    case .networkEgress: .networkEgress
    case .networkPublicSubnets: .networkPublicSubnets
    case .networkPrivateSubnets: .networkPrivateSubnets
    case .domainZone: .domainZone
    case .domainHost: .domainHost
    case .domainZoneID: .domainZoneID
    case .accessAllowedCIDRs: .accessAllowedCIDRs
    case .accessRootEmail: .accessRootEmail
    case .imageTag: .imageTag
    case .imageArchitecture: .imageArchitecture
    case .imageCPU: .imageCPU
    case .imageMemory: .imageMemory
    case .storageThroughput: .storageThroughput
    case .storageBackups: .storageBackups
    case .storageOnDelete: .storageOnDelete
    case .logsContainerInsights: .logsContainerInsights
    case .usageStorageGB: .usageStorageGB
    case .usageReadGB: .usageReadGB
    case .usageWriteGB: .usageWriteGB
    case .usageNATGB: .usageNATGB
    case .usageImagePulls: .usageImagePulls
    case .usageDataOutGB: .usageDataOutGB
    case .usageLoadBalancerUnits: .usageLoadBalancerUnits
    case .usageLogGB: .usageLogGB
    }
  }

  /// The part before the dot: a mapping of the answers file, and mostly a screen of the wizard.
  package var section: Substring { rawValue.prefix { $0 != "." } }

  /// The part after the dot.
  package var name: Substring { rawValue.drop { $0 != "." }.dropFirst() }

  /// The key that a line of a stack's answers came from: `GITLAB_WIZARD_NETWORK_EGRESS` for `network.egress`.
  package var environmentVariable: String {
    "GITLAB_WIZARD_"
      + rawValue.map { character in
        if character == "." { return "_" }
        return character.isUppercase ? "_\(character)" : character.uppercased()
      }.joined().replacing("_G_B", with: "_GB")
  }
}
