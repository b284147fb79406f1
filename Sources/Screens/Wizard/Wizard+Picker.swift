internal import Account
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

extension Wizard {
  /// A key while a list is open: typing narrows it, Esc first widens it again and then closes it.
  mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let items = picker.narrowed(items(from: picker.source))
    picker.isMoved = true
    switch key {
    case .escape where !picker.filter.text.isEmpty: picker.filter = TextEditor("")
    case .escape:
      overlay = nil
      return []
    case .up: picker.row = max(0, picker.row - 1)
    case .down: picker.row = min(max(0, items.count - 1), picker.row + 1)
    case .pageUp, .home: picker.row = 0
    case .pageDown, .end: picker.row = max(0, items.count - 1)
    case .character(" ") where picker.picksSeveral:
      guard items.indices.contains(picker.row) else { break }
      let item = items[picker.row]
      if let index = picker.ticked.firstIndex(of: item.value) {
        picker.ticked.remove(at: index)
      } else {
        notice = picker.objection(to: item)
        if notice == nil { picker.ticked.append(item.value) }
      }
    case .enter:
      if picker.picksSeveral, !picker.ticked.isEmpty {
        overlay = nil
        return pick(.list(picker.ticked), for: picker.key)
      }
      guard items.indices.contains(picker.row) else {
        overlay = nil
        return []
      }
      notice = picker.objection(to: items[picker.row])
      if notice == nil {
        overlay = nil
        return take(items[picker.row], for: picker.key)
      }
    default:
      if key != .character("/"), picker.filter.apply(key) { picker.settle(on: self.items(from: picker.source)) }
    }
    overlay = .picker(picker)
    return []
  }

  /// Opens the list of what the question can be answered with.
  mutating func openPicker(of question: Question, from source: Question.Source) {
    pricePicker(source)
    var picker = Picker(
      key: question.key, source: source, label: question.label, ticked: inForce.list(question.key) ?? [])
    picker.settle(on: items(from: source))
    overlay = .picker(picker)
  }

  /// Proposes anew what fits, now that more is known; not where somebody has moved already.
  mutating func settlePicker() {
    guard case .picker(var picker) = overlay, !picker.isMoved else { return }
    picker.settle(on: items(from: picker.source))
    overlay = .picker(picker)
  }

  /// Answers with the very item that was picked, and with what goes with it.
  mutating func take(_ item: Picker.Item, for key: AnswerKey) -> [Effect] {
    var effects = answer(key, key.shape == .list ? .list([item.value]) : .text(item.value))
    for (other, value) in item.also { effects += answer(other, .text(value)) }
    if key == .domainZone { effects += suggestHost() }
    beginEditing()
    return effects
  }

  /// Takes an answer that was typed. A zone's id is answered as well where only one zone has that name.
  mutating func pick(_ value: AnswerValue, for key: AnswerKey) -> [Effect] {
    let named =
      key == .domainZone ? items(from: .hostedZones).filter { $0.value == value.line && $0.misfit == nil } : []
    if named.count == 1 { return take(named[0], for: key) }
    let effects = answer(key, value)
    beginEditing()
    return effects
  }

  /// The usual name, until somebody types another: it counts as an answer, and gives way like a default.
  private mutating func suggestHost() -> [Effect] {
    guard inForce[.domainHost] == nil else { return [] }
    life.suggested.insert(.domainHost)
    return answer(.domainHost, .text("gitlab"))
  }

  /// What can be picked, as far as the account has answered.
  func items(from source: Question.Source) -> [Picker.Item] {
    switch source {
    case .regions: regionItems
    case .vpcs: [Picker.Item(Choices.newVPC, detail: say(.aNewVPC))] + (account.vpcs.value ?? []).map(item)
    case .publicSubnets, .privateSubnets: subnetItems(isPublic: source == .publicSubnets)
    case .hostedZones: zoneItems
    case .allowedNetworks:
      [
        Picker.Item(
          "0.0.0.0/0", detail: say(.everyone), misfit: .everyoneCanConnect,
          .doubted(preview.choices?.domain == nil ? .warnHTTPAndOpen : .warnOpenToEveryone(["0.0.0.0/0"])))
      ]
    case .releases: releaseItems
    }
  }

  private func item(for vpc: VPC) -> Picker.Item {
    Picker.Item(
      vpc.id, detail: [vpc.cidr, vpc.name ?? "", vpc.isDefault ? say(.theDefaultVPC) : ""].joined(separator: "  "),
      misfit: cannotServe(vpc.id) ? .vpcDoesNotServe : nil)
  }

  /// Whether it is known that GitLab cannot live in the VPC.
  func cannotServe(_ vpc: String) -> Bool {
    account.subnets[vpc]?.value.map { SubnetChoice(subnets: $0).shortcoming != nil } ?? false
  }

  /// Each with its own id; a private one is shown, since somebody will look for it, and not taken.
  private var zoneItems: [Picker.Item] {
    let zones = account.hostedZones.value ?? []
    return zones.map { zone in
      let namesakes = zones.count { $0.name == zone.name && $0.isPrivate == zone.isPrivate }
      let facts = [
        zone.id, namesakes > 1 ? say(.isANamesake) : nil, zone.records.map { say(.recordCount($0)) }, zone.comment,
      ]
      return Picker.Item(
        zone.name, detail: facts.compactMap { $0 }.joined(separator: "  "),
        misfit: zone.isPrivate ? .aPrivateZone : nil,
        also: [.domainZoneID: zone.id],
        zone.isPrivate ? .refused(.zoneIsPrivate(zone.name, zone.id)) : .taken)
    }
  }

  /// Those that the data of the standing stack cannot go to say why.
  private var releaseItems: [Picker.Item] {
    Releases.builtIn.known.map { release in
      let live = account.liveStack
      let step = live?.step(to: release.tag) ?? .same
      let kept = live?.releaseToKeep(before: release.tag)
      let refusal =
        step.refusal ?? kept.map { .guardComesFirst($0.version, release.tag.version, keep: $0.description) }
      let detail = release.date + (release.tag.isFirstOfLine ? "  " + say(.firstOfItsLine) : "")
      return Picker.Item(
        release.tag.description, detail: detail, misfit: step.misfit ?? kept.map { .guardFirst($0.version) },
        refusal.map { .refused($0) } ?? .taken)
    }
  }

  private func subnetItems(isPublic: Bool) -> [Picker.Item] {
    guard let vpc = inForce.text(.networkVPC), let subnets = account.subnets[vpc]?.value else { return [] }
    return subnets.map { subnet in
      let detail = [subnet.zone, subnet.cidr, subnet.name ?? ""].joined(separator: "  ")
      let misfit: Phrase? =
        switch subnet.reach {
        case .isPublic: isPublic ? nil : .isAPublicSubnet
        case .isPrivate(let via): isPublic ? .isAPrivateSubnet(via: via) : nil
        case .isIsolated: .isAnIsolatedSubnet
        }
      return Picker.Item(subnet.id, detail: detail, misfit: misfit)
    }
  }

  /// The regions that we have prices for, the one at hand first, with the names that people know.
  private var regionItems: [Picker.Item] {
    let atHand = regionByDefault?.description
    let names = PriceList.builtIn.regions
    return (names.filter { $0 == atHand } + names.filter { $0 != atHand }).map { name in
      Picker.Item(name, detail: Phrase.place(ofRegion: name).map(say) ?? "")
    }
  }
}

extension VersionStep {
  /// Why it cannot be taken, in a few words; nil if it can.
  fileprivate var misfit: Phrase? {
    switch self {
    case .same, .upgrade: nil
    case .downgrade(let from, _): .olderThan(from.version)
    case .tooFar(_, _, let stop, let next): .onlyAfter(next?.version ?? "\(stop)")
    }
  }
}
