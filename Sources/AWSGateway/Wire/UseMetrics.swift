internal import FoundationEssentials
package import Upkeep

/// What `aws cloudwatch get-metric-data` prints of what a GitLab uses.
struct UseMetrics: Decodable {
  private let metricDataResults: [Result]?

  private struct Result: Decodable {
    let id: String?
    let values: [Double]?
  }

  /// A day is one value.
  var use: MeasuredUse {
    var found: [MeasuredUse.Series: Double] = [:]
    // A series has no point of a day without traffic; the one with the most tells how old it is.
    var days = 0
    for result in metricDataResults ?? [] {
      guard let series = MeasuredUse.Series.allCases.first(where: { $0.rawValue == result.id }),
        let values = result.values, !values.isEmpty
      else { continue }
      days = max(days, values.count)
      found[series] =
        switch series.statistic {
        case "Sum": values.reduce(0, +)
        case "Maximum": values.max()
        default: values.reduce(0, +) / Double(values.count)
        }
    }
    return MeasuredUse(found, days: min(days, MeasuredUse.days))
  }

  /// One call for all; nil where there is nothing to ask about.
  ///
  /// - Parameter now: seconds since 1970.
  static func operation(_ places: MeasuredPlaces, until now: Double) -> [String]? {
    let queries = MeasuredUse.Series.allCases.compactMap { series -> String? in
      guard let (namespace, metric, dimensions) = series.metric(in: places) else { return nil }
      let named = dimensions.map { "{Name=\($0),Value=\($1)}" }.joined(separator: ",")
      return
        "Id=\(series.rawValue),MetricStat={Metric={Namespace=\(namespace),MetricName=\(metric),Dimensions=[\(named)]},"
        + "Period=86400,Stat=\(series.statistic)}"
    }
    guard !queries.isEmpty else { return nil }
    let start = now - Double(MeasuredUse.days) * 86_400
    return ["cloudwatch", "get-metric-data", "--metric-data-queries"] + queries
      + ["--start-time", moment(start), "--end-time", moment(now)]
  }

  private static func moment(_ seconds: Double) -> String {
    Date(timeIntervalSince1970: seconds.rounded(.down)).formatted(.iso8601)
  }
}

extension MeasuredUse.Series {
  fileprivate var statistic: String {
    switch self {
    case .readBytes, .writtenBytes, .balancerBytes, .natOutBytes, .natInBytes, .logBytes, .balancerUnits: "Sum"
    case .cpuPercent, .memoryPercent: "Average"
    case .memoryPeakPercent: "Maximum"
    }
  }

  /// nil where the GitLab has not what is counted.
  fileprivate func metric(in places: MeasuredPlaces) -> (String, String, [(String, String)])? {
    func of(_ namespace: String, _ metric: String, _ name: String, _ value: String?) -> (
      String, String, [(String, String)]
    )? { value.map { (namespace, metric, [(name, $0)]) } }
    func task(_ metric: String) -> (String, String, [(String, String)])? {
      guard let cluster = places.cluster, let service = places.service else { return nil }
      return ("AWS/ECS", metric, [("ClusterName", cluster), ("ServiceName", service)])
    }
    return switch self {
    case .readBytes: of("AWS/EFS", "DataReadIOBytes", "FileSystemId", places.fileSystem)
    case .writtenBytes: of("AWS/EFS", "DataWriteIOBytes", "FileSystemId", places.fileSystem)
    case .balancerBytes: of("AWS/ApplicationELB", "ProcessedBytes", "LoadBalancer", places.loadBalancer)
    case .balancerUnits: of("AWS/ApplicationELB", "ConsumedLCUs", "LoadBalancer", places.loadBalancer)
    case .natOutBytes: of("AWS/NATGateway", "BytesOutToDestination", "NatGatewayId", places.natGateway)
    case .natInBytes: of("AWS/NATGateway", "BytesInFromDestination", "NatGatewayId", places.natGateway)
    case .logBytes: of("AWS/Logs", "IncomingBytes", "LogGroupName", places.logGroup)
    case .cpuPercent: task("CPUUtilization")
    case .memoryPercent, .memoryPeakPercent: task("MemoryUtilization")
    }
  }
}

extension AWSCLI {
  /// What CloudWatch counted in the last month of what a GitLab uses. One process, of which AWS charges about a ten-thousandth of a
  /// dollar.
  package func measuredUse(_ places: MeasuredPlaces) async throws(AWSTrouble) -> MeasuredUse {
    guard let operation = UseMetrics.operation(places, until: today()) else { return MeasuredUse([:]) }
    return try await answer(UseMetrics.self, to: operation).use
  }
}
