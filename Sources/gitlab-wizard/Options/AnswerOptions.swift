import ArgumentParser
import GitLabStack

/// Every question of the wizard as a flag; the flag is the path of the key.
struct AnswerOptions: ParsableArguments, AnswerFlags {
  @Option(.stackName) var stackName: GivenAnswer?
  @Option(.stackRegion) var stackRegion: GivenAnswer?
  @Option(.stackTags) var stackTags: GivenAnswer?
  @Option(.accountID) var accountID: GivenAnswer?
  @Option(.networkVPC) var networkVPC: GivenAnswer?
  @Option(.networkCIDR) var networkCIDR: GivenAnswer?
  @Option(.networkEgress) var networkEgress: GivenAnswer?
  @Option(.networkZones) var networkZones: GivenAnswer?
  @Option(.networkPublicSubnets) var networkPublicSubnets: GivenAnswer?
  @Option(.networkPrivateSubnets) var networkPrivateSubnets: GivenAnswer?
  @Option(.domainZone) var domainZone: GivenAnswer?
  @Option(.domainHost) var domainHost: GivenAnswer?
  @Option(.domainZoneID) var domainZoneID: GivenAnswer?
  @Option(.domainName) var domainName: GivenAnswer?
  @Option(.domainCertificate) var domainCertificate: GivenAnswer?
  @Option(.accessAllowedCIDRs) var accessAllowedCIDRs: GivenAnswer?
  @Option(.accessRootEmail) var accessRootEmail: GivenAnswer?
  @Option(.accessPasswordSecretARN) var accessPasswordSecretARN: GivenAnswer?
  @Option(.imageTag) var imageTag: GivenAnswer?
  @Option(.imageArchitecture) var imageArchitecture: GivenAnswer?
  @Option(.imageCPU) var imageCPU: GivenAnswer?
  @Option(.imageMemory) var imageMemory: GivenAnswer?
  @Option(.storageFileSystemID) var storageFileSystemID: GivenAnswer?
  @Option(.storageThroughput) var storageThroughput: GivenAnswer?
  @Option(.storageBackups) var storageBackups: GivenAnswer?
  @Option(.storageOnDelete) var storageOnDelete: GivenAnswer?
  @Option(.logsContainerInsights) var logsContainerInsights: GivenAnswer?
  @Option(.scheduleStop) var scheduleStop: GivenAnswer?
  @Option(.scheduleStart) var scheduleStart: GivenAnswer?
  @Option(.scheduleTimezone) var scheduleTimezone: GivenAnswer?
  @Option(.usageStorageGB) var usageStorageGB: GivenAnswer?
  @Option(.usageReadGB) var usageReadGB: GivenAnswer?
  @Option(.usageWriteGB) var usageWriteGB: GivenAnswer?
  @Option(.usageNATGB) var usageNATGB: GivenAnswer?
  @Option(.usageImagePulls) var usageImagePulls: GivenAnswer?
  @Option(.usageDataOutGB) var usageDataOutGB: GivenAnswer?
  @Option(.usageLoadBalancerUnits) var usageLoadBalancerUnits: GivenAnswer?
  @Option(.usageLogGB) var usageLogGB: GivenAnswer?
}

/// Of a command that takes answers by file only.
struct NoAnswers: ParsableArguments, AnswerFlags {}

/// The two answers that say which stack is meant: all that counts for a command that builds nothing.
struct StackOptions: ParsableArguments, AnswerFlags {
  @Option(.stackName) var stackName: GivenAnswer?
  @Option(.stackRegion) var stackRegion: GivenAnswer?
}
