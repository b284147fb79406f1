internal import Account

/// What `aws route53 list-resource-record-sets` prints.
struct RecordSets: Decodable {
  private let resourceRecordSets: [Item]?

  private struct Item: Decodable {
    let name: String?
    let type: String?
    let setIdentifier: String?
    let aliasTarget: Alias?
    let resourceRecords: [Value]?

    struct Alias: Decodable {
      let dNSName: String?
    }

    struct Value: Decodable {
      let value: String?
    }
  }

  /// The list begins at the name that was asked for, or at the next one if there is none.
  func hasRecord(named name: String) -> Bool {
    (resourceRecordSets ?? []).contains { ($0.name ?? "").bareName == name.bareName }
  }

  var records: [DNSRecord] {
    (resourceRecordSets ?? []).map { item in
      DNSRecord(
        name: (item.name ?? "").bareName, type: item.type ?? "",
        target: (item.aliasTarget?.dNSName ?? item.resourceRecords?.first?.value).map {
          $0.hasSuffix(".") ? String($0.dropLast()) : $0
        },
        setIdentifier: item.setIdentifier)
    }
  }
}

extension String {
  /// A DNS name as it is compared: in lower case, without the final dot.
  var bareName: String {
    let name = lowercased()
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}

/// What `aws route53 get-hosted-zone` prints.
struct HostedZoneAnswer: Decodable {
  private let hostedZone: HostedZoneItem
  private let delegationSet: Delegation?

  private struct Delegation: Decodable {
    let nameServers: [String]?
  }

  /// None for a private zone.
  var nameServers: [String] { delegationSet?.nameServers ?? [] }

  var zone: HostedZone { hostedZone.zone(nameServers: delegationSet?.nameServers?.map(\.bareName)) }
}

/// A hosted zone as both commands print it.
struct HostedZoneItem: Decodable {
  private let id: String
  private let name: String?
  private let resourceRecordSetCount: Int?
  private let config: Settings?

  private struct Settings: Decodable {
    let privateZone: Bool?
    let comment: String?
  }

  var zone: HostedZone { zone(nameServers: nil) }

  func zone(nameServers: [String]?) -> HostedZone {
    HostedZone(
      id: id.split(separator: "/").last.map(String.init) ?? id, name: (name ?? "").bareName,
      isPrivate: config?.privateZone ?? false, records: resourceRecordSetCount,
      comment: config?.comment.flatMap { $0.isEmpty ? nil : $0 }, nameServers: nameServers)
  }
}

/// What `aws ec2 describe-network-interfaces` prints, as far as it is counted.
struct InterfaceList: Decodable {
  private let networkInterfaces: [Item]?

  private struct Item: Decodable {
    let networkInterfaceId: String?
  }

  var count: Int { networkInterfaces?.count ?? 0 }
}
