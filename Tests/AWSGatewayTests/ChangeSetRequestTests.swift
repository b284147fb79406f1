import AWSGateway
import GitLabStack
import Testing

@Suite struct ChangeSetRequestTests {
  /// AWS shows asterisks for what nobody may read; sent back they would be the value.
  @Test(arguments: [(true, #""UsePreviousValue":true"#), (false, #""ParameterValue":"****""#)])
  func leavesAMaskedParameterAsItIs(isUpdate: Bool, words: String) throws {
    let json = try ChangeSetRequest(
      stackName: StackName("gitlab"),
      template: StackTemplate(
        body: "{}", parameters: [.init(name: "Key", value: "****"), .init(name: "A", value: "x")]),
      tags: [], name: "first", isUpdate: isUpdate
    ).json()
    #expect(json.contains(words) && json.contains(#""ParameterValue":"x""#), "\(json)")
    #expect(json.contains("****") != isUpdate)
  }
}
