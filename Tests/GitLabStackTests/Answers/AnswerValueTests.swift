import Testing

@testable import GitLabStack

@Suite struct AnswerValueTests {
  @Test(arguments: [
    (AnswerKey.stackName, "a, b", AnswerValue.text("a, b")),
    (.accessAllowedCIDRs, "10.0.0.0/8, 192.0.2.0/24", .list(["10.0.0.0/8", "192.0.2.0/24"])),
    (.accessAllowedCIDRs, "10.0.0.0/8,", .list(["10.0.0.0/8"])),
    (.accessAllowedCIDRs, "52.1.2.3", .list(["52.1.2.3/32"])),
    (
      .accessAllowedCIDRs, " 52.1.2.0/24 52.1.3.0/24;\n52.1.4.7,\t",
      .list(["52.1.2.0/24", "52.1.3.0/24", "52.1.4.7/32"])
    ),
    (
      .accessAllowedCIDRs, "５２．１．２．０／２４、52.1.3.0/24，52.1.4.0/24　52.1.5.0/24",
      .list(["52.1.2.0/24", "52.1.3.0/24", "52.1.4.0/24", "52.1.5.0/24"])
    ),
    (.accessAllowedCIDRs, "0.0.0.0", .list(["0.0.0.0"])),
    (.networkPublicSubnets, "subnet-0000000a subnet-0000000b", .list(["subnet-0000000a", "subnet-0000000b"])),
    (.accessAllowedCIDRs, "", .list([])),
    (.stackTags, "Team=a=b, Stage=", .map([Tag(key: "Team", value: "a=b"), Tag(key: "Stage", value: "")])),
    (.stackTags, "Team", "Team"),
  ])
  func readsOneLine(_ key: AnswerKey, _ line: String, as value: AnswerValue) {
    #expect(AnswerValue(line: line, for: key) == value)
  }
}
