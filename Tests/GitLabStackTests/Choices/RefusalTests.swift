import Phrases
import Testing

@testable import GitLabStack

@Suite struct RefusalTests {
  typealias Row = (key: AnswerKey, value: AnswerValue, reason: String)

  static let https: [AnswerKey: AnswerValue] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
  ]
  private static let existing: [AnswerKey: AnswerValue] = [
    .networkVPC: "vpc-0123456789abcdef0",
    .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
    .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
  ]

  private static let alone: [Row] = [
    (.stackName, "1st", "It starts with ‘1’, not with a letter."),
    (.stackName, "my stack", "A space is not allowed here."),
    (.stackName, .list(["a", "b"]), "This must be a single value."),
    (.stackRegion, "tokyo", "‘tokyo’ is not the name of a region."),
    (.stackTags, "Team", "‘Team’ has no = behind its key."),
    (.stackTags, "Team=a, Owner", "‘Owner’ has no = behind its key."),
    (.stackTags, "Team=a,", "A tag is missing beside a comma."),
    (.stackTags, .list(["a", "b"]), "This must be a map of keys and values."),
    (.stackTags, .map([Tag(key: "aws:x", value: "1")]), "‘aws:x’ starts with ‘aws:’, which AWS keeps for itself."),
    (.stackTags, .map([Tag(key: "", value: "1")]), "A tag has no key."),
    (.stackTags, .map([Tag(key: "a", value: "1"), Tag(key: "a", value: "2")]), "‘a’ is listed twice."),
    (.stackTags, .map([Tag(key: "a", value: "x;y")]), "‘;’ is not allowed here."),
    (
      .stackTags, .map([Tag(key: "a", value: String(repeating: "x", count: 257))]),
      "It has 257 characters; the maximum is 256."
    ),
    (.stackTags, tags(51), "There are 51 tags; a stack allows 50."),
    (.networkVPC, "default", "‘default’ does not start with ‘vpc-’."),
    (.networkCIDR, "10.0.0.0/8", "/8 is wider than a VPC may be."),
    (.networkCIDR, "10.0.0.0/25", "/25 is too narrow for two public and two private subnets."),
    (.networkCIDR, "10.0.0.1/16", "‘10.0.0.1/16’ is an address inside a network; the network itself is 10.0.0.0/16."),
    (.networkCIDR, "127.1.0.0/16", "‘127.1.0.0/16’ is inside 127.0.0.0/8, which AWS does not allow."),
    (.networkEgress, "nat", "‘nat’ is not one of the options."),
    (.networkZones, .list(["us-east-1a"]), "There is one Availability Zone; a new VPC takes two."),
    (
      .networkZones, .list(["us-east-1a", "us-east-1b", "us-east-1c"]),
      "There are 3 Availability Zones; a new VPC takes two."
    ),
    (.networkZones, .list(["us-east-1a", "us-east-1a"]), "‘us-east-1a’ is listed twice."),
    (
      .networkZones, .list(["us-west-2-lax-1a", "us-west-2a"]),
      "‘us-west-2-lax-1a’ is not the name of an Availability Zone."
    ),
    (
      .networkZones, .list(["use1-az4", "us-east-1a"]),
      "‘use1-az4’ is the ID of an Availability Zone; its name belongs here."
    ),
    (.networkZones, .list(["us-east-1A", "us-east-1b"]), "‘us-east-1A’ is not the name of an Availability Zone."),
    (
      .networkPublicSubnets, .list(["subnet-0000000a"]),
      "This applies only to an existing VPC: a new one creates its own subnets."
    ),
    (.accessAllowedCIDRs, .list(["0.0.0.0/8"]), "No computer has an address in ‘0.0.0.0/8’; everyone is 0.0.0.0/0."),
    (
      .accessAllowedCIDRs, .list(["0.9.0.0/16"]),
      "No computer has an address in ‘0.9.0.0/16’; everyone is 0.0.0.0/0."
    ),
    (.accessAllowedCIDRs, .list(["52.0.0.0/8", "52.0.0.0/8"]), "‘52.0.0.0/8’ is listed twice."),
    (.accessAllowedCIDRs, .list([""]), "An item of the list is empty."),
    (.accessAllowedCIDRs, .list(["::/0"]), "This is an IPv6 network; the load balancer is reached over IPv4."),
    (.accessAllowedCIDRs, .map([Tag(key: "a", value: "b")]), "This must be a list."),
    (
      .accessAllowedCIDRs, networks(61),
      "There are 61 networks; a security group takes 60 rules."
    ),
    (.accessRootEmail, "root", "There is no ‘@’ in it."),
    (.imageTag, "latest", "‘latest’ would change GitLab's version whenever the task restarts."),
    (.imageTag, "18.2", "‘18.2’ is not a tag of the form X.Y.Z-ce.0."),
    (.imageTag, "15.11.13-ce.0", "GitLab 15.11.13 is older than what this template supports."),
    (
      .imageTag, "18.5.1-ce.0",
      "GitLab 18.5.1 answers 404 where the Host header is not its own, so the load balancer's checks never pass."
    ),
    (.imageArchitecture, "arm", "‘arm’ is not one of the options."),
    (.imageCPU, "2 vCPU", "‘2 vCPU’ is not a whole number in plain digits."),
    (.imageCPU, "3000", "Fargate has no size of 3000 CPU units."),
    (.imageMemory, "3072", "Fargate does not run 3072 MiB with 2048 CPU units."),
    (.storageThroughput, "provisioned", "‘provisioned’ is not one of the options."),
    (.storageBackups, "yes", "‘yes’ is neither true nor false."),
    (.storageOnDelete, "retain", "‘retain’ is not one of the options."),
    (.logsContainerInsights, "True", "‘True’ is neither true nor false."),
    (.usageReadGB, "1.5", "‘1.5’ is not a whole number in plain digits."),
    (.usageReadGB, "-1", "‘-1’ is not a whole number in plain digits."),
    (.usageLogGB, "1000001", "‘1000001’ is too large; the maximum is 1000000."),
    (.usageLogGB, "99999999999999999999", "‘99999999999999999999’ is too large; the maximum is 1000000."),
  ]

  @Test(arguments: alone)
  func refuses(_ row: Row) {
    let (key, value, reason) = row
    let objection = Choices.objection(to: key, in: given([key: value]))
    #expect(objection?.reason.english == reason)
    #expect(objection?.accepted.english.isEmpty == false && objection?.reason.japanese.isEmpty == false)
  }

  @Test func refusesZonesOfAnotherRegion() {
    let zones = AnswerValue.list(["us-east-1a", "ap-northeast-1a"])
    let objection = Choices.objection(to: .networkZones, in: given([.stackRegion: "us-east-1", .networkZones: zones]))
    #expect(objection?.reason.english == "‘ap-northeast-1a’ is not in us-east-1.")
  }

  private static let withADomain: [Row] = [
    (.domainZone, "localhost", "‘localhost’ has no dot, so it is no domain of its own."),
    (.domainZone, "4203.0.113.0", "‘4203.0.113.0’ ends in ‘0’, and no top-level domain is a number."),
    (.domainHost, "gitlab.example.com", "‘gitlab.example.com’ is the full name; only ‘gitlab’ belongs here."),
    (.domainHost, "GitLab.Example.com.", "‘GitLab.Example.com.’ is the full name; only ‘gitlab’ belongs here."),
    (.domainHost, "example.com", "‘example.com’ is the hosted zone itself; GitLab needs a name inside it."),
    (.domainHost, "https://gitlab", "‘https://gitlab’ is an address of a page, not a name."),
    (
      .domainHost, .text(String(repeating: "a", count: 60)),
      "‘\(String(repeating: "a", count: 60)).example.com’ has 72 characters; a certificate takes 64."
    ),
    (.domainZoneID, "example", "‘example’ does not start with ‘Z’."),
    (
      .accessAllowedCIDRs, networks(31),
      "There are 31 networks; a security group takes 60 rules, and HTTPS needs two for each."
    ),
  ]

  @Test(arguments: withADomain)
  func refusesWithADomain(_ row: Row) {
    let (key, value, reason) = row
    #expect(Choices.objection(to: key, in: given(Self.https.merging([key: value]) { $1 }))?.reason.english == reason)
  }

  private static let withAnExistingVPC: [Row] = [
    (.networkCIDR, "10.0.0.0/16", "This applies only to a new VPC: an existing one has its range already."),
    (.networkEgress, "nat-gateway", "This applies only to a new VPC: an existing one has its internet access already."),
    (
      .networkZones, .list(["us-east-1a", "us-east-1b"]),
      "The subnets of an existing VPC are in their Availability Zones already; this belongs to a new one."
    ),
    (
      .networkPublicSubnets, .list(["subnet-0000000a"]),
      "There is one subnet; two in different Availability Zones are needed."
    ),
    (.networkPrivateSubnets, .list(["subnet-0000000c", "subnet-0000000c"]), "‘subnet-0000000c’ is listed twice."),
    (
      .networkPrivateSubnets, .list(["subnet-0000000a", "subnet-0000000c"]),
      "‘subnet-0000000a’ is also listed as a public subnet."
    ),
    (.networkPrivateSubnets, .list([]), "An existing VPC needs its subnets named."),
    (
      .networkPrivateSubnets, .list(["vpc-0000000a", "subnet-0000000c"]),
      "‘vpc-0000000a’ does not start with ‘subnet-’."
    ),
  ]

  @Test(arguments: withAnExistingVPC)
  func refusesWithAnExistingVPC(_ row: Row) {
    let (key, value, reason) = row
    let found = given(Self.existing.merging([key: value]) { $1 })
    #expect(Choices.objection(to: key, in: found)?.reason.english == reason)
  }

  @Test func refusesArmBeforeItsFirstRelease() {
    let found = objections(given([.imageArchitecture: "arm64", .imageTag: "18.0.6-ce.0"]))
    #expect(
      found == ["image.architecture 'arm64': The image 18.0.6-ce.0 is not available for arm64; 18.1.0 and newer are."])
    #expect(objections(given([.imageArchitecture: "arm64", .imageTag: "18.1.0-ce.0"])).isEmpty)
  }

  @Test func namesEverythingAtOnceInTheOrderOfTheQuestions() {
    var answers = Answers()
    answers[.usageLogGB] = "much"
    answers[.domainHost] = "gitlab"
    answers[.stackName] = "-"
    #expect(
      objections(answers) == [
        "stack.name '-': It starts with ‘-’, not with a letter.",
        "domain.zone '': A domain needs its hosted zone, host name and hosted zone ID; this one is missing.",
        "domain.zoneId '': A domain needs its hosted zone, host name and hosted zone ID; this one is missing.",
        "access.allowedCidrs '': No IP range can reach GitLab yet; name at least one.",
        "usage.logGB 'much': ‘much’ is not a whole number in plain digits.",
      ])
  }

  @Test func objectsToEachBadItemOfAList() {
    let found = objections(given([.accessAllowedCIDRs: .list(["52.0.0", "52.0.0.0/8", "52.0.0.0/33"])]))
    #expect(
      found == [
        "access.allowedCidrs '52.0.0': The address ‘52.0.0’ has 3 parts; an IPv4 address has four.",
        "access.allowedCidrs '52.0.0.0/33': The prefix length ‘33’ is not a number from 0 to 32.",
      ])
  }

  /// What is proposed can be taken, and never doubles what is wrong.
  @Test(arguments: [
    ("0.0.0.0/0/", "‘0.0.0.0/0/’ has more than one slash; a network has one. Write 0.0.0.0/0 if you mean that."),
    (
      "10.1.0.0/16/24",
      "‘10.1.0.0/16/24’ has more than one slash; a network has one. Write 10.1.0.0/16 if you mean that."
    ),
    ("10.0.0.0//8", "‘10.0.0.0//8’ has more than one slash; a network has one."),
    ("0.0.0.0", "‘0.0.0.0’ needs a prefix length; 0.0.0.0/0 is every address there is."),
  ])
  func proposesOnlyWhatItWouldTake(_ text: String, _ reason: String) {
    let found = objections(given([.accessAllowedCIDRs: .list([text])]))
    #expect(found == ["access.allowedCidrs '\(text)': \(reason)"])
  }

  @Test(arguments: [
    (AnswerKey.networkEgress, "nat-gatway", "nat-gateway"), (.imageArchitecture, "arm", "arm64"),
    (.storageOnDelete, "kep", "keep"),
  ])
  func guessesAtAMistypedOption(_ key: AnswerKey, _ typed: String, _ meant: String) throws {
    let objection = try #require(Choices.objection(to: key, in: given([key: .text(typed)])))
    #expect(objection.accepted.english.hasPrefix("Did you mean ‘\(meant)’? Write "))
  }

  /// No release is named as one to go back to: it may be none.
  @Test func goingBackNamesNoReleaseThatNobodyHas() throws {
    let step = Releases.builtIn.step(from: try ImageTag("18.8.5-ce.0"), to: try ImageTag("17.99.99-ce.0"))
    let words = try #require(step.refusal)
    #expect(!words.english.contains("made by") && words.english.contains("made with the older version"))
  }

  @Test func saysNothingAboutMemoryThatOnlyTheCPUCouldJudge() {
    #expect(objections(given([.imageCPU: "3000"])) == ["image.cpu '3000': Fargate has no size of 3000 CPU units."])
  }
}
