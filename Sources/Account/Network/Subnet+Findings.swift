package import GitLabStack
internal import Phrases

extension Subnet {
  /// Everything that is to be said of it for that use, the place first, then the routes, then the room.
  package func findings(for use: SubnetUse, on architecture: Choices.Architecture) -> [SubnetFinding] {
    [hindrance.map(finding), fargate(use, architecture), zoneRemark, route(use), firewallFinding, room(use)]
      .compactMap { $0 }
      + remarks(use)
  }

  // MARK: The place

  private func finding(_ hindrance: Hindrance) -> SubnetFinding {
    switch hindrance {
    case .onlyIPv6: SubnetFinding("network.subnets", .unfit, PlacePhrases.onlyIPv6InShort, PlacePhrases.onlyIPv6)
    case .state(let state):
      SubnetFinding(
        "network.subnets", .unfit, PlacePhrases.stateInShort(state), PlacePhrases.isNotAvailable(state))
    case .outpost: SubnetFinding("network.zones", .unfit, PlacePhrases.outpostInShort, PlacePhrases.isOnAnOutpost)
    case .place(let word):
      SubnetFinding(
        "network.subnets", .unfit, Phrase(word, word), PlacePhrases.isAPartOf(word))
    case .zoneKind(let kind): finding(kind)
    case .zoneUnavailable:
      SubnetFinding(
        "network.zones", .unfit, PlacePhrases.stateInShort("unavailable"), PlacePhrases.zoneIsUnavailable(zone))
    }
  }

  private func finding(_ kind: AvailabilityZone.Kind) -> SubnetFinding {
    switch kind {
    case .localZone:
      SubnetFinding("network.zones", .unfit, PlacePhrases.localZoneInShort, PlacePhrases.isInLocalZone(zone))
    case .wavelengthZone:
      SubnetFinding(
        "network.zones", .unfit, PlacePhrases.wavelengthZoneInShort, PlacePhrases.isInWavelengthZone(zone))
    case .availabilityZone:
      SubnetFinding(
        "network.zones", .unfit, PlacePhrases.otherZoneInShort,
        PlacePhrases.isInNoAvailabilityZone(zone, kind: "availability-zone"))
    case .other(let word):
      SubnetFinding(
        "network.zones", .unfit, PlacePhrases.otherZoneInShort,
        PlacePhrases.isInNoAvailabilityZone(zone, kind: word))
    }
  }

  /// Where GitLab cannot run; a load balancer can be there all the same.
  private func fargate(_ use: SubnetUse, _ architecture: Choices.Architecture) -> SubnetFinding? {
    guard case .task = use, hindrance == nil, let zoneID else { return nil }
    let facts = ZoneFacts.builtIn
    if !facts.hasFargate(zone: zoneID) {
      return SubnetFinding(
        "network.zones", .unfit, PlacePhrases.zoneWithoutFargateInShort,
        PlacePhrases.zoneHasNoFargate(zone, id: zoneID, asOf: facts.asOf))
    }
    if !facts.hasFargate(zone: zoneID, architecture) {
      return SubnetFinding(
        "network.zones", .unfit, PlacePhrases.zoneWithoutARMInShort,
        PlacePhrases.zoneHasNoARM(zone, id: zoneID, asOf: facts.asOf))
    }
    return nil
  }

  private var zoneRemark: SubnetFinding? {
    guard hindrance == nil else { return nil }
    let (grade, words): (SubnetFinding.Grade, Phrase)
    switch zoneState {
    case .available, .information, .unavailable: return nil
    case .impaired: (grade, words) = (.remark, PlacePhrases.zoneIs("impaired", zone))
    case .constrained: (grade, words) = (.remark, PlacePhrases.zoneIsConstrained(zone))
    case .other(let word): (grade, words) = (.remark, PlacePhrases.zoneIs(word, zone))
    case nil: (grade, words) = (.unseen, PlacePhrases.zoneIsUnseen(zone))
    }
    return SubnetFinding("network.zones", grade, words, words)
  }

  // MARK: The routes

  private func route(_ use: SubnetUse) -> SubnetFinding {
    let (grade, sentence) = verdict(use)
    return SubnetFinding("network.route", grade, reach.inShort, sentence)
  }

  private func verdict(_ use: SubnetUse) -> (SubnetFinding.Grade, Phrase) {
    switch (reach, use) {
    case (.isPublic, .balancer): (.fits, reach.inShort)
    case (.isPrivate, .task): (.fits, reach.inShort)
    case (.isPublic(let gateway, _), .task): (.unfit, RoutePhrases.isPublic(gateway))
    case (.isPrivate(let way), .balancer): (.unfit, RoutePhrases.isPrivate(way.words))
    case (.isUnknown(let doubt), _): (.doubt, doubt.sentence)
    case (.isIsolated(let gap), _): (.unfit, gap.sentence)
    }
  }

  /// What is in the subnet of a firewall is not inspected, and AWS wants it for the firewall alone:
  /// https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config.html
  private var firewallFinding: SubnetFinding? {
    firewall.map { id in
      SubnetFinding("network.route", .doubt, RoutePhrases.isOfFirewall, RoutePhrases.holdsFirewall(id))
    }
  }

  // MARK: The room

  private func room(_ use: SubnetUse) -> SubnetFinding? {
    guard availableAddresses < use.fewestAddresses else { return nil }
    return SubnetFinding(
      "network.addresses", .unfit, PlacePhrases.addressesInShort(availableAddresses, needed: use.fewestAddresses),
      AccountPhrases.subnetIsFull(availableAddresses, needed: use.fewestAddresses))
  }

  /// What is to be known of one that serves.
  private func remarks(_ use: SubnetUse) -> [SubnetFinding] {
    var remarks: [SubnetFinding] = []
    if case .balancer = use, let prefixLength, prefixLength > 27 {
      let words = PlacePhrases.isSmall(prefixLength)
      remarks.append(SubnetFinding("network.addresses", .remark, words, words))
    }
    if (use.fewestAddresses..<use.addresses).contains(availableAddresses) {
      let words = PlacePhrases.isTight(availableAddresses, advised: use.addresses)
      remarks.append(SubnetFinding("network.addresses", .remark, words, words))
    }
    if let words = reach.caution {
      remarks.append(SubnetFinding("network.route", reach.isSeen ? .remark : .unseen, words, words))
    }
    return remarks
  }
}
