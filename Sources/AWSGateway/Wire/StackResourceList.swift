internal import Deployment

/// What `aws cloudformation list-stack-resources` prints, all pages together.
struct StackResourceList: Decodable {
  private let stackResourceSummaries: [Item]?

  private struct Item: Decodable {
    let logicalResourceId: String?
    let physicalResourceId: String?
    let resourceType: String?
    let resourceStatus: String?
  }

  var resources: [StackResource] {
    (stackResourceSummaries ?? []).compactMap { item in
      item.logicalResourceId.map {
        StackResource(
          logicalID: $0, physicalID: item.physicalResourceId ?? "", type: item.resourceType ?? "",
          status: ResourceStatus(rawValue: item.resourceStatus ?? ""))
      }
    }
  }
}
