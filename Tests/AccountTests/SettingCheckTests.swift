import Account
import GitLabStack
import Phrases
import Testing

/// How the account is set up: each state of each check, in both languages.
struct SettingCheckTests {
  struct Row: Sendable {
    let code: String
    let situation: Situation
    let state: Check.State
    let english: String
    let japanese: String
    var command: String?
  }

  private static let inVPC = Situation(answers: [
    .networkVPC: .text("vpc-0123456789abcdef0"), .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
    .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
  ])

  private static func vpc(_ mode: InternetBlock.Mode?) -> StockAnswer {
    .vpcs([
      VPC(id: "vpc-0123456789abcdef0", name: nil, cidr: "10.0.0.0/16", isDefault: false, internetBlock: mode)
    ])
  }

  private static func role(_ isThere: Bool) -> Situation {
    Situation().seeing(.role(name: "AWSServiceRoleForECS"), .role(isThere: isThere))
  }

  static let rows: [Row] = [
    Row(code: "account.region", situation: Situation(), state: .ok, english: "is enabled", japanese: "有効です"),
    Row(
      code: "account.region", situation: Situation().seeing(.region, .region(.isNotOptedIn)), state: .fail,
      english: "ap-northeast-1 is not enabled", japanese: "有効になっていない",
      command: "aws account enable-region --region-name ap-northeast-1"),
    Row(
      code: "account.region", situation: Situation().seeing(.region, .region(.isNowhere)), state: .fail,
      english: "AWS has no region ap-northeast-1", japanese: "リージョンはありません"),
    Row(
      code: "account.region", situation: Situation().seeing(.region, .region(.other("moving"))), state: .unknown,
      english: "moving", japanese: "moving"),
    Row(code: "account.plan", situation: Situation(), state: .ok, english: "no plan", japanese: "プランの情報がありません"),
    Row(
      code: "account.plan", situation: Situation().seeing(.accountPlan, .accountPlan(AccountPlan(isFree: false))),
      state: .ok, english: "on the paid plan", japanese: "有料プラン"),
    Row(
      code: "account.plan",
      situation: Situation().seeing(
        .accountPlan, .accountPlan(AccountPlan(isFree: true, credits: 87, ends: "2027-03-01"))), state: .warn,
      english: "87 USD of credits left, it ends on 2027-03-01 at the latest", japanese: "クレジット残高 87 USD、終了日 2027-03-01"),
    Row(
      code: "account.plan",
      situation: Situation.natInstance.seeing(.accountPlan, .accountPlan(AccountPlan(isFree: true))), state: .fail,
      english: "refuses the NAT instance's type, t4g.nano", japanese: "t4g.nano を使えません"),
    Row(
      code: "rights.ecs-role", situation: role(true), state: .ok, english: "has its service-linked role",
      japanese: "作成済み"),
    Row(
      code: "rights.ecs-role", situation: role(false), state: .warn, english: "never been used in this account",
      japanese: "ECS が未使用です", command: "aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com"),
    Row(code: "network.public-access", situation: Situation(), state: .ok, english: "is off", japanese: "オフです"),
    Row(
      code: "network.public-access",
      situation: Situation().seeing(.internetBlock, .internetBlock(InternetBlock(mode: .ingress))), state: .fail,
      english: "nobody would reach the load balancer", japanese: "ロードバランサーに接続できません",
      command:
        "aws ec2 modify-vpc-block-public-access-options --internet-gateway-block-mode off --region ap-northeast-1"),
    Row(
      code: "network.public-access",
      situation: Situation().seeing(
        .internetBlock, .internetBlock(InternetBlock(mode: .bidirectional, isOfOrganization: true))), state: .fail,
      english: "in both directions", japanese: "双方向で遮断"),
    Row(
      code: "network.public-access",
      situation: Situation().seeing(.internetBlock, .internetBlock(InternetBlock(mode: .other("half")))),
      state: .unknown, english: "‘half’", japanese: "「half」"),
    Row(
      code: "network.public-access",
      situation: inVPC.seeing(.internetBlock, .internetBlock(InternetBlock(mode: .bidirectional))).seeing(
        .vpcs, vpc(.off)), state: .ok, english: "is excluded from it", japanese: "除外されています"),
    Row(
      code: "network.public-access",
      situation: inVPC.seeing(.internetBlock, .internetBlock(InternetBlock(mode: .bidirectional))).seeing(
        .vpcs, vpc(nil)), state: .unknown, english: "is not known", japanese: "不明です"),
    Row(
      code: "network.public-access",
      situation: inVPC.seeing(.internetBlock, .internetBlock(InternetBlock(mode: .ingress))).seeing(
        .vpcs, vpc(.ingress)), state: .warn, english: "nobody would reach", japanese: "接続できません"),
    Row(code: "network.encryption", situation: Situation(), state: .ok, english: "not enforced", japanese: "強制されません"),
    Row(
      code: "network.encryption",
      situation: Situation().seeing(.encryption, .encryption(EncryptionControl(isEnforced: true))), state: .fail,
      english: "AWS::EC2::InternetGateway, AWS::EC2::NatGateway, AWS::Lambda::Function, AWS::EFS::FileSystem",
      japanese: "AWS::EC2::InternetGateway、AWS::EC2::NatGateway"),
    Row(
      code: "network.encryption",
      situation: Situation().seeing(
        .encryption,
        .encryption(EncryptionControl(isEnforced: true, exclusions: Set(EncryptionControl.Kind.allCases)))),
      state: .ok, english: "is excluded from them", japanese: "除外されています"),
    Row(
      code: "names.log-groups", situation: Situation(), state: .ok, english: "under /gitlab/gitlab/",
      japanese: "/gitlab/gitlab/ "),
    Row(
      code: "names.log-groups",
      situation: Situation().seeing(
        .logGroups(prefix: "/gitlab/gitlab/"), .names(["/gitlab/gitlab/initializer", "/gitlab/gitlab/mine"])),
      state: .fail, english: "/gitlab/gitlab/initializer exists already: AWS would refuse to create it.",
      japanese: "既にあります: /gitlab/gitlab/initializer。",
      command: "aws logs delete-log-group --log-group-name /gitlab/gitlab/initializer --region ap-northeast-1"),
    Row(
      code: "names.others", situation: Situation(), state: .ok, english: "No other GitLab", japanese: "他の GitLab はありません"
    ),
    Row(
      code: "names.others",
      situation: Situation().seeing(
        .stacks,
        .stacks([
          ListedStack(name: "team", about: "GitLab CE on ECS; made by gitlab-wizard."),
          ListedStack(name: "other", about: nil),
        ])), state: .ok, english: "In this region already: team.", japanese: "既存の GitLab: team。"),
  ]

