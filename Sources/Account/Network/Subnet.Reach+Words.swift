package import Phrases

extension Subnet.Reach {
  /// As it stands beside a row.
  package var inShort: Phrase {
    switch self {
    case .isPublic(let gateway, nil): RoutePhrases.leadsTo(gateway)
    case .isPublic(let gateway, let firewall?): RoutePhrases.leadsTo(gateway, through: firewall)
    case .isPrivate(let way): way.words
    case .isUnknown: RoutePhrases.isUnknown
    case .isIsolated(.oneWay): RoutePhrases.isOneWay
    case .isIsolated(.publicAccessBlocked): RoutePhrases.isBlocked
    case .isIsolated: RoutePhrases.isIsolated
    }
  }

  /// What was not seen of a way that is there, or what decides on it; nil where it was seen to lead to the internet.
  var caution: Phrase? {
    switch self {
    case .isPublic(_, let firewall?): RoutePhrases.firewallDecides(firewall)
    case .isPrivate(let way): way.caution
    case .isPublic(_, nil), .isUnknown, .isIsolated: nil
    }
  }
}

extension Subnet.Reach {
  /// Whether the caution is about what was seen, rather than about what could not be.
  var isSeen: Bool {
    switch self {
    case .isPrivate(let way): way.kind != .natGateway || way.isConfirmed
    case .isPublic, .isUnknown, .isIsolated: true
    }
  }
}

extension EgressRoute {
  /// Its id and what it is.
  var words: Phrase { RoutePhrases.leaves(by: id, kindWords) }

  var kindWords: Phrase {
    switch kind {
    case .natGateway: RoutePhrases.natGateway
    case .natInstance: RoutePhrases.natInstance
    case .firewall: RoutePhrases.firewall
    case .transit: transitWords
    }
  }

  private var transitWords: Phrase {
    if id.hasPrefix("tgw-") { return RoutePhrases.transitGateway }
    if id.hasPrefix("vgw-") { return RoutePhrases.virtualPrivateGateway }
    return id.hasPrefix("lgw-") ? RoutePhrases.localGateway : RoutePhrases.coreNetwork
  }

  fileprivate var caution: Phrase? {
    switch kind {
    case .natGateway: isConfirmed ? nil : RoutePhrases.natIsUnseen(id)
    case .natInstance: RoutePhrases.machineIsUnseen(id)
    case .firewall: RoutePhrases.firewallDecides(id)
    case .transit: RoutePhrases.transitIsUnseen(id)
    }
  }
}

extension Subnet.Doubt {
  var sentence: Phrase {
    switch self {
    case .noTable: RoutePhrases.noTable
    case .listUnread(let list): RoutePhrases.listIsUnread(list)
    case .endpointUnseen(let endpoint): RoutePhrases.endpointIsUnseen(endpoint)
    case .natIsPending(let id): RoutePhrases.natIsPending(id)
    case .unknownTarget(let id): RoutePhrases.targetIsUnknown(id)
    case .onlyPartly(let id): RoutePhrases.coversOnlyAPart(id)
    case .severalWays(let one, let other): RoutePhrases.takesSeveralWays(one, other)
    }
  }
}

extension Subnet.Gap {
  var sentence: Phrase {
    switch self {
    case .noRoute: RoutePhrases.leadsNowhere
    case .targetIsGone(let id): RoutePhrases.targetIsGone(id)
    case .peeringOnly(let id): RoutePhrases.peeringIsNoWay(id)
    case .ipv6Only(let id): RoutePhrases.isIPv6Only(id)
    case .natIsPrivate(let id): RoutePhrases.natIsPrivate(id)
    case .natIsGone(let id, let state): RoutePhrases.natIsGone(id, state: state)
    case .natHasNoWay(let id): RoutePhrases.natHasNoWay(id)
    case .firewallHasNoWay(let id): RoutePhrases.firewallHasNoWay(id)
    case .oneWay(let out, let back): RoutePhrases.isOneWay(out: out, back: back)
    case .publicAccessBlocked(let mode): RoutePhrases.publicAccessIsBlocked(mode.rawValue)
    }
  }
}
