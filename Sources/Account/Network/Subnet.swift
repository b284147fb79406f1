/// A subnet, and what AWS makes of it: where its routes lead, and whether anything of ours can be in it at all.
package struct Subnet: Hashable, Sendable {
  package let id: String
  package let name: String?
  /// By the name that this account has for it.
  package let zone: String
  /// The same for everybody; nil where AWS does not say.
  package let zoneID: String?
  /// What AWS says of the zone; nil where nobody could see it.
  package let zoneState: AvailabilityZone.State?
  /// Empty for one that has only IPv6.
  package let cidr: String
  package let availableAddresses: Int
  package let reach: Reach
  /// What keeps everything of ours out of it; nil where nothing does.
  package let hindrance: Hindrance?
  /// The endpoint of a firewall that is in it; nil where none was seen.
  package let firewall: String?

  /// Where the effective route table leads what is for the internet. The main table counts for subnets without one of their own.
  package enum Reach: Hashable, Sendable {
    /// To an internet gateway and back, maybe through a firewall.
    case isPublic(gateway: String, firewall: String? = nil)
    /// Out, and nothing comes in.
    case isPrivate(EgressRoute)
    /// It could not be told. Whoever knows better may be right.
    case isUnknown(Doubt)
    /// Nowhere.
    case isIsolated(Gap)
  }

  /// Why it could not be told where a subnet leads.
  package enum Doubt: Hashable, Sendable {
    /// No route table could be seen that counts for it.
    case noTable
    case listUnread(String)
    case endpointUnseen(String)
    case natIsPending(String)
    case unknownTarget(String)
    /// A part of the internet has a route, the rest none.
    case onlyPartly(String)
    /// One part goes in and out, the other only out.
    case severalWays(String, String)
  }

  /// Why a subnet leads nowhere.
  package enum Gap: Hashable, Sendable {
    case noRoute
    case targetIsGone(String)
    case peeringOnly(String)
    case ipv6Only(String)
    case natIsPrivate(String)
    case natIsGone(String, state: String)
    case natHasNoWay(String)
    case firewallHasNoWay(String)
    /// What goes out takes another way than what comes in.
    case oneWay(out: String, back: String)
    case publicAccessBlocked(PublicAccessBlock)
  }

  /// Why a subnet is not for us, wherever it leads.
  package enum Hindrance: Hashable, Sendable {
    case onlyIPv6
    case state(String)
    case outpost
    /// A part of another service.
    case place(String)
    case zoneKind(AvailabilityZone.Kind)
    case zoneUnavailable
  }

  package init(
    id: String, name: String?, zone: String, zoneID: String? = nil, zoneState: AvailabilityZone.State? = .available,
    cidr: String, availableAddresses: Int, reach: Reach, hindrance: Hindrance? = nil, firewall: String? = nil
  ) {
    self.id = id
    self.name = name
    self.zone = zone
    self.zoneID = zoneID
    self.zoneState = zoneState
    self.cidr = cidr
    self.availableAddresses = availableAddresses
    self.reach = reach
    self.hindrance = hindrance
    self.firewall = firewall
  }
}

extension Subnet.Reach {
  /// What the route table names, where it is one thing.
  var via: String? {
    switch self {
    case .isPublic(let gateway, let firewall): firewall ?? gateway
    case .isPrivate(let way): way.id
    case .isUnknown, .isIsolated: nil
    }
  }
}

extension Subnet {
  package var isPublic: Bool { if case .isPublic = reach { true } else { false } }

  package var isPrivate: Bool { if case .isPrivate = reach { true } else { false } }

  package var isUnknown: Bool { if case .isUnknown = reach { true } else { false } }

  /// The length of its prefix; nil where it has no range.
  var prefixLength: Int? { cidr.split(separator: "/").last.flatMap { Int($0) } }
}