  @Test(arguments: rows)
  func saysWhatItSawInBothLanguages(_ row: Row) throws {
    let check = try #require(try row.situation.check(row.code))
    #expect(check.state == row.state)
    #expect(check.reason.english.contains(row.english), "\(check.reason.english)")
    #expect(check.reason.japanese.contains(row.japanese), "\(check.reason.japanese)")
    if let command = row.command { #expect(check.fixes.compactMap(\.command).contains(command), "\(check.fixes)") }
  }

  @Test func aRoleIsNotAskedForWhereTheClusterStands() throws {
    let answers = try Situation().examination().choices
    var situation = Situation()
    situation.standing = .seen(
      StandingStack(answers: Answers(), isWhole: true, plan: try Plan(StackTemplate(answers))))
    #expect(!(try situation.answered().questions.contains(.setting(.role(name: "AWSServiceRoleForECS")))))
    #expect(try situation.check("names.log-groups")?.state == .ok)
  }

  @Test func whatAnOlderCommandCannotAskIsSaidToBeNotKnown() throws {
    var situation = Situation()
    for question in [SettingQuestion.internetBlock, .encryption, .accountPlan] {
      situation.seen[.setting(question)] = .seen(.untold(SettingPhrases.thisAWSCannotTell))
    }
    for code in ["network.public-access", "network.encryption", "account.plan"] {
      let check = try #require(try situation.check(code))
      #expect(check.state == .unknown && check.found == SettingPhrases.thisAWSCannotTell)
    }
  }

  @Test func theOtherPartitionsHaveNoPlans() throws {
    var situation = Situation()
    situation.region = "cn-north-1"
    #expect(try situation.check("account.plan") == nil)
  }
}
