package import GitLabStack

extension ZoneChoice.Needs {
  /// What these choices want.
  package init?(_ choices: Choices, in region: Region) {
    guard case .new(_, let egress, _) = choices.network else { return nil }
    self.init(region: region, egress: egress, architecture: choices.image.architecture)
  }
}

extension [AccountQuestion: Sighting<AccountAnswer>] {
  /// The zones that a new VPC is made in; nil as long as something that decides it has not come, and where the zones could not be
  /// seen. What else could not be seen decides nothing.
  package func zoneChoice(for needs: ZoneChoice.Needs?) -> ZoneChoice? {
    guard let needs, case .seen(.availabilityZones(let zones)) = self[.availabilityZones] else { return nil }
    var found: [Set<String>?] = []
    for question in AccountQuestion.aboutZones(with: needs.egress).dropFirst() {
      switch self[question] ?? .pending {
      case .pending: return nil
      case .seen(.zones(let zones)): found.append(zones)
      case .seen, .unseen: found.append(nil)
      }
    }
    return ZoneChoice(
      zones: zones, for: needs, defaults: found.first ?? nil, offering: found.count > 1 ? found[1] : nil)
  }
}

extension AccountQuestion {
  /// What has to be looked at to pick the zones of a new VPC: all zones, those with a default subnet, and with a NAT instance those
  /// that offer it. In this order.
  package static func aboutZones(with egress: Choices.Egress) -> [AccountQuestion] {
    let questions: [AccountQuestion] = [.availabilityZones, .zonesWithDefaultSubnet]
    return egress == .natInstance ? questions + [.zonesOffering(instanceType: ZoneChoice.instanceType)] : questions
  }

  package var isAboutZones: Bool {
    switch self {
    case .availabilityZones, .zonesWithDefaultSubnet, .zonesOffering: true
    case .identity, .hostedZone, .records, .publicRecords, .dnsAttributes, .subnets, .vpc, .networkACLs, .endpoints,
      .securityGroups, .dhcpOptions, .stock, .setting, .rights, .certificates, .certificate, .fileSystems, .fileSystem,
      .secrets, .secret, .registry:
      false
    }
  }

  /// Whether it is about the room, the settings and the rights of the account. What was well of them is not asked for again just
  /// before a deployment.
  package var isAboutAccount: Bool {
    switch self {
    case .stock, .setting, .rights: true
    case .identity, .hostedZone, .records, .publicRecords, .dnsAttributes, .subnets, .vpc, .networkACLs, .endpoints,
      .securityGroups, .dhcpOptions, .availabilityZones, .zonesWithDefaultSubnet, .zonesOffering, .certificates,
      .certificate, .fileSystems, .fileSystem, .secrets, .secret, .registry:
      false
    }
  }
}
