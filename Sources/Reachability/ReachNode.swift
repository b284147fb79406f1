package import Phrases

/// Something that opens or takes connections: a box of the picture.
package struct ReachNode: Hashable, Sendable {
  /// Stable name for scripts, such as `loadBalancer` or `203.0.113.0/24`.
  package let id: String
  package let kind: Kind
  /// The logical ids of what it is in the template, the one that it is called by first; none for what AWS or the internet has.
  package let resources: [String]
  package let side: Side
  /// Whether the internet can name it by an address; nil for what has none of its own in the VPC.
  package let hasPublicAddress: Bool?

  package enum Kind: Hashable, Sendable {
    /// A network of the internet that a rule lets in.
    case network(String)
    /// Whoever is in no such network.
    case everyoneElse
    /// Whoever opens a shell.
    case people
    /// Anybody on the internet that GitLab calls.
    case anyAddress
    case loadBalancer, task, fileSystem, secret, natGateway, natInstance
    /// A function in the VPC.
    case function(String)
    /// A function outside of it, with AWS's own way to the internet.
    case freeFunction(String)
    /// What leads out of a VPC that is there already.
    case ownEgress
    /// AWS's own service, by the prefix of its actions.
    case service(String)
    /// Where the image is pulled from.
    case registry(String)
    /// What else has a security group, and the type that it is of.
    case other(String, type: String)
  }

  /// Where it stands.
  package enum Side: String, CaseIterable, Sendable {
    case internet
    case publicSubnets = "public-subnets"
    case privateSubnets = "private-subnets"
    /// In subnets whose routes are not known.
    case subnets
    case aws
  }
}

extension ReachNode {
  package var isOutside: Bool { side == .internet }

  /// What it is called in a sentence.
  package var title: Phrase {
    switch kind {
    case .network("0.0.0.0/0"): Phrase("everyone (0.0.0.0/0)", "全員（0.0.0.0/0）")
    case .network(let range): Phrase(verbatim: range)
    case .everyoneElse: Phrase("everyone else", "その他すべて")
    case .people: Phrase("you, by a shell", "シェルの利用者")
    case .anyAddress: Phrase("any address", "任意のアドレス")
    case .loadBalancer: Phrase("load balancer", "ロードバランサー")
    case .task: Phrase("GitLab task", "GitLab タスク")
    case .fileSystem: Phrase("file system", "ファイルシステム")
    case .secret: Phrase("secret", "シークレット")
    case .natGateway: Phrase("NAT gateway", "NAT ゲートウェイ")
    case .natInstance: Phrase("NAT instance", "NAT インスタンス")
    case .function(let id), .freeFunction(let id): Phrase(verbatim: "Lambda \(id)")
    case .ownEgress: Phrase("VPC's own way out", "VPC 自身の経路")
    case .service(let prefix): Self.title(ofService: prefix)
    case .registry(let host): Phrase("\(host) (image)", "\(host)（イメージ）")
    case .other(let id, let type): Phrase(verbatim: "\(id) (\(type))")
    }
  }

  /// A shell in a task and one on a machine go by the same service
  /// (docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html).
  private static func title(ofService prefix: String) -> Phrase {
    switch prefix {
    case "ssm": Phrase(verbatim: "AWS Systems Manager")
    case "ssmmessages": Phrase(verbatim: "AWS Session Manager")
    case "logs": Phrase(verbatim: "CloudWatch Logs")
    case "cloudformation": Phrase(verbatim: "CloudFormation")
    case "lambda": Phrase(verbatim: "AWS Lambda")
    case "ec2": Phrase(verbatim: "Amazon EC2")
    default: Phrase(verbatim: "AWS \(prefix)")
    }
  }
}
