internal import Account
internal import FoundationEssentials

/// What `aws cloudwatch get-metric-data` prints of the processors that run, which AWS counts for its own quotas.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Quotas-Visualize-Alarms.html
struct ProcessorMetrics: Decodable {
  private let metricDataResults: [Series]?

  private struct Series: Decodable {
    let id: String?
    let values: [Double]?
  }

  /// nil where AWS did not answer both questions.
  var processors: ProcessorsInUse? {
    guard let fargate = latest("fargate"), let instances = latest("instances") else { return nil }
    return ProcessorsInUse(fargate: fargate, instances: instances)
  }

  /// Zero where there is no count: nothing is counted of what did not run in that time.
  private func latest(_ id: String) -> Int? {
    guard let series = metricDataResults?.first(where: { $0.id == id }) else { return nil }
    let value = series.values?.first ?? 0
    return value >= 0 && value < 1e9 ? Int(value.rounded(.up)) : nil
  }

  /// Asks for the last hour, the newest first: the counts come every few minutes.
  ///
  /// - Parameter now: seconds since 1970.
  static func operation(until now: Double) -> [String] {
    [
      "cloudwatch", "get-metric-data", "--metric-data-queries", query("fargate", service: "Fargate"),
      query("instances", service: "EC2"), "--start-time", moment(now - 3600), "--end-time", moment(now), "--scan-by",
      "TimestampDescending",
    ]
  }

  private static func query(_ id: String, service: String) -> String {
    let dimensions = [
      ("Service", service), ("Type", "Resource"), ("Resource", "vCPU"), ("Class", "Standard/OnDemand"),
    ].map { "{Name=\($0),Value=\($1)}" }.joined(separator: ",")
    return "Id=\(id),MetricStat={Metric={Namespace=AWS/Usage,MetricName=ResourceCount,Dimensions=[\(dimensions)]},"
      + "Period=300,Stat=Maximum}"
  }

  private static func moment(_ seconds: Double) -> String {
    Date(timeIntervalSince1970: seconds.rounded(.down)).formatted(.iso8601)
  }
}
