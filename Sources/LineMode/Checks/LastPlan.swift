internal import GitLabStack
internal import Synchronization

/// The plan that was made last, and of what: few of the account's answers move what would be made, and each is judged.
final class LastPlan: Sendable {
  private struct Key: Equatable {
    let choices: Choices
    let natInstance: NATInstanceName?
  }

  private let last = Mutex<(key: Key, plan: Plan?)?>(nil)

  /// - Parameter natInstance: the name that a stack that stands keeps.
  /// - Parameter make: asked where that is another than the last; nil for one that cannot be read.
  func plan(of choices: Choices, keeping natInstance: NATInstanceName?, _ make: () -> Plan?) -> Plan? {
    let key = Key(choices: choices, natInstance: natInstance)
    if let known = last.withLock({ $0 }), known.key == key { return known.plan }
    let plan = make()
    last.withLock { $0 = (key: key, plan: plan) }
    return plan
  }
}
