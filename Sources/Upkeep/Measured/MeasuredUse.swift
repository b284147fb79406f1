/// What CloudWatch counted of a GitLab in a month. A series without a point is nil: nothing was counted, which is not zero.
package struct MeasuredUse: Hashable, Sendable {
  /// The sum, the mean or the highest of each series.
  private let values: [Series: Double]
  /// Of how many days there is anything: fewer than were looked back where it is younger.
  package let counted: Int
  /// nil where nothing was counted of its file system.
  package let growth: DiskGrowth?

  /// - Parameter values: those of which there is at least one point.
  package init(_ values: [Series: Double], days counted: Int = MeasuredUse.days, growth: DiskGrowth? = nil) {
    self.values = values
    self.counted = counted
    self.growth = growth
  }

  package subscript(series: Series) -> Double? { values[series] }

  /// Days that are looked back.
  package static let days = 30

  /// What is counted; its raw value is its name in JSON.
  ///
  /// https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html, docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html,
  /// docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
  package enum Series: String, CaseIterable, Sendable {
    case readBytes, writtenBytes, balancerBytes, balancerUnits, natOutBytes, natInBytes, logBytes, cpuPercent,
      memoryPercent, memoryPeakPercent
  }
}
