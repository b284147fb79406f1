internal import GitLabStack
internal import Phrases

/// What is looked at of the names that the plan takes.
enum NameChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "names.stack", .names, Phrase("Stack name", "スタック名"), about: .stackName,
      of: { $0.choices.stackName.description },
      asks: { _, _ in [] },
      judge: { name, examination throws(NotSeen) in
        guard let stack = try examination.stack() else {
          return .ok(CheckPhrases.isFree, CheckPhrases.stackNameIsFree(name))
        }
        guard let obstacle = stack.obstacle else {
          let reason = CheckPhrases.stackWouldBeChanged(name)
          guard case .seen(let zones) = stack.zones else { return .ok(CheckPhrases.wouldBeChanged, reason) }
          return .ok(CheckPhrases.wouldBeChanged, reason.followed(by: ZonePhrases.pinned(zones.names)))
        }
        return .fail(CheckPhrases.takesNoChange, obstacle.reason, fixes: obstacle.fixes, key: obstacle.key)
      })
  }
}
