internal import Account
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What can be picked, as far as the account has answered.
struct PickerItems {
  let shared: Shared

  init(_ shared: Shared) { self.shared = shared }

  func items(from source: Question.Source) -> [Picker.Item] {
    switch source {
    case .regions: regions
    case .vpcs:
      [Picker.Item(Choices.newVPC, detail: shared.say(ScreenPhrases.aNewVPC))]
        + (shared.account.vpcs.value ?? []).map(item)
    case .zones: availabilityZones
    case .publicSubnets: subnets(for: .balancer)
    case .privateSubnets: subnets(for: .task)
    case .hostedZones: zones
    case .certificates: certificates
    case .allowedNetworks: networks
    case .releases: releases
    case .fileSystems: fileSystems
    case .secrets: secrets
    }
  }

  private func item(for vpc: VPC) -> Picker.Item {
    let facts = [vpc.cidr, vpc.name ?? "", vpc.isDefault ? shared.say(ScreenPhrases.theDefaultVPC) : ""]
    return Picker.Item(
      vpc.id, detail: facts.joined(separator: "  "), misfit: cannotServe(vpc.id) ? ScreenPhrases.vpcDoesNotServe : nil)
  }

  /// Whether it is known that GitLab cannot live in the VPC.
  func cannotServe(_ vpc: String) -> Bool {
    shared.account.subnets[vpc]?.value.map {
      SubnetChoice(subnets: $0, on: shared.inForce.architecture).shortcoming != nil
    } ?? false
  }

  /// Every zone of the region, with what it has or lacks; those that cannot serve are shown too, since somebody may look for them.
  private var availabilityZones: [Picker.Item] {
    (shared.zoneChoice?.places ?? []).map { place in
      switch place.fitness {
      case .serves: Picker.Item(place.zone.name, detail: "\(place.zone.id)  \(shared.say(place.reason))")
      case .doubtful(let reason):
        Picker.Item(
          place.zone.name, detail: place.zone.id, misfit: reason, .doubted(ZonePhrases.zone(place.zone.name, reason)))
      case .fails(let reason):
        Picker.Item(
          place.zone.name, detail: place.zone.id, misfit: reason, .refused(ZonePhrases.zone(place.zone.name, reason)))
      }
    }
  }

  /// Each with its own id; a private one is shown, since somebody will look for it, and not taken.
  private var zones: [Picker.Item] {
    let zones = shared.account.hostedZones.value ?? []
    return zones.map { zone in
      let namesakes = zones.count { $0.name == zone.name && $0.isPrivate == zone.isPrivate }
      let facts = [
        zone.id, namesakes > 1 ? shared.say(ScreenPhrases.isANamesake) : nil,
        zone.records.map { shared.say(ScreenPhrases.recordCount($0)) },
        zone.comment,
      ]
      return Picker.Item(
        zone.name, detail: facts.compactMap { $0 }.joined(separator: "  "),
        misfit: zone.isPrivate ? ScreenPhrases.aPrivateZone : nil,
        also: [.domainZoneID: zone.id],
        zone.isPrivate ? .refused(CheckPhrases.zoneIsPrivate(zone.name, zone.id)) : .taken)
    }
  }

  /// What fits the name that was answered comes first; what does not says why.
  private var certificates: [Picker.Item] {
    let name = shared.fullName
    let all = shared.certificates?.value ?? []
    let fits = all.filter { $0.misfit(for: name) == nil }
    return (fits + all.filter { $0.misfit(for: name) != nil }).map { certificate in
      let misfit = certificate.misfit(for: name)
      return Picker.Item(
        certificate.arn, title: certificate.names.joined(separator: ", "), detail: shared.say(certificate.facts),
        misfit: misfit, explanation: certificate.inPlainWords, misfit.map { .refused($0) } ?? .taken)
    }
  }

  /// Those that the data of the standing stack cannot go to say why.
  private var releases: [Picker.Item] {
    Releases.builtIn.known.map { release in
      let live = shared.account.liveStack
      let step = live?.step(to: release.tag) ?? .same
      let kept = live?.releaseToKeep(before: release.tag)
      let refusal =
        step.refusal ?? kept.map { StackPhrases.guardComesFirst($0.version, release.tag.version, keep: $0.description) }
      let detail = release.date + (release.tag.isFirstOfLine ? "  " + shared.say(ScreenPhrases.firstOfItsLine) : "")
      return Picker.Item(
        release.tag.description, detail: detail,
        misfit: step.misfit ?? kept.map { ScreenPhrases.guardFirst($0.version) },
        refusal.map { .refused($0) } ?? .taken)
    }
  }

  /// Each with what speaks for it or against it.
  private func subnets(for use: SubnetUse) -> [Picker.Item] {
    guard let vpc = shared.inForce.text(.networkVPC), let subnets = shared.account.subnets[vpc]?.value else {
      return []
    }
    return subnets.map { subnet in
      let finding = subnet.findings(for: use, on: shared.inForce.architecture).gravest
      let reason = (finding?.short).map(shared.say) ?? ""
      let serves = finding?.grade == .fits
      let facts = [subnet.zone.afterRegion, serves ? reason : "", subnet.cidr, subnet.name ?? ""]
      return Picker.Item(
        subnet.id, detail: facts.filter { !$0.isEmpty }.joined(separator: "  "), misfit: serves ? nil : finding?.short,
        explanation: subnet.explained(by: finding), finding?.reception ?? .taken)
    }
  }

  /// The regions that we have prices for, the one at hand first, with the names that people know.
  private var regions: [Picker.Item] {
    let atHand = shared.regionByDefault?.description
    let names = PriceList.builtIn.regions
    return (names.filter { $0 == atHand } + names.filter { $0 != atHand }).map { name in
      Picker.Item(name, detail: RegionPhrases.place(ofRegion: name).map(shared.say) ?? "")
    }
  }
}

extension VersionStep {
  /// Why it cannot be taken, in a few words; nil if it can.
  fileprivate var misfit: Phrase? {
    switch self {
    case .same, .upgrade: nil
    case .downgrade(let from, _): ScreenPhrases.olderThan(from.version)
    case .tooFar(_, _, let stop, let next): ScreenPhrases.onlyAfter(next?.version ?? "\(stop)")
    }
  }
}

extension Subnet {
  /// What is to be read of it while it is the selected one: what did not find room in its row, and the reason in full.
  fileprivate func explained(by finding: SubnetFinding?) -> Phrase {
    let facts = [zone, cidr, name ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
    let room = PlacePhrases.facts(facts, free: availableAddresses)
    return finding.map { room.followed(by: $0.sentence) } ?? room
  }
}

extension SubnetFinding {
  /// What becomes of a subnet that is picked: what stands against it is said first, and the plan's checks have the last word.
  fileprivate var reception: Picker.Item.Reception {
    switch grade {
    case .unfit, .doubt: .doubted(sentence)
    case .fits, .remark, .unseen: .taken
    }
  }
}

extension String {
  /// The part of a zone's name that tells it from the others of its region: `1a` of `ap-northeast-1a`.
  fileprivate var afterRegion: String {
    let words = split(separator: "-")
    return words.count > 3 ? self : words.last.map(String.init) ?? self
  }
}
