import Testing

@testable import GitLabStack

@Suite struct AnswerValueTests {
  @Test(arguments: [
    (AnswerKey.stackName, "a, b", AnswerValue.text("a, b")),
    (.accessAllowedCIDRs, "10.0.0.0/8, 192.0.2.0/24", .list(["10.0.0.0/8", "192.0.2.0/24"])),
    (.accessAllowedCIDRs, "10.0.0.0/8,", .list(["10.0.0.0/8", ""])),
    (.stackTags, "Team=a=b, Stage=", .map([Tag(key: "Team", value: "a=b"), Tag(key: "Stage", value: "")])),
    (.stackTags, "Team", "Team"),
  ])
  func readsOneLine(_ key: AnswerKey, _ line: String, as value: AnswerValue) {
    #expect(AnswerValue(line: line, for: key) == value)
  }
}
