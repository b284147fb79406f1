import Phrases
import Testing

@testable import GitLabStack

struct SeedPropertiesTests {
  @Test func everyPropertyOfTheProjectBecomesAnAnswer() throws {
    let seed = try SeedProperties.read(
      """
      {
      \t"env": {"account": "123456789012", "region": "ap-northeast-1"},
        "vpcCidr": "10.1.0.0/16", "useNatInstance": true,
        "allowedCidrs": ["203.0.113.0/24", "198.51.100.7/32"],
        "gitlabRootEmail": "admin@example.org", "gitlabImageTag": "18.11.11-ce.0",
        "domainName": "example.com", "subDomain": "gitlab", "hostedZoneId": "Z0123456789"
      }
      """, from: "seed.json")
    let expected: [AnswerKey: AnswerValue] = [
      .stackRegion: "ap-northeast-1", .networkCIDR: "10.1.0.0/16", .networkEgress: "nat-instance",
      .accessAllowedCIDRs: .list(["203.0.113.0/24", "198.51.100.7/32"]), .accessRootEmail: "admin@example.org",
      .imageTag: "18.11.11-ce.0", .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
    ]
    #expect(seed.answers == Answers(expected))
    #expect(seed.remarks == [SeedPhrases.accountIsNoAnswer])
    #expect(throws: Never.self) { try Choices(seed.answers) }
    let file = try AnswersFile.read(AnswersFile.text(for: seed.answers, language: .japanese))
    #expect(file.answers == seed.answers)
  }

  private static let understood: [(text: String, answers: [AnswerKey: AnswerValue], remarks: [Phrase])] = [
    ("useNatInstance: false\n", [.networkEgress: "nat-gateway"], []),
    ("gitlabImageTag: latest\n", [:], [SeedPhrases.askedForLatest(Releases.builtIn.recommended.description)]),
    ("vpcCidr: undefined\nallowedCidrs: []\ngitlabRootEmail:\n", [:], []),
    (
      "vpcId: vpc-01234567\nvpcCidr: 10.0.0.0/16\nuseNatInstance: false\n", [.networkVPC: "vpc-01234567"],
      [SeedPhrases.ignoresWithVPC("vpcCidr"), SeedPhrases.ignoresWithVPC("useNatInstance")]
    ),
    // What stands between the braces of the project's own program.
    (
      "{\n  env: {\n    account: process.env.CDK_DEFAULT_ACCOUNT,\n    region: process.env.CDK_DEFAULT_REGION,\n  },\n"
        + "  allowedCidrs: ['0.0.0.0/0'],\n}\n",
      [.accessAllowedCIDRs: .list(["0.0.0.0/0"])],
      [SeedPhrases.accountIsNoAnswer, SeedPhrases.valueIsCode("env.region", "process.env.CDK_DEFAULT_REGION")]
    ),
  ]

  @Test(arguments: understood)
  func takesWhatTheProjectTook(_ text: String, answers: [AnswerKey: AnswerValue], remarks: [Phrase]) throws {
    let seed = try SeedProperties.read(text, from: "seed.yaml")
    #expect(seed.answers == Answers(answers))
    #expect(seed.remarks == remarks)
  }

  private static let refused: [(text: String, file: String, fault: String)] = [
    (
      "vpcCidr: 10.0.0.0/16\nnatInstance: true\n", "a.yaml", "2 natInstance: The project has no property ‘natInstance’."
    ),
    ("env: {zone: a}\n", "a.yaml", "1 env.zone: The project has no property ‘env.zone’."),
    ("useNatInstance: maybe\n", "a.yaml", "1 useNatInstance: ‘maybe’ is neither true nor false."),
    ("vpcId: [a]\n", "a.yaml", "1 vpcId: This must be a single value."),
    ("allowedCidrs: [[a]]\n", "a.yaml", "1 allowedCidrs: This must be a list."),
    ("[]\n", "a.json", "1 : The file is not a mapping of keys and values."),
    ("", "a.json", "1 : The file is not a mapping of keys and values."),
    ("vpcId: a\n", "bin/aws-cdk-gitlab-on-ecs.ts", "? : This is a program, and gitlab-wizard runs none."),
    ("import * as cdk from 'aws-cdk-lib';\n", "-", "? : This is a program, and gitlab-wizard runs none."),
  ]

  @Test(arguments: refused)
  func namesWhatItCannotTake(_ text: String, file: String, fault: String) {
    do throws(AnswersFileFault) {
      _ = try SeedProperties.read(text, from: file)
      Issue.record("taken")
    } catch {
      let said = error.objections.map { "\($0.line.map(String.init) ?? "?") \($0.key): \($0.reason.english)" }
      #expect(said == [fault])
      #expect(error.objections.allSatisfy { !$0.accepted.japanese.isEmpty })
    }
  }
}

extension Answers {
  init(_ values: [AnswerKey: AnswerValue]) {
    self.init()
    for (key, value) in values { self[key] = value }
  }
}
