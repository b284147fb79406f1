internal import GitLabStack
internal import Phrases

/// What is looked at of the Availability Zones: whether they have what GitLab needs.
enum ZoneChecks {
  /// A new VPC with the zones that it is pinned to, or an existing one, whose subnets are in some.
  private enum Place {
    case new(egress: Choices.Egress, zones: ZonePair?)
    case existing(vpc: String)
  }

  private static func place(_ examination: Examination) -> Place? {
    guard case .new(_, let egress, let zones) = examination.choices.network else {
      return examination.vpcWithSubnets.map(Place.existing)
    }
    return examination.open.contains(.networkZones) ? nil : .new(egress: egress, zones: zones)
  }

  @Inspection.List static var all: [Inspection] {
    Inspection(
      "network.zones", .network, ZonePhrases.label, about: .networkZones,
      of: place,
      asks: { place, _ in
        switch place {
        case .new(let egress, _): AccountQuestion.aboutZones(with: egress)
        case .existing(let vpc): [.subnets(vpc: vpc)]
        }
      },
      judge: { place, examination throws(NotSeen) in
        switch place {
        case .existing(let vpc): return try SubnetChecks.zones(of: vpc, examination)
        case .new(_, let zones):
          let what = zones.map { ZonePhrases.areUnseen($0.names) } ?? ZonePhrases.areLeftToAWS
          _ = try examination.seen(.availabilityZones, orSay: what)
          guard let region = examination.region,
            let choice = examination.sightings.zoneChoice(for: .init(examination.choices, in: region))
          else { throw .pending }
          guard let zones else { return try findingOfNone(choice, examination) }
          return try finding(of: zones, choice, examination)
        }
      })
  }

  /// The gravest of what speaks against two zones; well where nothing does.
  private static func finding(
    of pair: ZonePair, _ choice: ZoneChoice, _ examination: Examination
  ) throws(NotSeen) -> Finding {
    let fixes = fixes(choice, examination)
    var warning: Finding?
    for name in pair.names {
      guard let place = choice.place(named: name) else {
        let words = ZonePhrases.noSuchZone(name, region: choice.needs.region.description)
        return .fail(CheckPhrases.isMissing, words, fixes: fixes)
      }
      switch place.fitness {
      case .serves: continue
      case .doubtful(let reason):
        warning = warning ?? .warn(Phrase(verbatim: name), ZonePhrases.zone(name, reason), fixes: fixes)
      case .fails(let reason):
        return .fail(Phrase(verbatim: name), ZonePhrases.zone(name, reason), fixes: fixes)
      }
    }
    if let instance = try findingOfInstance(pair, choice, examination) { return instance }
    let places = pair.names.compactMap(choice.place)
    return warning
      ?? .ok(
        ZonePhrases.serveBriefly(pair.brief, choice.needs.hasInstance),
        ZonePhrases.serve(places.map { ($0.zone.name, $0.zone.id) }, choice.needs.hasInstance))
  }

  /// The NAT instance is in the first zone. nil where none is wanted, or it can run there.
  private static func findingOfInstance(
    _ pair: ZonePair, _ choice: ZoneChoice, _ examination: Examination
  ) throws(NotSeen) -> Finding? {
    guard choice.needs.hasInstance else { return nil }
    let type = ZoneChoice.instanceType
    _ = try examination.seen(.zonesOffering(type), orSay: ZonePhrases.offerIsUnseen(type, pair.names[0]))
    guard choice.place(named: pair.names[0])?.offersInstance == false else { return nil }
    return .fail(
      ZonePhrases.lacksInstanceBriefly(type), ZonePhrases.doesNotOffer(type, pair.names[0]),
      fixes: fixes(choice, examination) + otherEgress(examination), key: .networkEgress)
  }

  /// Of a plan without zones: of a new stack because no two serve, of one that stands because nobody could see where it is.
  private static func findingOfNone(_ choice: ZoneChoice, _ examination: Examination) throws(NotSeen) -> Finding {
    if let standing = try examination.stack() {
      guard case .unseen(let reason) = standing.zones else { throw .pending }
      throw .unseen(ZonePhrases.ofStackAreUnseen, because: reason)
    }
    guard let shortcoming = choice.shortcoming else {
      return .unknown(CheckPhrases.notLookedAt, ZonePhrases.areLeftToAWS, fixes: fixes(choice, examination))
    }
    return choice.lacksOnlyTheInstance
      ? .fail(
        ZonePhrases.lacksInstanceBriefly(ZoneChoice.instanceType), shortcoming, fixes: otherEgress(examination),
        key: .networkEgress)
      : .fail(ZonePhrases.tooFewBriefly, shortcoming, fixes: [Fix(ZonePhrases.otherRegionOrVPC)])
  }

  /// The zones that serve, where they can still be chosen.
  private static func fixes(_ choice: ZoneChoice, _ examination: Examination) -> [Fix] {
    guard case .seen(nil) = examination.standing, let pair = choice.pair, pair != examination.choices.network.zones
    else { return [] }
    return [Fix(answering: .networkZones, with: pair.names.joined(separator: ","))]
  }

  private static func otherEgress(_ examination: Examination) -> [Fix] {
    // A stack that stands cannot do without its private subnets.
    let isNew = if case .seen(nil) = examination.standing { true } else { false }
    let others: [Choices.Egress] = isNew ? [.natGateway, .publicSubnets] : [.natGateway]
    return others.map { Fix(answering: .networkEgress, with: $0.rawValue) }
  }
}
