internal import Deployment

/// What `aws elbv2 describe-target-health` prints.
struct TargetHealthList: Decodable {
  private let targetHealthDescriptions: [Item]?

  private struct Item: Decodable {
    let target: Target?
    let targetHealth: Health?

    struct Target: Decodable { let id: String? }
    struct Health: Decodable {
      let state: String?
      let reason: String?
      let description: String?
    }
  }

  var targets: [TargetState] {
    (targetHealthDescriptions ?? []).map { item in
      TargetState(
        id: item.target?.id ?? "", state: item.targetHealth?.state ?? "", reason: item.targetHealth?.reason,
        description: item.targetHealth?.description)
    }
  }
}
