package import GitLabStack
package import Phrases

/// How far the resources of one group are, taken together.
package struct GroupProgress: Hashable, Sendable {
  package let group: Plan.Group
  /// Counts only resources that still stand.
  package let done: Int
  /// How many were deleted.
  package let gone: Int
  package let total: Int
  package let state: ResourceProgress.State
  /// Whether nothing of it is under way or still stands.
  package let isTakenDown: Bool
  package let started: Double?
  /// nil as long as something in it is under way or to come.
  package let finished: Double?

  init(group: Plan.Group, members: [ResourceProgress]) {
    let states = Set(members.map(\.state))
    self.group = group
    done = members.count { $0.state == .ok }
    gone = members.count(where: \.isGone)
    total = members.count
    isTakenDown = members.allSatisfy { member in
      switch member.state {
      case .ok, .busy: false
      case .undo: member.finished != nil
      case .wait, .fail, .kept: true
      }
    }
    started = members.compactMap(\.started).min()
    finished = members.allSatisfy { $0.finished != nil } ? members.compactMap(\.finished).max() : nil
    state =
      if states.contains(.fail) {
        .fail
      } else if states.contains(.undo) {
        .undo
      } else if states == [.wait] {
        .wait
      } else if states.contains(.busy) || states.contains(.wait) {
        .busy
      } else if states == [.kept] {
        .kept
      } else {
        .ok
      }
  }

  /// How it is, in a word.
  package func word(of progress: DeploymentProgress) -> Phrase {
    state.word(isOver: isTakenDown, takesDown: progress.takesDown)
  }

  /// nil before it began.
  package func elapsed(at now: Double) -> Double? {
    started.map { max(0, (finished ?? now) - $0) }
  }
}
