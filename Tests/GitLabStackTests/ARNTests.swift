import GitLabStack
import Testing

@Suite struct ARNTests {
  @Test func readsTheNameOfAStackAndOfASecret() throws {
    let stack = try #require(ARN("arn:aws-cn:cloudformation:cn-north-1:123456789012:stack/gitlab/0a1b"))
    #expect(stack.partition == "aws-cn" && stack.service == "cloudformation" && stack.region == "cn-north-1")
    #expect(stack.account == "123456789012" && stack.resource == "stack/gitlab/0a1b")
    #expect(ARN("arn:aws:secretsmanager:eu-west-1:1:secret:gitlab-AbCdEf")?.resource == "secret:gitlab-AbCdEf")
    #expect(ARN("arn:aws:iam::123456789012:role/Ops")?.region == "")
  }

  @Test(arguments: ["", "gitlab", "arn:aws:cloudformation:eu-west-1:1", "urn:a:b:c:d:e", "stack/arn:a:b:c:d:e"])
  func isNoARN(_ text: String) {
    #expect(ARN(text) == nil)
  }
}
