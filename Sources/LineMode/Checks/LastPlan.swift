internal import GitLabStack

/// The plan that was made last, and of what: few of the account's answers move what would be made, and each is judged.
struct LastPlan: Sendable {
  /// All that the plan follows from.
  private struct Subject: Equatable {
    let choices: Choices
    let natInstance: NATInstanceName
  }

  private var last: (subject: Subject, plan: Plan?)?

  /// What would be made; nil where its template cannot be read.
  ///
  /// - Parameter natInstance: the name that a stack that stands keeps.
  mutating func plan(of choices: Choices, keeping natInstance: NATInstanceName) -> Plan? {
    let subject = Subject(choices: choices, natInstance: natInstance)
    if let last, last.subject == subject { return last.plan }
    let plan = try? Plan(StackTemplate(choices).naming(natInstance: natInstance))
    last = (subject: subject, plan: plan)
    return plan
  }
}
