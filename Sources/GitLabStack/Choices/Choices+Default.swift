extension Choices {
  /// What is taken where nothing was answered.
  ///
  /// nil where the answer may be left out, is found in the account or must be given.
  package static func `default`(for key: AnswerKey) -> AnswerValue? {
    switch key {
    case .stackName: .text(defaultStackName)
    case .networkVPC: .text(newVPC)
    case .networkCIDR: .text("10.0.0.0/16")
    case .networkEgress: .text(Egress.natGateway.rawValue)
    case .accessRootEmail: .text("admin@example.com")
    case .imageTag: .text(Releases.builtIn.recommended.description)
    case .imageArchitecture: .text(Architecture.x86.rawValue)
    case .imageCPU: .text("2048")
    case .imageMemory: .text("8192")
    case .storageThroughput: .text(Throughput.elastic.rawValue)
    case .storageBackups: .text("true")
    case .storageOnDelete: .text(OnDelete.keep.rawValue)
    case .logsContainerInsights: .text("true")
    case .usageStorageGB, .usageReadGB, .usageWriteGB, .usageNATGB, .usageImagePulls, .usageDataOutGB,
      .usageLoadBalancerUnits, .usageLogGB:
      key.usage.map { .text(String(Usage.smallTeam[keyPath: $0])) }
    case .stackRegion, .stackTags, .networkPublicSubnets, .networkPrivateSubnets, .domainZone, .domainHost,
      .domainZoneID, .accessAllowedCIDRs:
      nil
    }
  }

  /// How the answer says that the VPC is to be made.
  package static let newVPC = "new"

  package static let defaultStackName = "gitlab"
}

extension Answers {
  /// Whether the VPC is to be made, which is also what happens where nobody has said.
  package var wantsNewVPC: Bool { (text(.networkVPC) ?? Choices.newVPC) == Choices.newVPC }
}

extension AnswerKey {
  /// The part of `Usage` that the answer is about; nil for every other question.
  package var usage: WritableKeyPath<Usage, Int>? {
    switch self {
    case .usageStorageGB: \.storageGB
    case .usageReadGB: \.readGB
    case .usageWriteGB: \.writeGB
    case .usageNATGB: \.natGB
    case .usageImagePulls: \.imagePulls
    case .usageDataOutGB: \.dataOutGB
    case .usageLoadBalancerUnits: \.loadBalancerUnits
    case .usageLogGB: \.logGB
    case .stackName, .stackRegion, .stackTags, .networkVPC, .networkCIDR, .networkEgress, .networkPublicSubnets,
      .networkPrivateSubnets, .domainZone, .domainHost, .domainZoneID, .accessAllowedCIDRs, .accessRootEmail,
      .imageTag, .imageArchitecture, .imageCPU, .imageMemory, .storageThroughput, .storageBackups, .storageOnDelete,
      .logsContainerInsights:
      nil
    }
  }
}
