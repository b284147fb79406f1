/// One of the networks with or without a domain, and what it is turned into later. The other answers differ from one to the next.
struct Configuration: Sendable, CustomStringConvertible {
  enum Network: String, CaseIterable, Sendable {
    case natGateway = "nat-gateway"
    case natInstance = "nat-instance"
    case publicSubnets = "public-subnets"
    case twoZones = "existing VPC, 2 zones"
    case threeZones = "existing VPC, 3 zones"
  }

  enum Update: String, Sendable {
    case toInstance = "NAT instance"
    case toGateway = "NAT gateway"
    case toHTTPS = "HTTPS"
    case toHTTP = "HTTP"
    case toNewerRelease = "newer release"
    case tags = "stack tags"
    case toDelete = "deletes data"
    case size = "larger task"
  }

  let network: Network
  let https: Bool
  let update: Update
  /// From 0.
  let number: Int

  static let all: [Configuration] = {
    let updates: [(Network, Bool, Update)] = [
      (.natGateway, false, .toInstance), (.natGateway, true, .toNewerRelease), (.natInstance, false, .toHTTPS),
      (.natInstance, true, .toGateway), (.publicSubnets, false, .toHTTPS), (.publicSubnets, true, .tags),
      (.twoZones, false, .size), (.twoZones, true, .toHTTP), (.threeZones, false, .toDelete),
      (.threeZones, true, .toNewerRelease),
    ]
    return updates.enumerated().map { number, made in
      Configuration(network: made.0, https: made.1, update: made.2, number: number)
    }
  }()

  var description: String { "\(network.rawValue), \(https ? "HTTPS" : "HTTP")" }
  var stackName: String { "gitlab-\(number)" }

  /// Of what the account holds.
  struct Surroundings: Sendable {
    let zone: String
    let vpcs: [Network: String]
  }

  /// The answers of whoever makes this, or of whoever turns it into the other.
  func answers(in surroundings: Surroundings, updated: Bool) -> String {
    func turned(_ update: Update) -> Bool { updated && self.update == update }
    func bit(_ place: Int) -> Bool { number >> place & 1 == 1 }
    let isHTTPS = turned(.toHTTPS) || https && !turned(.toHTTP)
    let egress = turned(.toInstance) ? .natInstance : turned(.toGateway) ? .natGateway : network
    let networkLine = surroundings.vpcs[network].map { "{vpc: \($0)}" } ?? "{vpc: new, egress: \(egress.rawValue)}"
    let newer = turned(.toNewerRelease) || bit(0) && update != .toNewerRelease
    return """
      version: 1
      stack: {name: \(stackName), region: ap-northeast-1\(turned(.tags) ? ", tags: {Team: platform}" : "")}
      network: \(networkLine)
      access: {allowedCidrs: [203.0.113.0/24\(bit(1) ? ", 198.51.100.7/32, 192.0.2.128/25" : "")]}
      image:
        tag: \(newer ? "19.2.4-ce.0" : "18.11.11-ce.0")
        architecture: \(bit(2) ? "arm64" : "x86_64")
        cpu: \(turned(.size) ? 4096 : 2048)
        memory: \(turned(.size) ? 16384 : 8192)
      storage:
        throughput: \(bit(0) ? "bursting" : "elastic")
        backups: \(!bit(1))
        onDelete: \(bit(0) || turned(.toDelete) ? "delete" : "keep")
      logs: {containerInsights: \(!bit(2))}
      \(isHTTPS ? "domain: {zone: example.com, host: \(stackName), zoneId: \(surroundings.zone)}" : "")

      """
  }
}
