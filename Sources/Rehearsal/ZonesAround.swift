internal import Account

/// The hosted zones that were in the account before us, with what is in them.
///
/// One of them can be used as it is. Of the others each has something in the way: its name is there twice, it is private, it
/// belongs to somebody else, or the name that everybody takes is taken.
enum ZonesAround {
  struct Zone {
    let id: String
    let name: String
    var isPrivate = false
    var comment: String?
    var nameServers = ["ns-1234.awsdns-26.org", "ns-567.awsdns-06.net", "ns-89.awsdns-11.com"]
    /// By name inside the zone.
    var records: [Record] = []
  }

  struct Record {
    let host: String
    let type: String
    let value: String
  }

  static let all = [
    Zone(id: "Z0REHEARSAL0PUBLIC01", name: "example.com"),
    Zone(
      id: "Z0REHEARSAL0PUBLIC02", name: "example.net", comment: "old site",
      records: [
        Record(host: "gitlab", type: "A", value: "192.0.2.10"),
        Record(host: "code", type: "AAAA", value: "2001:db8::10"),
        Record(host: "dev", type: "NS", value: "ns-1234.awsdns-26.org."),
      ]),
    Zone(id: "Z0REHEARSAL0PUBLIC03", name: "example.org", comment: "in use"),
    Zone(
      id: "Z0REHEARSAL0PUBLIC04", name: "example.org", comment: "made by mistake",
      nameServers: ["ns-4321.awsdns-62.org", "ns-765.awsdns-60.net", "ns-98.awsdns-10.com"]),
    Zone(id: "Z0REHEARSAL0PRIVATE1", name: "internal.example.com", isPrivate: true),
  ]

  /// A zone of another account, which nobody here may look at.
  static let foreign = "Z0REHEARSAL0FOREIGN1"

  static var list: JSON { .object(["HostedZones": .list(all.map(describe))]) }

  /// The zone of this id, or the refusal of AWS.
  static func zone(_ id: String, for operation: String) throws -> Zone {
    if let zone = all.first(where: { $0.id == id }) { return zone }
    guard id != foreign else {
      throw Refusal.service(
        code: "AccessDenied",
        message:
          "User: arn:aws:sts::\(Identifiers.account):assumed-role/Rehearsal/rehearsal is not authorized to perform: "
          + "route53:\(operation) on resource: arn:aws:route53:::hostedzone/\(id)")
    }
    throw Refusal.service(code: "NoSuchHostedZone", message: "No hosted zone found with ID: \(id)")
  }

  static func answer(_ zone: Zone) -> JSON {
    .object([
      "HostedZone": describe(zone),
      "DelegationSet": zone.isPrivate
        ? nil
        : .object([
          "NameServers": .list(zone.nameServers.map { .string($0) })
        ]),
    ])
  }

  private static func describe(_ zone: Zone) -> JSON {
    .object([
      "Id": .string("/hostedzone/\(zone.id)"), "Name": .string("\(zone.name)."), "CallerReference": .string(zone.id),
      "Config": .object([
        "Comment": zone.comment.map { .string($0) }, "PrivateZone": .boolean(zone.isPrivate),
      ]),
      // Its own NS and SOA are among them.
      "ResourceRecordSetCount": .number(String(zone.records.count + 2)),
    ])
  }

  /// What the public DNS has of a full name: of several zones with one name it leads to the first.
  static func publicRecords(of name: String, _ type: RecordType) -> DNSAnswer {
    guard let zone = all.first(where: { $0.name == name && !$0.isPrivate }) else {
      // What is above a domain is there.
      guard all.contains(where: { $0.name.hasSuffix(".\(name)") }) else { return .noSuchName }
      return .records(type == .nameServers ? ["a.gtld-servers.net"] : [])
    }
    switch type {
    case .nameServers: return .records(zone.nameServers)
    case .certificateAuthorities, .addresses: return .records([])
    }
  }

  /// The records under a full name, as AWS prints them.
  static func records(of zone: Zone, named name: String) -> [JSON] {
    zone.records.filter { "\($0.host).\(zone.name)" == name }.map { record in
      .object([
        "Name": .string("\(name)."), "Type": .string(record.type), "TTL": 300,
        "ResourceRecords": .list([.object(["Value": .string(record.value)])]),
      ])
    }
  }
}
