internal import GitLabStack

/// What AWS calls the resources of a stack.
struct PhysicalNames {
  let stack: RehearsedStack

  private static let prefixes = [
    "AWS::EC2::VPC": "vpc-", "AWS::EC2::Subnet": "subnet-", "AWS::EC2::InternetGateway": "igw-",
    "AWS::EC2::RouteTable": "rtb-", "AWS::EC2::SubnetRouteTableAssociation": "rtbassoc-",
    "AWS::EC2::NatGateway": "nat-", "AWS::EC2::SecurityGroup": "sg-", "AWS::EC2::SecurityGroupIngress": "sgr-",
    "AWS::EC2::SecurityGroupEgress": "sgr-", "AWS::EC2::Instance": "i-", "AWS::EC2::VPCEndpoint": "vpce-",
    "AWS::EC2::LaunchTemplate": "lt-", "AWS::EFS::FileSystem": "fs-", "AWS::EFS::MountTarget": "fsmt-",
    "AWS::EFS::AccessPoint": "fsap-",
  ]

  private static let arns = [
    "AWS::SecretsManager::Secret": "secretsmanager:secret:",
    "AWS::ElasticLoadBalancingV2::LoadBalancer": "elasticloadbalancing:loadbalancer/app/",
    "AWS::ElasticLoadBalancingV2::TargetGroup": "elasticloadbalancing:targetgroup/",
    "AWS::ElasticLoadBalancingV2::Listener": "elasticloadbalancing:listener/app/",
    "AWS::CertificateManager::Certificate": "acm:certificate/",
    "AWS::ECS::Service": "ecs:service/", "AWS::ECS::TaskDefinition": "ecs:task-definition/",
  ]

  /// The ARNs of what is called by another name.
  private static let attributeARNs = [
    "AWS::IAM::Role": "iam:role/", "AWS::IAM::InstanceProfile": "iam:instance-profile/",
    "AWS::ECS::Cluster": "ecs:cluster/",
    "AWS::Lambda::Function": "lambda:function:", "AWS::Logs::LogGroup": "logs:log-group:",
    "AWS::CloudWatch::Alarm": "cloudwatch:alarm:", "AWS::EFS::FileSystem": "elasticfilesystem:file-system/",
    "AWS::EFS::AccessPoint": "elasticfilesystem:access-point/",
  ]

  /// The property by which a template may choose the name itself.
  private static let ownNames = ["AWS::Logs::LogGroup": "LogGroupName", "AWS::ECS::TaskDefinition": "Family"]

  /// `rest`: the service and how its resources begin, with the name behind it.
  private func arn(_ rest: String, _ name: String) -> String {
    let parts = rest.split(separator: ":", maxSplits: 1)
    // Roles are of the whole account.
    let region = parts[0] == "iam" ? "" : stack.region
    return "arn:aws:\(parts[0]):\(region):\(Identifiers.account):\(parts[1])\(name)"
  }

  /// The name that the template gives it; nil where AWS makes one up.
  private func ownName(of logicalID: String, type: String) -> String? {
    Self.ownNames[type].flatMap { stack.plan.resource(logicalID)?.properties[$0] }.flatMap(Outputs(stack: stack).text)
  }

  func id(of logicalID: String, type: String) -> String {
    let seed = "\(stack.id)/\(logicalID)"
    if let prefix = Self.prefixes[type] { return prefix + Identifiers.hexadecimal(seed, digits: 17) }
    let number = Identifiers.hexadecimal(seed, digits: 12)
    let name = ownName(of: logicalID, type: type) ?? "\(stack.name)-\(logicalID)-\(number.uppercased())"
    if type == "AWS::EC2::EIP" { return "203.0.113.\(Int(Identifiers.share(seed) * 254) + 1)" }
    guard let rest = Self.arns[type] else { return name }
    switch type {
    // Secrets Manager adds six characters to the name of a secret.
    case "AWS::SecretsManager::Secret":
      return arn(rest, "\(name)-\(Identifiers.hexadecimal("\(seed)/suffix", digits: 6))")
    case "AWS::ECS::TaskDefinition": return arn(rest, "\(name):1")
    default: return arn(rest, name)
    }
  }

  /// What `Fn::GetAtt` gives.
  func attribute(_ attribute: String, of logicalID: String, type: String) -> String {
    let id = id(of: logicalID, type: type)
    switch attribute {
    case "DNSName":
      let number = Identifiers.share(id) * 1_000_000_000
      return "\(stack.name.lowercased())-\(Int(number)).\(stack.region).elb.amazonaws.com"
    case "Arn" where !id.hasPrefix("arn:"):
      // That of a log group names its streams.
      return Self.attributeARNs[type].map { arn($0, id) + (type == "AWS::Logs::LogGroup" ? ":*" : "") } ?? id
    case "Name", "Arn": return attribute == "Arn" ? id : String(id.split(separator: "/").last ?? "")
    default: return "\(id)-\(attribute)"
    }
  }
}
