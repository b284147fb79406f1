internal import Account

/// What `aws ec2 describe-nat-gateways` prints. One that was deleted stays in it for an hour.
struct NATGatewayList: Decodable {
  private let natGateways: [Item]?

  private struct Item: Decodable {
    let natGatewayId: String
    let state: String?
    let connectivityType: String?
    let availabilityMode: String?
    let subnetId: String?
  }

  /// Before there were private ones, AWS did not print which it was.
  var gateways: [NATGateway] {
    (natGateways ?? []).map { item in
      NATGateway(
        id: item.natGatewayId, state: item.state ?? "available", isPublic: item.connectivityType != "private",
        subnet: item.availabilityMode == "regional" ? nil : item.subnetId)
    }
  }
}
