internal import Account

/// What `aws elbv2 describe-account-limits` prints.
struct BalancerLimits: Decodable {
  private let limits: [Item]?

  private struct Item: Decodable {
    let name: String?
    let max: String?
  }

  /// nil where AWS did not say.
  var applicationBalancers: Int? {
    limits?.first { $0.name == "application-load-balancers" }?.max.flatMap { Int($0) }
  }
}

/// What `aws elbv2 describe-load-balancers` prints, as far as it is counted.
struct BalancerList: Decodable {
  private let loadBalancers: [Item]?

  private struct Item: Decodable { let type: String? }

  /// Other kinds have quotas of their own.
  var applicationBalancers: Int { (loadBalancers ?? []).count { $0.type == nil || $0.type == "application" } }
}

/// What `aws efs describe-file-systems` prints, as far as it is counted.
struct FileSystemList: Decodable {
  private let fileSystems: [Item]?

  private struct Item: Decodable { let fileSystemId: String? }

  var count: Int { fileSystems?.count ?? 0 }
}

/// What `aws iam get-account-summary` prints, as far as it is about what we make.
struct IdentitySummary: Decodable {
  private let summaryMap: Counts

  private struct Counts: Decodable {
    let roles: Int
    let rolesQuota: Int
    let instanceProfiles: Int
    let instanceProfilesQuota: Int
  }

  var roles: StockRoom { StockRoom(used: summaryMap.roles, limit: summaryMap.rolesQuota) }
  var instanceProfiles: StockRoom {
    StockRoom(used: summaryMap.instanceProfiles, limit: summaryMap.instanceProfilesQuota)
  }
}

/// What `aws cloudformation list-stacks` prints.
struct StackSummaries: Decodable {
  private let stackSummaries: [Item]?

  private struct Item: Decodable {
    let stackName: String?
    let stackId: String?
    let templateDescription: String?
    let stackStatus: String?
  }

  var stacks: [ListedStack] {
    (stackSummaries ?? []).map {
      ListedStack(name: $0.stackName ?? "", about: $0.templateDescription, id: $0.stackId, status: $0.stackStatus)
    }
  }

  /// Every status but that of a deleted stack, which AWS remembers for 90 days.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html
  static let standing = [
    "CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED",
    "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "UPDATE_IN_PROGRESS",
    "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS",
    "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE",
    "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS",
    "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE",
  ]
}

/// What `aws cloudformation describe-account-limits` prints.
struct StackLimits: Decodable {
  private let accountLimits: [Item]?

  private struct Item: Decodable {
    let name: String?
    let value: Int?
  }

  /// nil where AWS did not say.
  var stacks: Int? { accountLimits?.first { $0.name == "StackLimit" }?.value }
}

/// What `aws logs describe-log-groups` prints.
struct LogGroupList: Decodable {
  private let logGroups: [Item]?

  private struct Item: Decodable { let logGroupName: String? }

  var names: [String] { (logGroups ?? []).compactMap(\.logGroupName) }
}
