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

  func id(of logicalID: String, type: String) -> String {
    let seed = "\(stack.id)/\(logicalID)"
    if let prefix = Self.prefixes[type] { return prefix + Identifiers.hexadecimal(seed, digits: 17) }
    let name = "\(stack.name)-\(logicalID)-\(Identifiers.hexadecimal(seed, digits: 12).uppercased())"
    if type == "AWS::EC2::EIP" { return "203.0.113.\(Int(Identifiers.share(seed) * 254) + 1)" }
    guard let rest = Self.arns[type], let colon = rest.firstIndex(of: ":") else { return name }
    // Secrets Manager adds six characters to the name of a secret.
    let ending = type == "AWS::SecretsManager::Secret" ? "-\(Identifiers.hexadecimal("\(seed)/suffix", digits: 6))" : ""
    return "arn:aws:\(rest[..<colon]):\(stack.region):\(Identifiers.account)\(rest[colon...])\(name)\(ending)"
  }

  /// What `Fn::GetAtt` gives.
  func attribute(_ attribute: String, of logicalID: String, type: String) -> String {
    let id = id(of: logicalID, type: type)
    switch attribute {
    case "DNSName":
      let number = Identifiers.share(id) * 1_000_000_000
      return "\(stack.name.lowercased())-\(Int(number)).\(stack.region).elb.amazonaws.com"
    case "Arn" where !id.hasPrefix("arn:"):
      let service = type.split(separator: ":").dropFirst().first.map { $0.lowercased() } ?? ""
      return "arn:aws:\(service):\(stack.region):\(Identifiers.account):\(id)"
    case "Name", "Arn": return attribute == "Arn" ? id : String(id.split(separator: "/").last ?? "")
    default: return "\(id)-\(attribute)"
    }
  }
}
