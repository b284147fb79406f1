internal import GitLabStack
internal import Upkeep

/// What `aws cloudformation describe-stack-drift-detection-status` prints.
struct DriftDetectionAnswer: Decodable {
  private let detectionStatus: String?
  private let detectionStatusReason: String?

  var detection: DriftDetection {
    let stage: DriftDetection.Stage =
      switch detectionStatus {
      case "DETECTION_COMPLETE": .complete
      case "DETECTION_FAILED": .failed(reason: detectionStatusReason ?? "")
      default: .underWay
      }
    return DriftDetection(stage: stage)
  }
}

/// What `aws cloudformation describe-stack-resource-drifts` prints.
struct ResourceDriftList: Decodable {
  private let stackResourceDrifts: [Item]?
  let nextToken: String?

  private struct Item: Decodable {
    let logicalResourceId: String?
    let physicalResourceId: String?
    let resourceType: String?
    let stackResourceDriftStatus: String?
    let driftStatusReason: String?
    let propertyDifferences: [Difference]?

    struct Difference: Decodable {
      let propertyPath: String?
      let expectedValue: String?
      let actualValue: String?
    }
  }

  var drifts: [ResourceDrift] {
    (stackResourceDrifts ?? []).map { item in
      ResourceDrift(
        logicalID: item.logicalResourceId ?? "", physicalID: item.physicalResourceId ?? "",
        type: ResourceType(item.resourceType ?? ""),
        status: item.stackResourceDriftStatus.flatMap { ResourceDrift.Status(rawValue: $0) } ?? .unknown,
        differences: (item.propertyDifferences ?? []).map {
          ResourceDrift.Difference(
            path: $0.propertyPath ?? "", expected: $0.expectedValue.flatMap(Self.present),
            actual: $0.actualValue.flatMap(Self.present))
        },
        reason: item.driftStatusReason)
    }
  }

  /// AWS writes the word for what is not there (ADD and REMOVE of docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_PropertyDifference.html).
  private static func present(_ value: String) -> String? { value == "null" ? nil : value }
}
