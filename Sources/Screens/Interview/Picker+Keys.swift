internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Picker {
  /// What a key in the list led to.
  enum Choice: Sendable {
    case nothing, closed
    case item(Item)
    case several([String])
    /// Who may connect, ticked and typed.
    case networks([String])
  }

  /// Opens the list of what the question can be answered with, on the first that fits.
  init(_ question: Question, from source: Question.Source, _ shared: inout Shared) {
    self.init(
      key: question.key, source: source, label: question.label, ticked: shared.inForce.list(question.key) ?? [])
    totals = Self.totals(of: source, &shared)
    settle(on: PickerItems(shared).items(from: source))
  }

  /// A key while the list is open: typing narrows it, Esc first widens it again and then closes it.
  mutating func press(_ key: Key, _ shared: inout Shared) -> Choice {
    let all = PickerItems(shared).items(from: source)
    let items = narrowed(all)
    isMoved = true
    switch key {
    case .escape where !filter.text.isEmpty: filter = TextEditor("")
    case .escape: return .closed
    case .up: row = max(0, row - 1)
    case .down: row = min(max(0, items.count - 1), row + 1)
    case .pageUp, .home: row = 0
    case .pageDown, .end: row = max(0, items.count - 1)
    case .character(" ") where picksSeveral:
      if items.indices.contains(row) { shared.notice = tick(items[row]) }
    case .enter where source == .allowedNetworks: return takeNetworks(items, &shared)
    case .enter where picksSeveral && !ticked.isEmpty: return .several(ticked)
    case .enter:
      guard items.indices.contains(row) else { return .closed }
      shared.notice = objection(to: items[row])
      if shared.notice == nil { return .item(items[row]) }
    default:
      let isText = key != .character("/") || source == .allowedNetworks
      if isText, filter.apply(key), source != .allowedNetworks { settle(on: all) }
    }
    return .nothing
  }

  /// What is ticked with what is typed; the row where there is neither. Says why what is typed cannot be taken.
  private mutating func takeNetworks(_ items: [Item], _ shared: inout Shared) -> Choice {
    var typed: [String] = []
    if case .list(let items) = AnswerValue(line: filter.text, for: key) { typed = items }
    var values = ticked + typed.filter { !ticked.contains($0) }
    if values.isEmpty, items.indices.contains(row) {
      shared.notice = objection(to: items[row])
      guard shared.notice == nil else { return .nothing }
      values = [items[row].value]
    }
    guard !typed.isEmpty else { return .networks(values) }
    var answers = shared.inForce
    answers[key] = .list(values)
    guard let objection = Choices.objection(to: key, in: answers) else { return .networks(values) }
    shared.notice = objection.reason.followed(by: objection.accepted)
    return .nothing
  }

  /// Why the item is not ticked; nil where it is, or is no more. Who lets everyone in needs to name nobody else.
  private mutating func tick(_ item: Item) -> Phrase? {
    if let index = ticked.firstIndex(of: item.value) {
      ticked.remove(at: index)
      return nil
    }
    let objection = objection(to: item)
    guard objection == nil else { return objection }
    if item.value == PickerItems.everyone { ticked = [] }
    ticked.removeAll { $0 == PickerItems.everyone }
    ticked.append(item.value)
    return nil
  }

  /// Proposes anew what fits, now that more is known; not where somebody has moved already.
  mutating func keepUp(with shared: Shared) {
    if !isMoved { settle(on: PickerItems(shared).items(from: source)) }
  }

  /// The same plan in each region, and in a network that exists.
  private static func totals(of source: Question.Source, _ shared: inout Shared) -> [String: USDollars] {
    var totals: [String: USDollars] = [:]
    let items = PickerItems(shared)
    switch source {
    case .regions:
      guard let plan = shared.preview.plan, let usage = shared.preview.choices?.usage else { break }
      for item in items.items(from: source) {
        guard let region = try? Region(item.value) else { continue }
        totals[item.value] =
          try? CostEstimate(plan: plan, usage: usage, region: region, prices: shared.prices).total
      }
    case .vpcs:
      let values = items.items(from: source).map(\.value)
      let new = shared.total(with: Choices.newVPC, for: .networkVPC)
      let existing = values.first { $0 != Choices.newVPC }.flatMap { shared.total(with: $0, for: .networkVPC) }
      for value in values where !items.cannotServe(value) { totals[value] = value == Choices.newVPC ? new : existing }
    case .zones, .publicSubnets, .privateSubnets, .hostedZones, .certificates, .allowedNetworks, .releases,
      .fileSystems,
      .secrets:
      break
    }
    return totals
  }
}
