internal import Phrases

/// The two availability zones of a new VPC, in the order of its subnets.
package struct ZonePair: Hashable, Sendable {
  let first: ZoneName
  let second: ZoneName

  init(first: ZoneName, second: ZoneName) {
    self.first = first
    self.second = second
  }

  /// nil unless they are two names of zones.
  package init?(_ names: [String]) {
    let zones = names.compactMap { try? ZoneName($0) }
    guard zones.count == 2, names.count == 2, zones[0] != zones[1] else { return nil }
    self.init(first: zones[0], second: zones[1])
  }

  /// Both as briefly as they can be told apart, such as `ap-northeast-1a, 1c`.
  package var brief: String {
    guard first.region == second.region else { return names.joined(separator: ", ") }
    let region = second.region.description
    let number = region.split(separator: "-").last ?? ""
    return "\(first), \(number)\(second.description.dropFirst(region.count))"
  }

  package var names: [String] { [first.description, second.description] }
}

extension AnswersReading {
  /// nil where nobody has said, so that AWS takes the first two that it lists.
  mutating func zones() -> ZonePair? {
    let key = AnswerKey.networkZones
    guard let items = list(key, ZoneName.init) else { return nil }
    let region = answers.text(.stackRegion).flatMap { try? Region($0) }
    var seen: Set<ZoneName> = []
    for (text, zone) in items {
      if !seen.insert(zone).inserted {
        object(to: key, value: text, Refusal(AnswerPhrases.isThereTwice(text), accepted: ZonePhrases.twoZones))
      } else if let region, zone.region != region {
        let reason = ZonePhrases.isOfAnotherRegion(text, region: region.description)
        object(to: key, value: text, Refusal(reason, accepted: ZonePhrases.twoZones))
      }
    }
    let count = answers.list(key)?.count ?? 0
    guard count == 2, items.count == 2 else {
      if count != 2 { object(to: key, ZonePhrases.takesTwo(count), accepted: ZonePhrases.twoZones) }
      return nil
    }
    return ZonePair(first: items[0].item, second: items[1].item)
  }
}
