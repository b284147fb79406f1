internal import Account

/// What `aws service-quotas list-service-quotas` prints, as far as it is about quotas of ours.
struct QuotaList: Decodable {
  private let quotas: [Item]?

  /// Those that it names; one that AWS could not read is there without a value, and the answer is a good one all the same.
  var limits: [Quota: Quota.Limit] {
    Dictionary(
      (quotas ?? []).compactMap { item in Quota(rawValue: item.quotaCode ?? "").map { ($0, item.limit) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A quota as both commands print it.
  struct Item: Decodable {
    let quotaCode: String?
    private let value: Double?
    private let errorReason: Reason?

    private struct Reason: Decodable {
      let errorCode: String?
      let errorMessage: String?
    }

    var limit: Quota.Limit {
      if let reason = errorReason { return .untold(reason.errorMessage ?? reason.errorCode) }
      guard let value, value >= 0, value < 1e15 else { return .untold(nil) }
      return .value(Int(value))
    }
  }
}

/// What `aws service-quotas get-aws-default-service-quota` prints.
struct DefaultQuota: Decodable {
  private let quota: QuotaList.Item?

  var limit: Quota.Limit { quota?.limit ?? .untold(nil) }
}
