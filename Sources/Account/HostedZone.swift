/// A Route 53 hosted zone.
package struct HostedZone: Hashable, Sendable {
  /// Without the `/hostedzone/` prefix.
  package let id: String
  /// In lower case, without the final dot. Several zones can have the same.
  package let name: String
  package let isPrivate: Bool
  /// How many records are in it; nil where AWS did not say.
  package let records: Int?
  /// What its owner wrote about it; nil for nothing.
  package let comment: String?
  /// Those that answer for it, in lower case without the final dot; nil where AWS did not say, as in a list of zones and for a private one.
  package let nameServers: [String]?

  package init(
    id: String, name: String, isPrivate: Bool, records: Int? = nil, comment: String? = nil, nameServers: [String]? = nil
  ) {
    self.id = id
    self.name = name
    self.isPrivate = isPrivate
    self.records = records
    self.comment = comment
    self.nameServers = nameServers
  }
}

extension HostedZone {
  /// What every private zone has for name servers, which answer inside the VPCs of that zone only:
  /// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
  static let serversOfPrivateZones: Set<String> = [
    "ns-0.awsdns-00.com", "ns-512.awsdns-00.net", "ns-1024.awsdns-00.org", "ns-1536.awsdns-00.co.uk",
  ]
}
