internal import GitLabStack

/// What AWS calls the resources of a stack.
struct PhysicalNames {
  let stack: RehearsedStack

  /// `rest`: the service and how its resources begin, with the name behind it.
  private func arn(_ rest: String, _ name: String) -> String {
    let parts = rest.split(separator: ":", maxSplits: 1)
    // Roles are of the whole account.
    let region = parts[0] == "iam" ? "" : stack.region
    return "arn:aws:\(parts[0]):\(region):\(Identifiers.account):\(parts[1])\(name)"
  }

  /// The name that the template gives it; nil where AWS makes one up.
  private func ownName(of logicalID: String, type: ResourceType) -> String? {
    type.facts.nameProperty.flatMap { stack.plan.resource(logicalID)?.properties[$0] }
      .flatMap(Outputs(stack: stack).text)
  }

  func id(of logicalID: String, type: ResourceType) -> String {
    let seed = "\(stack.id)/\(logicalID)"
    let number = Identifiers.hexadecimal(seed, digits: 12)
    let name = ownName(of: logicalID, type: type) ?? "\(stack.name)-\(logicalID)-\(number.uppercased())"
    switch type.facts.identity {
    case .id(let prefix, _): return prefix + Identifiers.hexadecimal(seed, digits: 17)
    case .address: return "203.0.113.\(Int(Identifiers.share(seed) * 254) + 1)"
    case .name: return name
    // Secrets Manager adds six characters to the name of a secret.
    case .arn(let rest) where type == .storage(.secret):
      return arn(rest, "\(name)-\(Identifiers.hexadecimal("\(seed)/suffix", digits: 6))")
    case .arn(let rest) where type == .computing(.taskDefinition): return arn(rest, "\(name):1")
    case .arn(let rest): return arn(rest, name)
    }
  }

  /// The ARN of what is called by another name; nil where it has none that we need.
  private func arn(of id: String, type: ResourceType) -> String? {
    switch type.facts.identity {
    // That of a log group names its streams.
    case .id(_, let rest), .name(let rest): rest.map { arn($0, id) + (type == .computing(.logGroup) ? ":*" : "") }
    case .arn, .address: nil
    }
  }

  /// What `Fn::GetAtt` gives.
  func attribute(_ attribute: String, of logicalID: String, type: ResourceType) -> String {
    let id = id(of: logicalID, type: type)
    switch attribute {
    case "DNSName":
      let number = Identifiers.share(id) * 1_000_000_000
      return "\(stack.name.lowercased())-\(Int(number)).\(stack.region).elb.amazonaws.com"
    case "Arn" where !id.hasPrefix("arn:"): return arn(of: id, type: type) ?? id
    case "Name", "Arn": return attribute == "Arn" ? id : String(id.split(separator: "/").last ?? "")
    default: return "\(id)-\(attribute)"
    }
  }
}
