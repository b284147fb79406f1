import AWSGateway
import GitLabStack
import Testing
import Upkeep

/// What CloudWatch counted of a GitLab: by which command, and what its answer means.
@Suite struct AWSCLIMeasuredUseTests: RecordedLooks {
  private static let arguments = [
    "cloudwatch", "get-metric-data", "--metric-data-queries",
    "Id=readBytes,MetricStat={Metric={Namespace=AWS/EFS,MetricName=DataReadIOBytes,"
      + "Dimensions=[{Name=FileSystemId,Value=fs-1}]},Period=86400,Stat=Sum}",
    "Id=writtenBytes,MetricStat={Metric={Namespace=AWS/EFS,MetricName=DataWriteIOBytes,"
      + "Dimensions=[{Name=FileSystemId,Value=fs-1}]},Period=86400,Stat=Sum}",
    "Id=storageBytes,MetricStat={Metric={Namespace=AWS/EFS,MetricName=StorageBytes,"
      + "Dimensions=[{Name=FileSystemId,Value=fs-1},{Name=StorageClass,Value=Total}]},Period=86400,Stat=Average}",
    "--start-time", "2026-10-05T00:53:20Z", "--end-time", "2026-11-30T00:53:20Z",
  ]

  private func measured(_ answer: String) async throws -> MeasuredUse {
    let aws = RecordedAWS([call(Self.arguments, answer)])
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil, today: { 1_796_000_000 })
    return try await cli.measuredUse(
      MeasuredPlaces(
        fileSystem: "fs-1", cluster: nil, service: nil, loadBalancer: nil, natGateway: nil, logGroup: nil))
  }

  /// Space is looked at for eight weeks, the rest for a month of them, in one call.
  @Test func whatIsOlderThanAMonthIsSpaceAlone() async throws {
    let use = try await measured(
      """
      {"MetricDataResults": [
        {"Id": "readBytes", "Timestamps": ["2026-11-29T00:00:00+00:00", "2026-10-20T00:00:00+00:00"],
         "Values": [5.0, 100.0]},
        {"Id": "writtenBytes", "Timestamps": [], "Values": []},
        {"Id": "storageBytes", "Timestamps": ["2026-11-29T00:00:00+00:00", "2026-11-01T00:00:00+00:00"],
         "Values": [3000.0, 1000.0]}]}
      """)
    #expect(use[.readBytes] == 5 && use[.writtenBytes] == nil && use.counted == 1)
    #expect(use.growth?.weeks == [1000, nil, nil, nil, 3000] && use.growth?.bytesAWeek == 500)
  }

  @Test func anEmptySeriesIsNotKnown() async throws {
    let use = try await measured(#"{"MetricDataResults": [{"Id": "storageBytes", "Timestamps": [], "Values": []}]}"#)
    #expect(use.growth == nil && use.counted == 0)
  }
}
