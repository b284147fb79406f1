/// What `aws route53 list-resource-record-sets` prints.
struct RecordSets: Decodable {
  private let resourceRecordSets: [Item]?

  private struct Item: Decodable {
    let name: String?
  }

  /// The list begins at the name that was asked for, or at the next one if there is none.
  func hasRecord(named name: String) -> Bool {
    (resourceRecordSets ?? []).contains { Self.bare($0.name ?? "") == Self.bare(name) }
  }

  private static func bare(_ name: String) -> String {
    let name = name.lowercased()
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}

/// What `aws route53 get-hosted-zone` prints.
struct HostedZoneAnswer: Decodable {
  private let delegationSet: Delegation?

  private struct Delegation: Decodable {
    let nameServers: [String]?
  }

  /// None for a private zone.
  var nameServers: [String] { delegationSet?.nameServers ?? [] }
}

/// What `aws ec2 describe-network-interfaces` prints, as far as it is counted.
struct InterfaceList: Decodable {
  private let networkInterfaces: [Item]?

  private struct Item: Decodable {
    let networkInterfaceId: String?
  }

  var count: Int { networkInterfaces?.count ?? 0 }
}
