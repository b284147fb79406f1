internal import Drawing
internal import GitLabStack
internal import Phrases

/// The plan: what would be built, group by group, under what is to be known before.
struct PlanScreen: Sendable {
  private var row = 0
  private var openGroups: Set<Plan.Group> = []
  /// Which resources are listed.
  private(set) var filter = RowFilter()

  /// A row of the plan: a group, or one of its resources while it is open.
  enum Row: Hashable, Sendable {
    case group(Plan.Group)
    case resource(String)
  }

  /// Of the resources those that are chosen, under their groups.
  func rows(_ shared: Shared) -> [Row] {
    guard let plan = shared.preview.plan else { return [] }
    return Plan.Group.allCases.flatMap { group -> [Row] in
      let resources = plan.resources(in: group)
      let chosen = resources.filter { filter.admits($0.logicalID, $0.type.name) || filter.admits([group.title]) }
      guard !chosen.isEmpty else { return [] }
      return [.group(group)] + (isOpen(group) ? chosen.map { .resource($0.logicalID) } : [])
    }
  }

  /// Whether its resources are listed under it: while some are chosen, all that are.
  func isOpen(_ group: Plan.Group) -> Bool { openGroups.contains(group) || filter.chooses }

  /// The row that keys act on, among so many.
  func selected(of count: Int) -> Int { min(row, max(0, count - 1)) }

  mutating func press(_ key: Key, _ shared: inout Shared) -> Turn {
    if narrow(key, shared) { return .none }
    let rows = rows(shared)
    let row = selected(of: rows.count)
    let last = max(0, rows.count - 1)
    switch key {
    case .up, .character("k"): self.row = max(0, row - 1)
    case .down, .character("j"), .tab: self.row = min(last, row + 1)
    case .home, .character("g"): self.row = 0
    case .end, .character("G"): self.row = last
    case .enter, .character(" "), .right, .left:
      guard rows.indices.contains(row) else { break }
      switch rows[row] {
      case .group(let group): if openGroups.remove(group) == nil { openGroups.insert(group) }
      case .resource(let id): if key == .enter { return .to(.open(.pane(Pane(.resource(id))))) }
      }
    case .character("c"): return .to(.cost)
    case .character("d"): return .to(.deploy)
    case .character("e"): return edit(rows.indices.contains(row) ? rows[row] : nil, &shared)
    case .character("a"): return .errands([.write(shared.answersToWrite)])
    case .character("S"): return .errands(shared.planToSave().map { [.savePlan($0)] } ?? [])
    case .character("r"): return .to(.reach)
    case .character("R"): return .errands(shared.examineAgain())
    case .character("v"): return .to(.checks)
    case .pageUp, .escape: return .to(.back)
    case .pageDown: return .to(.operation)
    case .character("q"): return .to(.leave)
    default: break
    }
    return .none
  }

  /// Whether it was a key that chooses resources. The row that keys are about stays so where it is still listed; else it is the first
  /// that was found.
  private mutating func narrow(_ key: Key, _ shared: Shared) -> Bool {
    let before = self.rows(shared)
    let present = before.isEmpty ? nil : before[selected(of: before.count)]
    guard filter.press(key) else { return false }
    let listed = self.rows(shared)
    let first = listed.firstIndex { if case .resource = $0 { true } else { false } }
    row = present.flatMap { listed.firstIndex(of: $0) } ?? first ?? 0
    return true
  }

  /// Goes to the question of the first failure that an answer mends; without a failure, to that of the row.
  private func edit(_ row: Row?, _ shared: inout Shared) -> Turn {
    let failures = shared.failures
    if let key = failures.lazy.compactMap(\.key).first { return .to(.question(key)) }
    if let failure = failures.first {
      shared.notice = failure.message
      return .none
    }
    if case .resource(let id)? = row, let resource = shared.preview.plan?.resource(id), resource.answers.isEmpty {
      shared.notice = resource.reason(\.rawValue)
      return .none
    }
    return row.map { .to(.question(key(of: $0, shared.preview.plan))) } ?? .to(.back)
  }

  /// What the row came from.
  private func key(of row: Row, _ plan: Plan?) -> AnswerKey {
    switch row {
    case .group(let group): group.question
    case .resource(let id): plan?.resource(id).map { $0.answers.first ?? $0.group.question } ?? .networkVPC
    }
  }

  func hints(_ shared: Shared) -> [KeyHint] {
    if filter.isTyping { return RowFilter.hints }
    let escape = filter.isOn ? KeyHint.back(HomePagePhrases.keyAllRows) : KeyHint("Esc", ScreenPhrases.keyBack)
    return [
      KeyHint("d", shared.account.standing == nil ? ScreenPhrases.keyDeploy : ChangePlanPhrases.keyReviewChanges),
      KeyHint(shared.settings.glyphs.upDown, ScreenPhrases.keyMove), KeyHint("Enter", ScreenPhrases.keyOpen),
      KeyHint("c", ScreenPhrases.keyCost),
      KeyHint("e", ScreenPhrases.keyEdit), escape, KeyHint("?", ScreenPhrases.keyHelp),
      KeyHint("q", ScreenPhrases.keyQuit), KeyHint("/", MovingPhrases.keyFilter),
      KeyHint("v", ScreenPhrases.keyChecks), KeyHint("r", ReachPagePhrases.keyReach),
      KeyHint("R", ScreenPhrases.keyAskAgain),
      KeyHint("S", HandoverPhrases.keySave), KeyHint("a", AnswerSetPhrases.keyWrite),
      KeyHint("x", ScreenPhrases.keyCalls),
    ]
  }
}

extension Plan.Group {
  /// The question that has the most to do with it.
  var question: AnswerKey {
    switch self {
    case .network: .networkVPC
    case .storage: .storageThroughput
    case .frontDoor: .domainZone
    case .gitlab: .imageTag
    case .startUpJob: .storageThroughput
    case .rootPassword: .accessRootEmail
    }
  }
}
