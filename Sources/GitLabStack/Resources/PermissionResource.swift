internal import Phrases

/// What gives the stack's own parts their rights.
package enum PermissionResource: String, CaseIterable, Sendable {
  case role = "AWS::IAM::Role"
  case instanceProfile = "AWS::IAM::InstanceProfile"

  var facts: ResourceFacts {
    switch self {
    case .role:
      ResourceFacts(
        Phrase("role", "ロール"), .init(16...20, 1...4, "public deploy logs"), slowToMake: Self.spreads, end: .notKnown,
        isAddedBeside: true, shows: [.egress], identity: .name(arn: "iam:role/"), takesTags: true)
    case .instanceProfile:
      ResourceFacts(
        Phrase("instance profile", "インスタンスプロファイル"),
        .init(120...130, 1...4, "estimate: it waits two minutes for IAM to spread the word"), slowToMake: Self.spreads,
        end: .notKnown, isAddedBeside: true, shows: [.egress], identity: .name(arn: "iam:instance-profile/"))
    }
  }

  private static let spreads = Phrase("IAM is telling all of AWS about it.", "IAM の変更が AWS 全体に反映されるのを待っています。")
}
