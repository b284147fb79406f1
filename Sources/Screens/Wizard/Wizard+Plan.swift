internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// A row of the plan: a group, or one of its resources while it is open.
  enum PlanRow: Hashable, Sendable {
    case group(Plan.Group)
    case resource(String)
  }

  var planRows: [PlanRow] {
    guard let plan = preview.plan else { return [] }
    return Plan.Group.allCases.flatMap { group -> [PlanRow] in
      let resources = plan.resources(in: group)
      guard !resources.isEmpty else { return [] }
      return [.group(group)] + (openGroups.contains(group) ? resources.map { .resource($0.logicalID) } : [])
    }
  }

  mutating func pressOnPlan(_ key: Key) -> [Effect] {
    let rows = planRows
    let row = min(focusedRow, max(0, rows.count - 1))
    switch key {
    case .up, .character("k"): focus[.plan] = max(0, row - 1)
    case .down, .character("j"), .tab: focus[.plan] = min(max(0, rows.count - 1), row + 1)
    case .home, .character("g"): focus[.plan] = 0
    case .end, .character("G"): focus[.plan] = max(0, rows.count - 1)
    case .enter, .character(" "), .right, .left:
      guard rows.indices.contains(row), case .group(let group) = rows[row] else { break }
      if openGroups.remove(group) == nil { openGroups.insert(group) }
    case .character("c"): openCost()
    case .character("d"): askToDeploy()
    case .character("e"): return editWhatIsWrong(besides: rows.indices.contains(row) ? rows[row] : nil)
    case .character("r"): return examineAgain()
    case .character("v") where !checks.isEmpty: overlay = .reading(Reading(kind: .checks, scroll: Int.max / 2))
    case .pageUp, .escape: return goBack()
    case .pageDown where deployment != nil: return go(to: .deploy)
    default: return quit(on: key)
    }
    return []
  }

  /// Opens what comes before a deployment: the box, or why there can be none.
  mutating func askToDeploy() {
    overlay = nil
    if let condition, !condition.remedies.isEmpty, !condition.takesChangeSet || needsRepair {
      overlay = .remedies
      notice = condition.takesChangeSet ? whatStandsInTheWay : nil
    } else if let trouble = whatStopsDeploying {
      notice = trouble
    } else {
      overlay = .confirmation
    }
  }

  /// Whether a stack whose failure was kept does not take these answers, so that a change set is no way out.
  private var needsRepair: Bool { standsFailed && whatStandsInTheWay != nil }

  /// Why a deployment cannot start now; nil if it can.
  var whatStopsDeploying: Phrase? {
    // What stands answers most, once AWS has told it.
    if life.purpose.needsStack, account.stack.isPending { return .askingAccount }
    if let objection = preview.objections.first { return .firstAnswer(objection.key.rawValue) }
    return failures.first?.message
  }

  /// Only a yes to a known account counts, so that nobody builds in the wrong one.
  mutating func confirm(_ key: Key) -> [Effect] {
    if key == .character("f") {
      life.onFailure = life.onFailure.other
      return []
    }
    guard key == .character("y") || key == .character("Y") else {
      overlay = nil
      waitsForStack = .nothing
      return []
    }
    guard account.identity.value != nil, !account.stack.isPending, !awaitsExamination else {
      // A new stack or a change of one, and whose? The yes waits until AWS has said.
      waitsForStack = .preparing
      notice = .askingAccount
      if account.identity.trouble != nil { return prepareUnlessStopped() }
      return []
    }
    return prepareUnlessStopped()
  }

  mutating func prepareUnlessStopped() -> [Effect] {
    overlay = nil
    guard whatStopsDeploying == nil else {
      askToDeploy()
      return []
    }
    return prepare()
  }
}
