internal import FoundationEssentials
package import Upkeep

/// What `aws cloudwatch get-metric-data` prints of what a GitLab uses.
struct UseMetrics: Decodable {
  private let metricDataResults: [Result]?

  private struct Result: Decodable {
    let id: String?
    let timestamps: [Timestamp]?
    let values: [Double]?

    var points: [(time: Double, value: Double)] {
      zip(timestamps ?? [], values ?? []).map { (time: $0.seconds, value: $1) }
    }

    func growth(until now: Double) -> DiskGrowth? {
      DiskGrowth(points.map { DiskGrowth.Point(time: $0.time, bytes: $0.value) }, until: now)
    }
  }

  /// A day is one value.
  ///
  /// - Parameter now: seconds since 1970, until when it was asked.
  func use(at now: Double) -> MeasuredUse {
    var found: [MeasuredUse.Series: Double] = [:]
    var growth: DiskGrowth?
    // The first day begins a little before, where CloudWatch rounds the time from which it was asked.
    let month = now - Double(MeasuredUse.days) * 86_400 - 3600
    // A series has no point of a day without traffic; the one with the most tells how old it is.
    var days = 0
    for result in metricDataResults ?? [] {
      if result.id == Self.space { growth = result.growth(until: now) }
      let values = result.points.filter { $0.time >= month }.map { $0.value }
      guard let series = MeasuredUse.Series.allCases.first(where: { $0.rawValue == result.id }), !values.isEmpty
      else { continue }
      days = max(days, values.count)
      found[series] =
        switch series.statistic {
        case "Sum": values.reduce(0, +)
        case "Maximum": values.max()
        default: values.reduce(0, +) / Double(values.count)
        }
    }
    return MeasuredUse(found, days: min(days, MeasuredUse.days), growth: growth)
  }

  /// The space of the file system, which is looked at for longer than the rest.
  private static let space = "storageBytes"

  /// One call for all; nil where there is nothing to ask about.
  ///
  /// - Parameter now: seconds since 1970.
  static func operation(_ places: MeasuredPlaces, until now: Double) -> [String]? {
    var queries = MeasuredUse.Series.allCases.compactMap { series -> String? in
      series.metric(in: places).map { query(series.rawValue, $0, series.statistic) }
    }
    // All classes together, every 15 minutes: docs.aws.amazon.com/efs/latest/ug/efs-metrics.html (StorageBytes).
    if let id = places.fileSystem {
      queries.append(
        query(space, ("AWS/EFS", "StorageBytes", [("FileSystemId", id), ("StorageClass", "Total")]), "Average"))
    }
    guard !queries.isEmpty else { return nil }
    let start = now - Double(DiskGrowth.weeksBack) * 604_800
    return ["cloudwatch", "get-metric-data", "--metric-data-queries"] + queries
      + ["--start-time", moment(start), "--end-time", moment(now)]
  }

  private static func query(
    _ id: String, _ metric: (String, String, [(String, String)]), _ statistic: String
  ) -> String {
    let (namespace, name, dimensions) = metric
    let named = dimensions.map { "{Name=\($0),Value=\($1)}" }.joined(separator: ",")
    return
      "Id=\(id),MetricStat={Metric={Namespace=\(namespace),MetricName=\(name),Dimensions=[\(named)]},"
      + "Period=86400,Stat=\(statistic)}"
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
  /// What CloudWatch counted in the last month of what a GitLab uses, and in eight weeks of its space. One process, of which AWS charges about a ten-thousandth of a
  /// dollar.
  package func measuredUse(_ places: MeasuredPlaces) async throws(AWSTrouble) -> MeasuredUse {
    let now = today()
    guard let operation = UseMetrics.operation(places, until: now) else { return MeasuredUse([:]) }
    return try await answer(UseMetrics.self, to: operation).use(at: now)
  }
}
