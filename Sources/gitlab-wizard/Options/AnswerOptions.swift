import ArgumentParser
import GitLabStack
import Phrases

/// Every question of the wizard as a flag; the flag is the path of the key.
struct AnswerOptions: ParsableArguments {
  @Option(name: .answer(.stackName), help: .answer(.stackName)) var stackName: String?
  @Option(name: .answer(.stackRegion), help: .answer(.stackRegion)) var stackRegion: String?
  @Option(name: .answer(.stackTags), help: .answer(.stackTags)) var stackTags: String?
  @Option(name: .answer(.networkVPC), help: .answer(.networkVPC)) var networkVPC: String?
  @Option(name: .answer(.networkCIDR), help: .answer(.networkCIDR)) var networkCIDR: String?
  @Option(name: .answer(.networkEgress), help: .answer(.networkEgress)) var networkEgress: String?
  @Option(name: .answer(.networkPublicSubnets), help: .answer(.networkPublicSubnets)) var publicSubnets: String?
  @Option(name: .answer(.networkPrivateSubnets), help: .answer(.networkPrivateSubnets)) var privateSubnets: String?
  @Option(name: .answer(.domainZone), help: .answer(.domainZone)) var domainZone: String?
  @Option(name: .answer(.domainHost), help: .answer(.domainHost)) var domainHost: String?
  @Option(name: .answer(.domainZoneID), help: .answer(.domainZoneID)) var domainZoneID: String?
  @Option(name: .answer(.accessAllowedCIDRs), help: .answer(.accessAllowedCIDRs)) var allowedCIDRs: String?
  @Option(name: .answer(.accessRootEmail), help: .answer(.accessRootEmail)) var rootEmail: String?
  @Option(name: .answer(.imageTag), help: .answer(.imageTag)) var imageTag: String?
  @Option(name: .answer(.imageArchitecture), help: .answer(.imageArchitecture)) var imageArchitecture: String?
  @Option(name: .answer(.imageCPU), help: .answer(.imageCPU)) var imageCPU: String?
  @Option(name: .answer(.imageMemory), help: .answer(.imageMemory)) var imageMemory: String?
  @Option(name: .answer(.storageThroughput), help: .answer(.storageThroughput)) var throughput: String?
  @Option(name: .answer(.storageBackups), help: .answer(.storageBackups)) var backups: String?
  @Option(name: .answer(.storageOnDelete), help: .answer(.storageOnDelete)) var onDelete: String?
  @Option(name: .answer(.logsContainerInsights), help: .answer(.logsContainerInsights)) var insights: String?
  @Option(name: .answer(.usageStorageGB), help: .answer(.usageStorageGB)) var storageGB: String?
  @Option(name: .answer(.usageReadGB), help: .answer(.usageReadGB)) var readGB: String?
  @Option(name: .answer(.usageWriteGB), help: .answer(.usageWriteGB)) var writeGB: String?
  @Option(name: .answer(.usageNATGB), help: .answer(.usageNATGB)) var natGB: String?
  @Option(name: .answer(.usageImagePulls), help: .answer(.usageImagePulls)) var imagePulls: String?
  @Option(name: .answer(.usageDataOutGB), help: .answer(.usageDataOutGB)) var dataOutGB: String?
  @Option(name: .answer(.usageLoadBalancerUnits), help: .answer(.usageLoadBalancerUnits)) var units: String?
  @Option(name: .answer(.usageLogGB), help: .answer(.usageLogGB)) var logGB: String?

  private var given: [(AnswerKey, String?)] {
    [
      (.stackName, stackName), (.stackRegion, stackRegion), (.stackTags, stackTags), (.networkVPC, networkVPC),
      (.networkCIDR, networkCIDR), (.networkEgress, networkEgress), (.networkPublicSubnets, publicSubnets),
      (.networkPrivateSubnets, privateSubnets), (.domainZone, domainZone), (.domainHost, domainHost),
      (.domainZoneID, domainZoneID), (.accessAllowedCIDRs, allowedCIDRs), (.accessRootEmail, rootEmail),
      (.imageTag, imageTag), (.imageArchitecture, imageArchitecture), (.imageCPU, imageCPU),
      (.imageMemory, imageMemory), (.storageThroughput, throughput), (.storageBackups, backups),
      (.storageOnDelete, onDelete), (.logsContainerInsights, insights), (.usageStorageGB, storageGB),
      (.usageReadGB, readGB), (.usageWriteGB, writeGB), (.usageNATGB, natGB), (.usageImagePulls, imagePulls),
      (.usageDataOutGB, dataOutGB), (.usageLoadBalancerUnits, units), (.usageLogGB, logGB),
    ]
  }

  /// What was given on the command line; lists are separated by commas.
  var answers: Answers {
    var answers = Answers()
    for case (let key, let line?) in given { answers[key] = AnswerValue(line: line, for: key) }
    return answers
  }
}

extension NameSpecification {
  fileprivate static func answer(_ key: AnswerKey) -> NameSpecification { .customLong(key.rawValue) }
}

extension ArgumentHelp {
  fileprivate static func answer(_ key: AnswerKey) -> ArgumentHelp {
    ArgumentHelp(Phrase.label(of: key.rawValue)[.spoken], valueName: String(key.name))
  }
}
