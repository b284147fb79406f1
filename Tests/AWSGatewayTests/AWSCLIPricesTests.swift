import AWSGateway
import GitLabStack
import Testing

/// Written by hand after AWS's documented example: no account was at hand to record from.
@Suite struct AWSCLIPricesTests {
  private static let arguments = [
    "pricing", "get-products", "--service-code", "AWSELB", "--filters",
    "Type=TERM_MATCH,Field=regionCode,Value=ap-northeast-1",
    "Type=TERM_MATCH,Field=productFamily,Value=Load Balancer-Application", "--output", "json", "--region", "ap-south-1",
    "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
  ]

  private func products(exit: Int = 0, _ stdout: String, _ stderr: String = "") async throws -> [String] {
    let aws = RecordedAWS([.init(arguments: Self.arguments, exit: exit, stdout: stdout, stderr: stderr)])
    return try await AWSCLI(runner: aws, region: try Region("ap-south-1"), profile: nil).account.products(
      of: "AWSELB",
      matching: [("regionCode", "ap-northeast-1"), ("productFamily", "Load Balancer-Application")])
  }

  @Test func unwrapsTheStringsThatProductsComeIn() async throws {
    let products = try await products(
      #"{"FormatVersion":"aws_v1","PriceList":["{\"product\":{\"sku\":\"A\"}}","{\"product\":{}}"]}"#)
    #expect(products == [#"{"product":{"sku":"A"}}"#, #"{"product":{}}"#])
  }

  @Test func takesNoMatchForAnEmptyList() async throws {
    #expect(try await products(#"{"FormatVersion":"aws_v1","PriceList":[]}"#) == [])
  }

  @Test func saysWhichRightIsMissing() async throws {
    let refusal =
      "\nAn error occurred (AccessDeniedException) when calling the GetProducts operation: User: arn:aws:sts::1:x is not "
      + "authorized to perform: pricing:GetProducts because no identity-based policy allows it\n"
    do throws(any Error) {
      _ = try await products(exit: 254, "", refusal)
      Issue.record("not refused")
    } catch let trouble as AWSTrouble {
      guard case .accessDenied(let action, _) = trouble else {
        Issue.record("\(trouble)")
        return
      }
      #expect(action == "pricing:GetProducts")
    }
  }
}
