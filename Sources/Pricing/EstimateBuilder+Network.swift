internal import FoundationEssentials
internal import GitLabStack
internal import Phrases

/// What lets traffic in and out.
extension EstimateBuilder {
  mutating func chargeLoadBalancer(_ balancer: Plan.Resource) {
    guard text(value(balancer, "Type"), orIfAbsent: "application") == "application",
      let scheme = text(value(balancer, "Scheme"), orIfAbsent: "internet-facing")
    else { return cannotPrice(balancer) }
    charge(PricePhrases.balancerHours, .loadBalancer, for: balancer, quantity: hours)
    charge(PricePhrases.balancerUnits, .loadBalancerUnit, for: balancer, .usageLoadBalancerUnits, times: hours)
    guard scheme == "internet-facing" else { return }
    // It holds one address in each of its subnets.
    let addresses = count(value(balancer, "Subnets") ?? value(balancer, "SubnetMappings"))
    charge(
      PricePhrases.balancerAddresses, .publicAddress, for: balancer, quantity: addresses.map { Decimal($0) * hours })
    charge(PricePhrases.dataOut, .dataOut, for: balancer, .usageDataOutGB)
  }

  /// Its address is the EIP's line.
  mutating func chargeNATGateway(_ gateway: Plan.Resource) {
    charge(PricePhrases.natGatewayHours, .natGateway, for: gateway, quantity: hours)
    // The traffic is the stack's, however many gateways share it.
    guard gateway.logicalID == plan.resources(of: gateway.type).first?.logicalID else { return }
    charge(PricePhrases.natGatewayTraffic, .natGatewayTraffic, for: gateway, .usageNATGB)
    charge(PricePhrases.natGatewayPulls, .natGatewayTraffic, for: gateway, .usageImagePulls, times: Self.imageGB)
  }

  mutating func chargeInstance(_ instance: Plan.Resource) {
    guard let type = text(value(instance, "InstanceType")), let sku = Self.instances[type] else {
      return cannotPrice(instance)
    }
    charge(PricePhrases.instanceHours(type), sku, for: instance, quantity: hours)
    chargeVolumes(of: instance)
    if hasAddressOfItsOwn(instance) {
      charge(PricePhrases.instanceAddress, .publicAddress, for: instance, quantity: hours)
    }
    remark(PricePhrases.burstCredits)
  }

  private static let instances: [String: SKU] = ["t4g.nano": .t4gNano, "t4g.micro": .t4gMicro, "t4g.small": .t4gSmall]

  private mutating func chargeVolumes(of instance: Plan.Resource) {
    // The root volume of Amazon Linux where the template does not say: 8 GB of gp3.
    let usual: Decimal = 8
    let disks = (value(instance, "BlockDeviceMappings")?.list ?? []).compactMap { $0["Ebs"] }
    guard !disks.isEmpty else { return charge(PricePhrases.instanceVolume, .volume, for: instance, quantity: usual) }
    for disk in disks {
      let isKnown = text(disk["VolumeType"], orIfAbsent: "gp3") == "gp3"
      let size = isKnown ? number(disk["VolumeSize"], orIfAbsent: usual) : nil
      charge(PricePhrases.instanceVolume, .volume, for: instance, quantity: size)
    }
  }

  /// Whether it has a public address that is not an EIP's, which has a line already.
  private func hasAddressOfItsOwn(_ instance: Plan.Resource) -> Bool {
    let addresses = plan.resources(of: .network(.address))
    if addresses.contains(where: { resource(value($0, "InstanceId"))?.logicalID == instance.logicalID }) {
      return false
    }
    let interface = value(instance, "NetworkInterfaces")?.list?.first
    if let choice = text(interface?["AssociatePublicIpAddress"]) { return choice == "true" }
    let subnet = resource(interface?["SubnetId"] ?? value(instance, "SubnetId"))
    return subnet.map { text(value($0, "MapPublicIpOnLaunch")) == "true" } ?? false
  }

  /// A task in a zone without a NAT of its own pays on the way to the NAT: 0.01 on leaving the zone and 0.01 on
  /// entering the other. The task may be placed in any of its subnets, so the share of the traffic is that of the
  /// subnets without a NAT: half, with one NAT for two zones.
  mutating func chargeTrafficBetweenZones() {
    guard let nat = nats.first else { return }
    let subnets = plan.resources(of: .computing(.service)).compactMap {
      count(value($0, "NetworkConfiguration", "AwsvpcConfiguration", "Subnets"))
    }.max()
    guard let subnets, subnets > nats.count else { return }
    let bothWays = Decimal(subnets - nats.count) / Decimal(subnets) * 2
    charge(PricePhrases.betweenZones, .betweenZones, for: nat, .usageNATGB, times: bothWays)
    charge(PricePhrases.pullsBetweenZones, .betweenZones, for: nat, .usageImagePulls, times: bothWays * Self.imageGB)
  }

  /// Gateways, and instances that forward what is not addressed to them.
  var nats: [Plan.Resource] {
    plan.resources(of: .network(.natGateway))
      + plan.resources(of: .network(.instance)).filter { text(value($0, "SourceDestCheck")) == "false" }
  }

  /// The GitLab image as it is pulled.
  private static let imageGB = Decimal(16) / 10
}
