internal import Account
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Wizard {
  /// A key while a list is open: typing narrows it, Esc first widens it again and then closes it.
  mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let items = picker.narrowed(items(from: picker.source))
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
      let value = items[picker.row].value
      if let index = picker.ticked.firstIndex(of: value) {
        picker.ticked.remove(at: index)
      } else {
        picker.ticked.append(value)
      }
    case .enter:
      overlay = nil
      if picker.picksSeveral {
        if picker.ticked.isEmpty, items.indices.contains(picker.row) { picker.ticked = [items[picker.row].value] }
        return pick(.list(picker.ticked), for: picker.key)
      }
      return items.indices.contains(picker.row) ? pick(.text(items[picker.row].value), for: picker.key) : []
    default:
      if key != .character("/"), picker.filter.apply(key) { picker.row = 0 }
    }
    overlay = .picker(picker)
    return []
  }

  /// Picking a zone answers its id as well.
  mutating func pick(_ value: AnswerValue, for key: AnswerKey) -> [Effect] {
    var effects = answer(key, value)
    if key == .domainZone,
      let zone = account.hostedZones.value?.first(where: { $0.name == value.line && !$0.isPrivate })
    {
      effects += answer(.domainZoneID, .text(zone.id))
      if inForce[.domainHost] == nil { effects += answer(.domainHost, .text("gitlab")) }
    }
    beginEditing()
    return effects
  }

  /// What can be picked, as far as the account has answered.
  func items(from source: Question.Source) -> [Picker.Item] {
    switch source {
    case .regions: regionItems
    case .vpcs:
      [Picker.Item(Choices.newVPC, detail: say(.aNewVPC))]
        + (account.vpcs.value ?? []).map { vpc in
          Picker.Item(
            vpc.id,
            detail: [vpc.cidr, vpc.name ?? "", vpc.isDefault ? say(.theDefaultVPC) : ""].joined(separator: "  "))
        }
    case .publicSubnets, .privateSubnets: subnetItems(isPublic: source == .publicSubnets)
    case .hostedZones:
      (account.hostedZones.value ?? []).map { zone in
        Picker.Item(zone.name, detail: zone.id, misfit: zone.isPrivate ? .aPrivateZone : nil)
      }
    case .allowedNetworks: [Picker.Item("0.0.0.0/0", detail: say(.everyone), misfit: .everyoneCanConnect)]
    case .releases: Releases.builtIn.known.map { Picker.Item($0.tag.description, detail: $0.date) }
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
