import Testing

/// The link by which somebody else creates the stack in the console of AWS.
@Suite(.timeLimit(.minutes(5)))
struct QuickCreateTests {
  private static let address = "https://docs.s3.ap-northeast-1.amazonaws.com/gitlab.yaml"

  /// Its form as in the user guide of CloudFormation.
  @Test func linksToThePageThatCreatesTheStack() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("template", "--quick-create", Self.address, "--stack.tags", "a=b")
      #expect(result.exitCode == 0, "\(result.errors)")
      let start =
        "https://ap-northeast-1.console.aws.amazon.com/cloudformation/home?region=ap-northeast-1#/stacks/quickcreate"
        + "?templateURL=https%3A%2F%2Fdocs.s3.ap-northeast-1.amazonaws.com%2Fgitlab.yaml&stackName=gitlab&param_"
      #expect(result.output.hasPrefix(start), "\(result.output)")
      #expect(result.output.contains("&param_AllowedCidr1=203.0.113.0%2F24"), "\(result.output)")
      #expect(result.errors.contains("must be able to read") && result.errors.contains("The tags are not in it"))
    }
  }

  @Test func refusesWhatTheConsoleWouldNotTake() async throws {
    try await Sandbox.with { sandbox in
      let local = try await sandbox.runAnswered("template", "--quick-create", "gitlab.yaml")
      #expect(local.exitCode == 252 && local.output.isEmpty && local.errors.contains("in Amazon S3"), "\(local.errors)")
      let address = Self.address + String(repeating: "x", count: 1025 - Self.address.count)
      let long = try await sandbox.runAnswered("template", "--quick-create", address)
      #expect(long.exitCode == 252 && long.output.isEmpty && long.errors.contains("1025 characters"), "\(long.errors)")
      for more in [["--format", "json"], ["--parameters", "parameters.json"]] {
        let both = try await sandbox.run(["template", "--quick-create", Self.address, "--lang", "en"] + more)
        #expect(both.exitCode == 252 && both.output.isEmpty, "\(both.errors)")
        #expect(both.errors.contains("--quick-create prints a link and nothing else"), "\(both.errors)")
      }
    }
  }

  /// The guide limits the address of the template, not the link.
  @Test func aLinkMayBeLongerThanTheAddressOfATemplate() async throws {
    try await Sandbox.with { sandbox in
      let many = (1...40).map { "52.1.\($0).0/24" }.joined(separator: ",")
      let long = try await sandbox.run([
        "template", "--quick-create", Self.address, "--access.allowedCidrs", many, "--region", "ap-northeast-1",
        "--lang", "en",
      ])
      #expect(long.exitCode == 0 && long.output.count > 1024, "\(long.errors)")
    }
  }
}
