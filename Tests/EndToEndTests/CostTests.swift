import Foundation
import Testing

/// `cost` in its forms, and with an `aws` that answers about prices. Its answers are written by hand.
@Suite struct CostTests {
  /// Ten cents more than the built-in price.
  static let natGateway =
    #"{\"product\":{\"attributes\":{\"usagetype\":\"APN1-NatGateway-Hours\"}},\"terms\":{\"OnDemand\":{\"S.J\":"#
    + #"{\"priceDimensions\":{\"S.J.1\":{\"beginRange\":\"0\",\"pricePerUnit\":{\"USD\":\"0.1620000000\"}}}}}}}"#

  @Test(arguments: ["en", "ja"], ["nat-gateway", "nat-instance", "public-subnets"])
  func fitsEightyColumns(_ language: String, _ egress: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "cost", "--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1", "--network.egress", egress,
        "--lang", language,
      ])
      #expect(result.exitCode == 0 && result.errors.isEmpty)
      // Nothing is cut, and no unit is left in English.
      #expect(
        !result.output.contains("…") && (language == "en" || !result.output.contains("-month")), "\(result.output)")
      for line in result.output.split(separator: "\n") {
        // What is not ASCII is two columns wide.
        let columns = line.unicodeScalars.map { $0.isASCII ? 1 : 2 }.reduce(0, +)
        #expect(columns <= 80, "\(line)")
      }
    }
  }

  /// A slip of the keys is told from a region that this build knows no prices for.
  @Test(arguments: [("ap-norteast-1", true), ("us-esat-1", true), ("ap-southeast-9", false), ("af-south-1", false)])
  func whatIsNoRegionIsAskedBack(_ region: String, _ isSlip: Bool) async throws {
    try await Sandbox.with { sandbox in
      for command in ["cost", "plan"] {
        let result = try await sandbox.run([
          command, "--access.allowedCidrs", "52.1.2.0/24", "--region", region, "--lang", "en",
        ])
        let said = (result.output + result.errors).replacing("\n", with: " ")
        #expect(said.contains("Did you mean ‘") == isSlip, "\(said)")
      }
      let none = try await sandbox.run(["cost", "--access.allowedCidrs", "52.1.2.0/24", "--lang", "en"])
      #expect(none.exitCode == 253 && none.errors.hasPrefix("No region is set."), "\(none.errors)")
    }
  }

  /// Who may connect moves no price; building still wants to know it.
  @Test func pricesBeforeEverythingIsAnswered() async throws {
    try await Sandbox.with { sandbox in
      let place = ["--region", "ap-northeast-1", "--lang", "en"]
      for command in [["cost"], ["cost", "--format", "csv"], ["plan"], ["plan", "--json"]] {
        let result = try await sandbox.run(command + place)
        #expect(result.exitCode == 0 && (result.output + result.errors).contains("access.allowedCidrs"), "\(command)")
      }
      for command in [["deploy", "--rehearse", "--yes"], ["plan", "--format", "dot"]] {
        let result = try await sandbox.run(command + place)
        #expect(result.exitCode == 3 && result.errors.contains("access.allowedCidrs (not answered)"), "\(command)")
      }
    }
  }

  @Test func saysOfEachPriceWhetherAWSAnsweredAndKeepsTheAnswers() async throws {
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand(
        "aws",
        """
        case "$*" in
          *AmazonEC2*NatGateway*) echo '{"FormatVersion":"aws_v1","PriceList":["\(Self.natGateway)"]}' ;;
          *) echo '{"FormatVersion":"aws_v1","PriceList":[]}' ;;
        esac
        """)
      let before = try await sandbox.runAnswered("cost", "--format", "csv")
      let cache = ["XDG_CACHE_HOME": sandbox.directory.appending(path: "cache").path]
      let asked = try await sandbox.runAnswered("cost", "--refresh", "--format", "csv", environment: cache)
      #expect(asked.exitCode == 0)
      #expect(asked.errors.contains("0.162, as AWS says") && asked.errors.contains("0.0243, built in: AWS lists no"))
      #expect(asked.output.contains(",0.162,") && !before.output.contains(",0.162,"))
      #expect(try await sandbox.runAnswered("cost", "--format", "csv", environment: cache).output == asked.output)
      let kept = sandbox.directory.appending(path: "cache/gitlab-wizard/prices-ap-northeast-1.json")
      #expect(FileManager.default.fileExists(atPath: kept.path))
    }
  }

  @Test func staysWithTheBuiltInPricesWhereOneMayNotAsk() async throws {
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand(
        "aws",
        """
        echo "An error occurred (AccessDeniedException) when calling the GetProducts operation: User: arn:aws:sts::1:x \
        is not authorized to perform: pricing:GetProducts because no identity-based policy allows it" >&2
        exit 254
        """)
      let asked = try await sandbox.runAnswered("cost", "--refresh", "--json")
      #expect(asked.exitCode == 0 && asked.errors.contains("pricing:GetProducts"))
      #expect(asked.output == (try await sandbox.runAnswered("cost", "--json")).output)
    }
  }
}
