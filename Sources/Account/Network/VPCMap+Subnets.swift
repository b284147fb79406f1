internal import GitLabStack

extension VPCMap {
  /// Every subnet with what AWS makes of it, in the order of the list.
  package var judged: [Subnet] {
    subnets.map { subnet in
      Subnet(
        id: subnet.id, name: subnet.name, zone: subnet.zone, zoneID: subnet.zoneID,
        zoneState: zone(of: subnet)?.state, cidr: subnet.range?.description ?? "",
        availableAddresses: subnet.availableAddresses,
        reach: reach(of: subnet), hindrance: hindrance(of: subnet), firewall: firewall(in: subnet))
    }
  }

  private func firewall(in subnet: ListedSubnet) -> String? {
    endpoints.value?.first { $0.kind == .gatewayLoadBalancer && $0.subnets.contains(subnet.id) }?.id
  }

  private func hindrance(of subnet: ListedSubnet) -> Subnet.Hindrance? {
    if subnet.state != "available" { return .state(subnet.state) }
    switch subnet.place {
    case .outpost: return .outpost
    case .other(let word): return .place(word)
    case nil: break
    }
    if subnet.range == nil { return .onlyIPv6 }
    guard let zone = zone(of: subnet) else { return AvailabilityZone.Kind(named: subnet.zone).map { .zoneKind($0) } }
    if zone.kind != .availabilityZone { return .zoneKind(zone.kind) }
    return zone.state == .unavailable ? .zoneUnavailable : nil
  }

  /// The ids are the same for everybody, and so count; an old `aws` prints none for a subnet.
  private func zone(of subnet: ListedSubnet) -> AvailabilityZone? {
    let zones = zones.value ?? []
    return subnet.zoneID.flatMap { id in zones.first { $0.id == id } } ?? zones.first { $0.name == subnet.zone }
  }
}

extension AvailabilityZone.Kind {
  /// What the name alone tells: that of an Availability Zone is its region's and a letter, the others have more words behind the number,
  /// as `us-west-2-lax-1a` and `us-east-1-wl1-bos-wlz-1`. nil for an Availability Zone.
  /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
  fileprivate init?(named name: String) {
    let words = name.split(separator: "-").dropLast()
    guard words.contains(where: { Int($0) != nil }) else { return nil }
    self = words.contains { $0.hasPrefix("wl") } ? .wavelengthZone : .localZone
  }
}
