package import Account

extension AccountQueries {
  /// The zones of the region that the account may use, Local Zones that it opted in to too, in no order. One process.
  package func availabilityZones() async throws(AWSTrouble) -> [AvailabilityZone] {
    try await cli.answer(AvailabilityZoneList.self, to: AvailabilityZoneList.operation).zones
  }
}

/// What `aws ec2 describe-availability-zones` prints.
struct AvailabilityZoneList: Decodable {
  static let operation = ["ec2", "describe-availability-zones"]

  private let availabilityZones: [Item]?

  private struct Item: Decodable {
    let zoneName: String?
    let zoneId: String?
    let zoneType: String?
    let state: String?
    let messages: [Message]?

    struct Message: Decodable { let message: String? }
  }

  /// Before there were other kinds, AWS did not print the kind.
  var zones: [AvailabilityZone] {
    (availabilityZones ?? []).map { item in
      AvailabilityZone(
        name: item.zoneName ?? "", id: item.zoneId ?? "", kind: .init(item.zoneType ?? "availability-zone"),
        state: .init(item.state ?? "available"), messages: (item.messages ?? []).compactMap(\.message))
    }
  }
}
