import AWSGateway
import GitLabStack
import Testing
import Upkeep

/// What AWS has billed for a stack: one question, to the one endpoint, by its tag, its region and its account.
@Suite struct AWSCLIBillingTests: RecordedLooks {
  private func billed(_ amount: String) async throws -> BilledCost {
    let filter =
      #"{"And":[{"Tags":{"Key":"aws:cloudformation:stack-name","Values":["gitlab"],"MatchOptions":["EQUALS"]}},"#
      + #"{"Dimensions":{"Key":"REGION","Values":["ap-northeast-1"]}},"#
      + #"{"Dimensions":{"Key":"LINKED_ACCOUNT","Values":["123456789012"]}},"#
      + #"{"Not":{"Dimensions":{"Key":"RECORD_TYPE","Values":["Credit","Refund"]}}}]}"#
    let arguments = [
      "ce", "get-cost-and-usage", "--time-period", "Start=2026-11-01,End=2026-12-01", "--granularity", "MONTHLY",
      "--metrics", "UnblendedCost", "--filter", filter,
    ]
    let answer = """
      {"ResultsByTime": [{"TimePeriod": {"Start": "2026-11-01", "End": "2026-12-01"},
        "Total": {"UnblendedCost": {"Amount": "\(amount)", "Unit": "USD"}}, "Groups": [], "Estimated": true}],
       "DimensionValueAttributes": []}
      """
    let aws = RecordedAWS([call(arguments, answer, region: "us-east-1")])
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil, today: { 1_796_000_000 })
    let cost = try await cli.billed(
      forStack: "gitlab", "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/0a1b")
    #expect(aws.argumentLists.count == 1)
    return cost
  }

  @Test func readsTheSumOfThisMonth() async throws {
    #expect(
      try await billed("157.9312345678") == BilledCost(amount: "157.9312345678", currency: "USD", since: "2026-11-01"))
  }

  /// A tag that nobody activated has nothing under it.
  @Test(arguments: ["0", "0.0", "0E-10"])
  func nothingUnderATagIsNotKnown(_ amount: String) async throws {
    #expect(try await billed(amount).amount == nil)
  }
}
