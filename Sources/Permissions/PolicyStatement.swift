internal import GitLabStack

/// One `Allow` of a policy.
package struct PolicyStatement: Hashable, Sendable {
  package let sid: String
  package internal(set) var actions: [String]
  /// ARNs with wildcards; empty where the policy says whom it trusts, and so is not about resources.
  package let resources: [String]
  package let condition: Condition?
  /// A service that is trusted; nil in a policy of rights.
  package var principal: String?

  /// What a request has to be about besides.
  package struct Condition: Hashable, Sendable {
    package let test: String
    package let key: String
    package internal(set) var values: [String]

    /// What the limit of a right is called in a policy.
    init?(_ right: Right, in place: PolicyPlace) {
      guard let limit = right.limit else { return nil }
      switch right.action {
      case "iam:PassRole":
        (test, key) = ("StringEquals", "iam:PassedToService")
        // In China a role for instances may name either.
        values = [limit] + (place.region.isChina && limit == "ec2.amazonaws.com" ? ["ec2.amazonaws.com.cn"] : [])
      case "iam:CreateServiceLinkedRole": (test, key, values) = ("StringEquals", "iam:AWSServiceName", [limit])
      default: (test, key, values) = ("ArnLike", "iam:PolicyARN", [place.filled(limit)])
      }
    }
  }
}

extension PolicyStatement: Encodable {
  private enum CodingKeys: String, CodingKey {
    case sid = "Sid"
    case effect = "Effect"
    case principal = "Principal"
    case action = "Action"
    case resource = "Resource"
    case condition = "Condition"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sid, forKey: .sid)
    try container.encode("Allow", forKey: .effect)
    try container.encodeIfPresent(principal.map { ["Service": $0] }, forKey: .principal)
    try Self.encode(actions, to: &container, forKey: .action)
    if !resources.isEmpty { try Self.encode(resources, to: &container, forKey: .resource) }
    if let condition {
      try container.encode([condition.test: [condition.key: condition.values]], forKey: .condition)
    }
  }

  /// Policies write one thing as a text and more as a list.
  private static func encode(
    _ texts: [String], to container: inout KeyedEncodingContainer<CodingKeys>, forKey key: CodingKeys
  ) throws {
    if texts.count == 1 {
      try container.encode(texts[0], forKey: key)
    } else {
      try container.encode(texts, forKey: key)
    }
  }
}
