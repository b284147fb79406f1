/// The kinds of deployment that differ in what they make.
enum DeploySituation: CaseIterable, Sendable {
  case natGatewayOverHTTP
  case natInstanceOverHTTPS
  case existingVPC

  /// Brings about what someone who answers like this had before, and returns the answers.
  func answers(in aws: LocalAWS) async throws -> String {
    let common = """
      version: 1
      stack: {name: gitlab, region: ap-northeast-1}
      access: {allowedCidrs: [203.0.113.0/24]}

      """
    switch self {
    case .natGatewayOverHTTP:
      return common + "network: {vpc: new, egress: nat-gateway}\n"
    case .natInstanceOverHTTPS:
      let zone = try await aws.makeZone(named: "example.com")
      return common + """
        network: {vpc: new, egress: nat-instance}
        domain: {zone: example.com, host: gitlab, zoneId: \(zone)}

        """
    case .existingVPC:
      try await aws.makeStack(named: "before", template: "existing-network.yaml")
      return common + "network: {vpc: \(try await aws.output("VpcId", ofStack: "before"))}\n"
    }
  }

  var urlPrefix: String {
    switch self {
    case .natGatewayOverHTTP, .existingVPC: "http://gitlab"
    case .natInstanceOverHTTPS: "https://gitlab.example.com"
    }
  }

  /// VPCs that carry the stack's name.
  var vpcsMade: String {
    switch self {
    case .natGatewayOverHTTP, .natInstanceOverHTTPS: "1"
    case .existingVPC: "0"
    }
  }
}
