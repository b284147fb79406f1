extension Surroundings {
  /// The zones of the region, and what everybody calls each. They do not come in order, as on AWS.
  var availabilityZones: JSON {
    .object([
      "AvailabilityZones": .list(
        zoneNumbers.sorted { $0.key > $1.key }.map { letter, number in
          .object([
            "State": "available", "OptInStatus": "opt-in-not-required", "Messages": .list([]),
            "RegionName": .string(region), "ZoneName": .string(region + letter), "ZoneId": .string(zoneID(number)),
            "GroupName": .string(region), "NetworkBorderGroup": .string(region), "ZoneType": "availability-zone",
          ])
        })
    ])
  }

  /// The id of the zone of that letter; nil where there is none.
  func zoneID(letter: String) -> String? { zoneNumbers[letter].map(zoneID) }

  /// By the letters that a new account sees: which zone is meant differs from account to account, which there are does not.
  private var zoneNumbers: [String: Int] {
    switch region {
    case "ap-northeast-1": ["a": 4, "c": 1, "d": 2]
    case "us-west-1": ["a": 1, "c": 3]
    case "cn-north-1": ["a": 1, "c": 2]
    case "us-east-1": ["a": 1, "b": 2, "c": 4, "d": 6, "f": 5]
    default: ["a": 1, "b": 2, "c": 3]
    }
  }

  /// Such as `apne1-az4`.
  private func zoneID(_ number: Int) -> String {
    let words = [
      "north": "n", "south": "s", "east": "e", "west": "w", "central": "c", "northeast": "ne", "northwest": "nw",
      "southeast": "se", "southwest": "sw", "gov": "g",
    ]
    return region.split(separator: "-").map { words[String($0)] ?? String($0) }.joined() + "-az\(number)"
  }
}
