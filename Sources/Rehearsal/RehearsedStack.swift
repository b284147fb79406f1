internal import GitLabStack

/// One stack: what was ordered, and so what has happened by any moment.
struct RehearsedStack {
  let id: String
  let name: String
  let region: String
  let created: Double
  var template: StackTemplate
  var plan: Plan
  var tags: [ChangeSetOrder.Label]
  private(set) var acts: [Act] = []
  var isProtected = false
  /// Whether the failure of the last order is kept for diagnosis.
  var keepsFailures = false
  /// What it was made from before the last update, for when that is taken back.
  private(set) var before: Version?

  struct Version {
    let template: StackTemplate
    let plan: Plan
    let tags: [ChangeSetOrder.Label]
  }

  /// An operation on the stack; the next one ends it.
  struct Act {
    /// Seconds since 1970.
    let start: Double
    let script: Script
    let token: String?
  }

  /// A step of a script that has been reached.
  struct Happening {
    let time: Double
    let step: Script.Step
    let token: String?
  }

  init(
    id: String, name: String, region: String, created: Double, template: StackTemplate, plan: Plan,
    tags: [ChangeSetOrder.Label]
  ) {
    self.id = id
    self.name = name
    self.region = region
    self.created = created
    self.template = template
    self.plan = plan
    self.tags = tags
  }

  /// When the last operation began; nil while the stack only waits for a yes.
  var operationBegan: Double? { acts.dropFirst().last?.start }

  /// Whether a rollback of it was ever to fail.
  var hasFailedRollback: Bool {
    acts.contains { $0.script.steps.contains { $0.logicalID == nil && $0.status == "UPDATE_ROLLBACK_FAILED" } }
  }

  mutating func begin(_ script: Script, at now: Double, token: String?) {
    acts.append(Act(start: now, script: script, token: token))
  }

  mutating func become(_ new: Version) {
    before = Version(template: template, plan: plan, tags: tags)
    (template, plan, tags) = (new.template, new.plan, new.tags)
  }

  /// As it was before the last update, once.
  mutating func revert() {
    guard let before else { return }
    (template, plan, tags) = (before.template, before.plan, before.tags)
    self.before = nil
  }

  /// Oldest first.
  func happened(by now: Double, speed: Double) -> [Happening] {
    acts.enumerated().flatMap { number, act -> [Happening] in
      let end = number + 1 < acts.count ? acts[number + 1].start : .infinity
      return act.script.steps.compactMap { step in
        let time = act.start + step.time / speed
        guard time <= now, time < end || step.time == 0 else { return nil }
        return Happening(time: time, step: step, token: act.token)
      }
    }
  }

  /// The last word about the stack itself.
  func last(by now: Double, speed: Double) -> Happening? {
    happened(by: now, speed: speed).last { $0.step.logicalID == nil }
  }

  func status(at now: Double, speed: Double) -> String { last(by: now, speed: speed)?.step.status ?? "" }

  /// The last status of what stands or is half made, by logical id.
  func standing(by now: Double, speed: Double) -> [String: String] {
    let current = Set(plan.resources.map { $0.key })
    var standing: [String: String] = [:]
    var isCleaningUp = false
    for happening in happened(by: now, speed: speed) {
      let status = happening.step.status
      guard let id = happening.step.logicalID else {
        isCleaningUp = status == "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
        continue
      }
      // What goes then is the old one; the new one of the same name stands.
      if isCleaningUp, current.contains(id) { continue }
      standing[id] = ["DELETE_COMPLETE", "DELETE_SKIPPED"].contains(status) ? nil : status
    }
    return standing
  }
}
