/// The name of a question: its raw value is the key in the answers file and the name of the flag.
package enum AnswerKey: String, CaseIterable, Sendable {
  case stackName = "stack.name"
  case stackRegion = "stack.region"
  case stackTags = "stack.tags"
  case accountID = "account.id"
  case networkVPC = "network.vpc"
  case networkCIDR = "network.cidr"
  case networkEgress = "network.egress"
  case networkZones = "network.zones"
  case networkPublicSubnets = "network.publicSubnets"
  case networkPrivateSubnets = "network.privateSubnets"
  case domainZone = "domain.zone"
  case domainHost = "domain.host"
  case domainZoneID = "domain.zoneId"
  case domainName = "domain.name"
  case domainCertificate = "domain.certificate"
  case accessAllowedCIDRs = "access.allowedCidrs"
  case accessRootEmail = "access.rootEmail"
  case accessPasswordSecretARN = "access.passwordSecretArn"
  case imageTag = "image.tag"
  case imageArchitecture = "image.architecture"
  case imageCPU = "image.cpu"
  case imageMemory = "image.memory"
  case storageFileSystemID = "storage.fileSystemId"
  case storageThroughput = "storage.throughput"
  case storageBackups = "storage.backups"
  case storageOnDelete = "storage.onDelete"
  case logsContainerInsights = "logs.containerInsights"
  case scheduleStop = "schedule.stop"
  case scheduleStart = "schedule.start"
  case scheduleTimezone = "schedule.timezone"
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
    case .stackName: StackQuestions.stackName
    case .stackRegion: StackQuestions.stackRegion
    case .stackTags: StackQuestions.stackTags
    case .accountID: StackQuestions.accountID
    case .networkVPC: NetworkQuestions.networkVPC
    case .networkCIDR: NetworkQuestions.networkCIDR
    case .networkEgress: NetworkQuestions.networkEgress
    case .networkZones: NetworkQuestions.networkZones
    case .networkPublicSubnets: NetworkQuestions.networkPublicSubnets
    case .networkPrivateSubnets: NetworkQuestions.networkPrivateSubnets
    case .domainZone: AccessQuestions.domainZone
    case .domainHost: AccessQuestions.domainHost
    case .domainZoneID: AccessQuestions.domainZoneID
    case .domainName: AccessQuestions.domainName
    case .domainCertificate: AccessQuestions.domainCertificate
    case .accessAllowedCIDRs: AccessQuestions.accessAllowedCIDRs
    case .accessRootEmail: AccessQuestions.accessRootEmail
    case .accessPasswordSecretARN: KeptDataQuestions.passwordSecretARN
    case .imageTag: ImageQuestions.imageTag
    case .imageArchitecture: ImageQuestions.imageArchitecture
    case .imageCPU: ImageQuestions.imageCPU
    case .imageMemory: ImageQuestions.imageMemory
    case .storageFileSystemID: KeptDataQuestions.fileSystemID
    case .storageThroughput: StorageQuestions.storageThroughput
    case .storageBackups: StorageQuestions.storageBackups
    case .storageOnDelete: StorageQuestions.storageOnDelete
    case .logsContainerInsights: StorageQuestions.logsContainerInsights
    case .scheduleStop: ScheduleQuestions.scheduleStop
    case .scheduleStart: ScheduleQuestions.scheduleStart
    case .scheduleTimezone: ScheduleQuestions.scheduleTimezone
    case .usageStorageGB: UsageQuestions.usageStorageGB
    case .usageReadGB: UsageQuestions.usageReadGB
    case .usageWriteGB: UsageQuestions.usageWriteGB
    case .usageNATGB: UsageQuestions.usageNATGB
    case .usageImagePulls: UsageQuestions.usageImagePulls
    case .usageDataOutGB: UsageQuestions.usageDataOutGB
    case .usageLoadBalancerUnits: UsageQuestions.usageLoadBalancerUnits
    case .usageLogGB: UsageQuestions.usageLogGB
    }
  }

  /// The shape of the answer in the file.
  package var shape: Shape { question.shape }

  /// The part of `Usage` that the answer is about; nil for every other question.
  package var usage: (any WritableKeyPath<Usage, Int> & Sendable)? { question.stored.use?.part }

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
