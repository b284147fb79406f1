internal import Drawing
internal import GitLabStack
internal import Phrases

extension ListPaneView {
  /// A resource of the plan: what it is, why it is there, what it waits for, what it may do, and what becomes of it with the stack.
  static func resource(_ id: String, _ shared: Shared) -> ListPaneView {
    let heading = Phrase(verbatim: id)
    guard let plan = shared.preview.plan, let resource = plan.resource(id) else {
      return ListPaneView(shared: shared, heading: heading, texts: [])
    }
    let reason = resource.reason { key in
      let value = shared.value(of: key)
      return "\(key.rawValue) = \(value.isEmpty ? shared.settings.glyphs.nothing : value)"
    }
    var texts: [(indentation: Int, text: String, style: Style)] = [
      (0, resource.type.name, .strong), (0, shared.say(reason), .plain), (0, "", .plain),
      (0, shared.say(resource.group.title), .strong), (0, shared.say(resource.group.about), .plain),
    ]
    if resource.holdsData {
      let fate = resource.isKept ? PlanPhrases.staysWhenDeleted : PlanPhrases.goesWhenDeleted
      texts += [(0, "", .plain), (0, shared.say(fate), .warning)]
    }
    let rights = IAMGrant.all(in: plan).filter { $0.logicalID == id }
    if !rights.isEmpty {
      texts += [(0, "", .plain), (0, shared.say(PlanPhrases.rights), .strong)]
      for name in rights.flatMap({ $0.actions + $0.managedPolicies }) { texts.append((2, name, .plain)) }
    }
    if !resource.dependsOn.isEmpty {
      texts += [(0, "", .plain), (0, shared.say(PlanPhrases.waitsFor), .strong)]
      for name in resource.dependsOn { texts.append((2, name, .plain)) }
    }
    return ListPaneView(shared: shared, heading: heading, texts: texts)
  }
}
