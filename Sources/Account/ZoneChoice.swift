package import GitLabStack
package import Phrases

/// Which two Availability Zones a new VPC is made in, found without asking; for every zone of the region it is said why.
package struct ZoneChoice: Hashable, Sendable {
  /// Those that serve first, in the order in which they are taken.
  package let places: [Place]
  /// nil where no two serve, or the NAT instance has none to run in.
  package let pair: ZonePair?
  let needs: Needs

  /// A zone, and what was found out about it.
  package struct Place: Hashable, Sendable {
    package let zone: AvailabilityZone
    package let fitness: Fitness
    /// Whether the account has a default subnet there, which proves that AWS makes subnets there; nil where nobody could see.
    package let hasDefaultSubnet: Bool?
    /// Whether the NAT instance can run there; nil where none is wanted, or nobody could see.
    package let offersInstance: Bool?
  }

  package enum Fitness: Hashable, Sendable {
    case serves
    /// AWS has something to say of it: it is not picked, and taken where somebody names it.
    case doubtful(Phrase)
    case fails(Phrase)
  }

  /// What the stack wants of its zones.
  package struct Needs: Hashable, Sendable {
    let region: Region
    package let egress: Choices.Egress
    let architecture: Choices.Architecture

    package init(region: Region, egress: Choices.Egress, architecture: Choices.Architecture) {
      self.region = region
      self.egress = egress
      self.architecture = architecture
    }

    /// Whether the NAT instance is wanted, which is in the first zone.
    var hasInstance: Bool { egress == .natInstance }
  }

  /// The type of the NAT instance, as the template has it.
  package static let instanceType = "t4g.nano"

  /// - Parameters:
  ///   - defaults: the names of the zones with a default subnet; nil where nobody could see.
  ///   - offering: the ids of the zones that offer the type of the NAT instance; nil where nobody asked or could see.
  package init(
    zones: [AvailabilityZone], for needs: Needs, defaults: Set<String>?, offering: Set<String>?,
    facts: ZoneFacts = .builtIn
  ) {
    self.needs = needs
    // An answer about another region may still be on its way.
    let judged = zones.filter { $0.name.hasPrefix(needs.region.description) }.map { zone in
      Place(
        zone: zone, fitness: Self.fitness(of: zone, for: needs, facts),
        hasDefaultSubnet: defaults.map { $0.contains(zone.name) },
        offersInstance: needs.hasInstance ? offering.map { $0.contains(zone.id) } : nil)
    }
    places = judged.sorted { $0.rank < $1.rank }
    let serving = places.filter { $0.fitness == .serves }
    // Whatever nobody could see is no reason against a zone.
    let first = serving.first { $0.offersInstance != false }
    let second = serving.first { $0 != first }
    pair = first.flatMap { first in second.flatMap { ZonePair([first.zone.name, $0.zone.name]) } }
  }

  private static func fitness(of zone: AvailabilityZone, for needs: Needs, _ facts: ZoneFacts) -> Fitness {
    switch zone.kind {
    case .availabilityZone: break
    case .localZone: return .fails(ZonePhrases.isALocalZone)
    case .wavelengthZone: return .fails(ZonePhrases.isAWavelengthZone)
    case .other(let word): return .fails(ZonePhrases.isOfAnotherKind(word))
    }
    guard facts.hasFargate(zone: zone.id) else { return .fails(ZonePhrases.lacksFargate) }
    guard facts.hasFargate(zone: zone.id, needs.architecture) else {
      return .fails(ZonePhrases.lacksARM)
    }
    if needs.egress == .natGateway, !facts.hasNATGateway(zone: zone.id) { return .fails(ZonePhrases.lacksNATGateway) }
    switch zone.state {
    case .available: return .serves
    case .information: return .doubtful(ZonePhrases.isReported("information", zone.messages))
    case .impaired: return .doubtful(ZonePhrases.isReported("impaired", zone.messages))
    case .constrained: return .doubtful(ZonePhrases.isReported("constrained", zone.messages))
    case .other(let word): return .doubtful(ZonePhrases.isReported(word, zone.messages))
    case .unavailable: return .fails(ZonePhrases.isReported("unavailable", zone.messages))
    }
  }

  package func place(named name: String) -> Place? { places.first { $0.zone.name == name } }

  /// Why there are no two to pick; nil where there are.
  package var shortcoming: Phrase? {
    guard pair == nil else { return nil }
    let serving = places.filter { $0.fitness == .serves }.map(\.zone.name)
    let region = needs.region.description
    return serving.count < 2
      ? ZonePhrases.tooFew(serving, region: region) : ZonePhrases.noneOffers(Self.instanceType, region: region)
  }

  /// Whether another way out would do what these zones cannot.
  package var lacksOnlyTheInstance: Bool { pair == nil && places.count { $0.fitness == .serves } >= 2 }
}

extension ZoneChoice.Place {
  /// Smaller ones are taken first: what serves, where the NAT instance can run, where a subnet is known to be possible, by name.
  fileprivate var rank: (Int, Int, Int, String) {
    let serves: Int =
      switch fitness {
      case .serves: 0
      case .doubtful: 1
      case .fails: 2
      }
    return (serves, offersInstance == false ? 1 : 0, hasDefaultSubnet == false ? 1 : 0, zone.name)
  }

  /// Why it serves or does not, in a few words.
  package var reason: Phrase {
    switch fitness {
    case .doubtful(let reason), .fails(let reason): return reason
    case .serves:
      let instance: Phrase? = offersInstance.map {
        $0 ? Phrase(verbatim: ZoneChoice.instanceType) : ZonePhrases.lacksInstance(ZoneChoice.instanceType)
      }
      let subnet: Phrase? = hasDefaultSubnet.map {
        $0 ? ZonePhrases.hasDefaultSubnet : ZonePhrases.hasNoDefaultSubnet
      }
      return ZonePhrases.list([ZonePhrases.hasFargate, instance, subnet].compactMap { $0 })
    }
  }
}
