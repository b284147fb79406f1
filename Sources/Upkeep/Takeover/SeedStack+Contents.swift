internal import Deployment
internal import GitLabStack

/// What goes with a stack of the seed's, and what must not.
extension SeedStack {
  /// The types of all that the seed's project makes and that nobody's work is in, in every way to set it up: synthesised at its
  /// commit 7865189 with and without a network, NAT instance and domain of its own.
  private static let types: Set<String> = [
    "AWS::CDK::Metadata", "AWS::CertificateManager::Certificate", "AWS::EC2::EIP", "AWS::EC2::InternetGateway",
    "AWS::EC2::NatGateway", "AWS::EC2::Route", "AWS::EC2::RouteTable", "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::Subnet",
    "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::VPC", "AWS::EC2::VPCGatewayAttachment", "AWS::ECS::Cluster",
    "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::EFS::AccessPoint", "AWS::EFS::MountTarget",
    "AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::IAM::InstanceProfile", "AWS::IAM::Policy", "AWS::IAM::Role",
    "AWS::Lambda::Function", "AWS::Route53::RecordSet", "AWS::CloudFormation::WaitConditionHandle",
    "Custom::LogRetention", "Custom::VpcRestrictDefaultSG",
  ]
  /// The one that makes the directories on the file system: what a second one does at its deletion nobody knows.
  private static let initialization = "AWS::CloudFormation::CustomResource"

  /// The logical ids of what would go with the stack though no stack of the seed's has it, such as a database or a bucket.
  static func more(
    than data: [ForeignTemplate.Resource], among all: [ForeignTemplate.Resource], _ standing: [StackResource]
  ) -> [String] {
    let instances = all.filter { $0.type == .network(.instance) }
    let initializations = all.count { $0.type.name == Self.initialization }
    let inTemplate = all.filter { resource in
      guard !data.contains(resource), !resource.outlivesStack else { return false }
      if resource.type.name == Self.initialization { return initializations > 1 }
      // The NAT instance holds nothing; any other may.
      if resource.type == .network(.instance) { return instances.count > 1 || !resource.isEgress(among: all) }
      return !types.contains(resource.type.name)
    }.map(\.logicalID)
    // What a macro makes is not in the template as it was written.
    let written = Set(all.map(\.logicalID))
    let made = standing.filter {
      !written.contains($0.logicalID) && !["DELETE_COMPLETE", "DELETE_SKIPPED"].contains($0.status.rawValue)
    }.map(\.logicalID)
    return inTemplate + made
  }

  /// The networks that the security groups of the load balancer name in the rules that they hold themselves, each once.
  static func networks(admittedAmong all: [ForeignTemplate.Resource]) -> [String] {
    let balancers = all.filter { $0.type.name == "AWS::ElasticLoadBalancingV2::LoadBalancer" }
    let groups = balancers.flatMap { $0.properties["SecurityGroups"]?.list ?? [] }.compactMap {
      $0["Fn::GetAtt"]?.list?.first?.text
    }
    let rules = all.filter { groups.contains($0.logicalID) }.flatMap {
      $0.properties["SecurityGroupIngress"]?.list ?? []
    }
    return Set(rules.compactMap { $0["CidrIp"]?.text }).sorted()
  }

  /// The logical id of the NAT instance where its image is looked up anew at every update, so that any may replace it; nil
  /// where there is none.
  package var renewedInstance: String? {
    template.resources.first { resource in
      resource.type == .network(.instance)
        && template.lookedUpParameters.contains { resource.refers(to: $0, by: "ImageId") }
    }?.logicalID
  }
}

extension ForeignTemplate.Resource {
  /// Whether a route leads to it.
  fileprivate func isEgress(among all: [ForeignTemplate.Resource]) -> Bool {
    all.contains { $0.type == .network(.route) && $0.refers(to: logicalID, by: "InstanceId") }
  }
}
