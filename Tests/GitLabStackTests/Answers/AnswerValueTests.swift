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
    (.accessAllowedCIDRs, "52.1.2.0 / 24, 52.1.3.0／24", .list(["52.1.2.0/24", "52.1.3.0/24"])),
    (.networkCIDR, "　１０．１．０．０／１６\r\n", "10.1.0.0/16"), (.networkCIDR, "10.1.0.0 / 16", "10.1.0.0/16"),
    (.networkCIDR, "10。1。0。0/16", "10.1.0.0/16"), (.networkVPC, " ｖｐｃ－０１２３４５６７\n", "vpc-01234567"),
    (.networkVPC, "vpc–01234567", "vpc-01234567"), (.networkVPC, "vpcー01234567", "vpc-01234567"),
    (.networkPrivateSubnets, "ｓｕｂｎｅｔ－0000000c、subnet‑0000000d", .list(["subnet-0000000c", "subnet-0000000d"])),
    (.networkZones, "ap-northeast-1a、ａｐ-northeast-1c", .list(["ap-northeast-1a", "ap-northeast-1c"])),
    (.domainZone, " example。com ", "example.com"), (.domainZoneID, "Ｚ0123456789\u{200B}", "Z0123456789"),
    (
      .domainCertificate, "arn：aws：acm:eu-central-1:123456789012:certificate/1 ",
      "arn:aws:acm:eu-central-1:123456789012:certificate/1"
    ),
    (.accessRootEmail, "ren＠example．com", "ren@example.com"), (.accountID, "１２３４５６７８９０１２", "123456789012"),
    (.imageMemory, "８１９２ ", "8192"), (.imageTag, "　19.2.1-ce.0", "19.2.1-ce.0"), (.usageStorageGB, "５０", "50"),
    (.stackRegion, "ap－northeast－1", "ap-northeast-1"), (.stackName, "\u{FEFF}git", "git"),
    (.stackName, "サーバー", "サーバー"),
    (.stackTags, "名前=値　", .map([Tag(key: "名前", value: "値　")])),
  ])
  func readsOneLine(_ key: AnswerKey, _ line: String, as value: AnswerValue) {
    #expect(AnswerValue(line: line, for: key) == value)
    // The same from a file, which has no lines but values.
    var answers = Answers()
    answers[key] = value
    #expect(answers[key] == (value.isEmpty ? nil : value))
  }

  @Test func aFileIsForgivenTheSame() throws {
    let text = """
      version: 1
      network: {vpc: "ｖｐｃ-01234567 ", publicSubnets: ["subnet－0000000a", " subnet-0000000b"]}
      access: {allowedCidrs: ["５２．１．２．０／２４"]}
      image: {cpu: "４０９６"}
      """
    let answers = try AnswersFile.read(text).answers
    #expect(answers.text(.networkVPC) == "vpc-01234567" && answers.text(.imageCPU) == "4096")
    #expect(answers.list(.networkPublicSubnets) == ["subnet-0000000a", "subnet-0000000b"])
    #expect(answers.list(.accessAllowedCIDRs) == ["52.1.2.0/24"])
  }
}
