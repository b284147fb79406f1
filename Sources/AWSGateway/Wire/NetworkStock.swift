internal import Account

/// What `aws ec2 describe-internet-gateways` prints, as far as it is counted.
struct InternetGatewayList: Decodable {
  private let internetGateways: [Item]?

  private struct Item: Decodable { let internetGatewayId: String? }

  var count: Int { internetGateways?.count ?? 0 }
}

/// What `aws ec2 describe-addresses` prints.
struct AddressList: Decodable {
  private let listed: [Item]?

  private enum CodingKeys: String, CodingKey { case listed = "addresses" }

  private struct Item: Decodable {
    let publicIp: String?
    let allocationId: String?
    let associationId: String?
    /// The service that looks after it; such a one is not idle, whatever it is attached to.
    let serviceManaged: String?
  }

  var addresses: [ElasticAddress] {
    (listed ?? []).map { item in
      ElasticAddress(
        address: item.publicIp ?? item.allocationId ?? "", allocation: item.allocationId,
        isAttached: item.associationId != nil || item.serviceManaged != nil)
    }
  }
}

/// What `aws ec2 describe-nat-gateways` prints, as far as it is about where they are.
struct NATGatewayPlaces: Decodable {
  private let natGateways: [Item]?

  private struct Item: Decodable { let subnetId: String? }

  /// nil for one of the whole region, which is in no subnet.
  var subnets: [String?] { (natGateways ?? []).map(\.subnetId) }
}

/// What `aws ec2 describe-subnets` prints, as far as it is about where they are.
struct SubnetPlaces: Decodable {
  private let subnets: [Item]?

  private struct Item: Decodable {
    let subnetId: String?
    let availabilityZone: String?
  }

  /// By subnet.
  var zones: [String: String] {
    Dictionary(
      (subnets ?? []).compactMap { item in item.subnetId.flatMap { id in item.availabilityZone.map { (id, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }
}
