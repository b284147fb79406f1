package import GitLabStack
package import Phrases

/// A look at the account that is due before a deployment. None of them changes anything.
package enum AccountQuestion: Hashable, Sendable {
  /// Who is signed in.
  case identity
  case hostedZone(id: String)
  /// The records of a hosted zone under one full name.
  case records(zoneID: String, name: String)
  /// What the public DNS has of a full name.
  case publicRecords(name: String, RecordType)
  /// Whether a VPC has names for the hosts in it.
  case dnsAttributes(vpc: String)
  case subnets(vpc: String)
  case vpc(id: String)
  case networkACLs(vpc: String)
  case endpoints(vpc: String)
  case securityGroups(ids: [String])
  case dhcpOptions(id: String)
  /// The zones of the region that the account may use.
  case availabilityZones
  /// The zones in which the account has a default subnet.
  case zonesWithDefaultSubnet
  case zonesOffering(instanceType: String)
  case stock(StockQuestion)
  case setting(SettingQuestion)
  case rights(RightsQuestion)
  /// Every certificate of the region.
  case certificates
  case certificate(arn: String)
  /// Every file system of the region, without where it is mounted.
  case fileSystems
  case fileSystem(id: String)
  /// Every secret of the region, without what is in it.
  case secrets
  case secret(arn: String)
  /// Whether Docker Hub has a tag of the image. It is not AWS, and is asked only when somebody says so.
  case registry(ImageTag)
}

/// What AWS said to such a question.
package enum AccountAnswer: Hashable, Sendable {
  case identity(SignedIn)
  /// nil: there is none of that id.
  case hostedZone(HostedZone?)
  case records([DNSRecord])
  case publicRecords(DNSAnswer)
  /// nil: there is no such VPC in the region.
  case dnsAttributes(DNSAttributes?)
  case subnets([Subnet])
  /// nil: there is no such VPC in the region.
  case vpc(VPC?)
  case networkACLs([NetworkACL])
  case endpoints([VPCEndpoint])
  case securityGroups([SecurityGroup])
  /// nil: there are none of that id.
  case dhcpOptions(DHCPOptions?)
  case availabilityZones([AvailabilityZone])
  /// By their names for those with a default subnet, by their ids for those that offer an instance type.
  case zones(Set<String>)
  case stock(StockAnswer)
  case setting(SettingAnswer)
  case rights(RightsAnswer)
  /// Nobody could be asked, for this reason.
  case untold(Phrase)
  case certificates([Certificate])
  /// nil: there is none of that ARN in the account and region.
  case certificate(Certificate?)
  case fileSystems([ExistingFileSystem])
  /// nil: there is none of that id in the account and region.
  case fileSystem(ExistingFileSystem?)
  case secrets([ExistingSecret])
  /// nil: there is none of that ARN.
  case secret(ExistingSecret?)
  case registry(RegistryAnswer)
}
