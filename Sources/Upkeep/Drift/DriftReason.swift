internal import GitLabStack
package import Phrases

/// Why CloudFormation finds a difference where nobody changed anything by mistake.
package enum DriftReason: String, Hashable, Sendable {
  /// A task definition cannot be changed at all; AWS's own comparison of its volumes errs
  /// (aws-cloudformation/cloudformation-coverage-roadmap#1283, #1455).
  case immutable
  /// `stop`, `start` and a schedule set the number of tasks past CloudFormation.
  case taskCount
  /// A rule that is a resource of its own, listed at its security group too (cloudformation-coverage-roadmap#1198).
  case ruleOfItsOwn
  /// The same value, written otherwise, or nothing where the template has nothing.
  case sameValue

  /// nil for what somebody has to look at.
  init?(_ difference: ResourceDrift.Difference, of resource: ResourceDrift, in plan: Plan) {
    if resource.type == .computing(.taskDefinition) {
      self = .immutable
    } else if resource.type == .computing(.service), difference.path == "/DesiredCount" {
      self = .taskCount
    } else if difference.saysTheSame {
      self = .sameValue
    } else if difference.isOneOf(plan.rules(besides: resource.logicalID)) {
      self = .ruleOfItsOwn
    } else {
      return nil
    }
  }

  package var sentence: Phrase {
    switch self {
    case .immutable:
      Phrase(
        "A task definition never changes; AWS compares its volumes wrongly.",
        "タスク定義は変更できません。ボリュームの比較は AWS 側の誤検出です。")
    case .taskCount:
      Phrase(
        "The number of tasks is set by stop, start and the schedule.", "タスク数は stop、start、スケジュールが設定します。")
    case .ruleOfItsOwn:
      Phrase("The rule is a resource of its own in the template.", "このルールはテンプレートでは独立したリソースです。")
    case .sameValue: Phrase("The same value, written in another way.", "表記が違うだけで、値は同じです。")
    }
  }
}

extension ResourceDrift.Difference {
  /// Whether both sides mean one value: `"1"` and `1`, or nothing and an empty list.
  fileprivate var saysTheSame: Bool {
    func bare(_ json: String?) -> String {
      let text = (json ?? "").filter { !$0.isWhitespace }
      return ["[]", "{}", "\"\"", "null"].contains(text) ? "" : text.replacing("\"", with: "")
    }
    return bare(expected) == bare(actual)
  }

  /// Whether it is a rule that was added, and one of these.
  fileprivate func isOneOf(_ rules: [TemplateValue]) -> Bool {
    guard expected == nil, let actual, path.contains("SecurityGroup") else { return false }
    let found = actual.filter { !$0.isWhitespace && $0 != "\"" }
    return rules.contains { rule in
      ["IpProtocol", "FromPort", "ToPort"].allSatisfy { key in
        guard let value = rule[key]?.text else { return true }
        return found.contains("\(key):\(value),") || found.contains("\(key):\(value)}")
      }
        // What comes from another group of the stack; a rule for addresses is nobody's but its own.
        && found.contains("SourceSecurityGroupId:") && rule["SourceSecurityGroupId"] != nil
    }
  }
}

extension Plan {
  /// The rules of security groups that are resources of their own and belong to this group.
  fileprivate func rules(besides group: String) -> [TemplateValue] {
    resources(of: .network(.ingress)).filter { $0.dependsOn.contains(group) }.map(\.properties)
  }
}
