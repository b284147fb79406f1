import GitLabStack
import Testing

@testable import Permissions

struct PolicyTests {
  @Test(arguments: PlanOf.Network.allCases, [true, false])
  func everyPolicyFitsWhatIAMTakesAndIsNamed(_ network: PlanOf.Network, https: Bool) throws {
    for purpose in PolicyPurpose.allCases {
      let set = try PlanOf(network, https: https).policies(for: purpose)
      #expect(Set(set.policies.map(\.holder)) == (purpose == .serviceRole ? [.role, .trust, .caller] : [.caller]))
      #expect(Set(set.policies.map(\.name)).count == set.policies.count && set.policies.count < 5)
      for policy in set.policies {
        let (name, size, sids) = (policy.name, policy.document.size, policy.document.statements.map(\.sid))
        #expect((100...PolicyDocument.largest).contains(size), "\(name)")
        #expect(Set(sids).count == sids.count, "\(name)")
        print("policy,", network, https ? "HTTPS:" : "HTTP:", name, size, "characters,", policy.document.actions.count)
      }
    }
  }

  @Test func holdsNothingOfWhatIsNotInThePlan() throws {
    let plain = try PlanOf(.natGateway, https: false).policies(for: .deploy).document()
    let full = try PlanOf(.natInstance).policies(for: .deploy).document()
    for action in ["ec2:RunInstances", "acm:RequestCertificate", "route53:ChangeResourceRecordSets"] {
      #expect(full.allows(action) && !plain.allows(action), "\(action)")
    }
    #expect(plain.allows("ec2:CreateNatGateway") && !full.allows("ec2:CreateNatGateway"))
    let existing = try PlanOf(.existing).policies(for: .deploy).document()
    #expect(!existing.allows("ec2:CreateVpc") && existing.allows("ec2:DescribeRouteTables"))
  }

  /// The subnet of the NAT instance gives out addresses, which takes a right that no other subnet needs.
  @Test func holdsWhatAPropertyTakesWhereItIsSet() throws {
    let instance = try PlanOf(.natInstance).policies(for: .deploy).document()
    let gateway = try PlanOf(.natGateway).policies(for: .deploy).document()
    #expect(instance.allows("ec2:ModifySubnetAttribute") && !gateway.allows("ec2:ModifySubnetAttribute"))
  }

  @Test func isLimitedToTheStackItsNamesAndItsZone() throws {
    let document = try PlanOf(.natInstance, stack: "team-git").policies(for: .deploy).document()
    let expected: [String: [String]] = [
      "Stack": [
        "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/team-git/*",
        "arn:aws:cloudformation:ap-northeast-1:123456789012:changeSet/*/*",
      ],
      "Role": ["arn:aws:iam::123456789012:role/team-git-*"],
      "LogGroup": ["arn:aws:logs:ap-northeast-1:123456789012:log-group:/gitlab/team-git/*"],
      "Function": ["arn:aws:lambda:ap-northeast-1:123456789012:function:team-git-*"],
      "Zone": ["arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ"],
      "Everywhere": ["*"],
    ]
    for (sid, resources) in expected { #expect(document.statement(sid)?.resources == resources, "\(sid)") }
  }

  @Test func handsRolesToTheServicesOfThePlanOnly() throws {
    func services(_ network: PlanOf.Network, _ purpose: PolicyPurpose) throws -> [String]? {
      try PlanOf(network).policies(for: purpose).document().statement("PassRole")?.condition?.values
    }
    let others = ["backup.amazonaws.com", "ecs-tasks.amazonaws.com", "lambda.amazonaws.com"]
    #expect(try services(.natGateway, .deploy) == others)
    #expect(try services(.natInstance, .deploy) == [others[0], "ec2.amazonaws.com"] + others[1...])
    #expect(try services(.natGateway, .operate) == Array(others[...1]))
    #expect(try services(.natGateway, .destroy) == Array(others[...1]))
  }

  @Test func makesServiceLinkedRolesOfTheServicesOfThePlanOnly() throws {
    let values = try PlanOf(.natInstance).policies(for: .deploy).document()
      .statement("CreateServiceLinkedRole")?
      .condition
    #expect(values?.key == "iam:AWSServiceName")
    #expect(
      values?.values == [
        "ecs.amazonaws.com", "elasticfilesystem.amazonaws.com", "elasticloadbalancing.amazonaws.com",
        "events.amazonaws.com",
      ])
  }

  @Test(arguments: [
    ("ap-northeast-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov"),
  ])
  func namesThePartitionOfTheRegion(_ region: String, _ partition: String) throws {
    let document = try PlanOf(.natInstance).policies(for: .deploy, in: region).document()
    let arns = document.statements.flatMap(\.resources).filter { $0 != "*" }
    #expect(arns.allSatisfy { $0.hasPrefix("arn:\(partition):") })
    let services = document.statement("PassRole")?.condition?.values ?? []
    #expect(services.contains("ec2.amazonaws.com.cn") == (partition == "aws-cn"))
  }

  @Test func holdsForAnyAccountWhereNobodySaidWhose() throws {
    let document = try PlanOf(.natGateway).policies(for: .deploy, account: nil).document()
    #expect(document.statement("Role")?.resources == ["arn:aws:iam::*:role/gitlab-*"])
  }

  /// A shared VPC is another account's: its subnets have that account in their ARNs.
  @Test func reachesTheSubnetsOfASharedVPC() throws {
    let existing = try PlanOf(.existing).policies(for: .deploy).document()
    let new = try PlanOf(.natGateway).policies(for: .deploy).document()
    #expect(existing.statement("Ec2")?.resources.contains("arn:aws:ec2:ap-northeast-1:*:subnet/*") == true)
    #expect(new.statement("Ec2")?.resources.contains("arn:aws:ec2:ap-northeast-1:123456789012:subnet/*") == true)
  }

  @Test(arguments: [(30, true), (31, false), (128, false)])
  func namesAsMuchOfALongStackAsAWSKeeps(_ length: Int, isWhole: Bool) throws {
    let name = String(repeating: "g", count: length)
    let set = try PlanOf(.natGateway, stack: name).policies(for: .deploy)
    let role = try #require(set.document().statement("Role")?.resources.first)
    #expect(role.hasSuffix(isWhole ? "role/\(name)-*" : "role/\(name.prefix(20))*"))
    #expect(set.place.isCut == !isWhole)
  }

  @Test func aRoleOfCloudFormationCannotChangeItself() throws {
    let set = try PlanOf(.natInstance).policies(for: .serviceRole)
    let role = try #require(set.role)
    #expect(role == "arn:aws:iam::123456789012:role/CloudFormation-gitlab")
    let patterns = set.document(of: .role).statement("Role")?.resources ?? []
    #expect(patterns == ["arn:aws:iam::123456789012:role/gitlab-*"] && !role.contains("role/gitlab-"))
    let caller = set.document(of: .caller)
    #expect(caller.statement("ServiceRole")?.resources == [role])
    #expect(!caller.allows("iam:CreateRole") && !caller.allows("ec2:CreateVpc"))
    #expect(set.document(of: .trust).statements.first?.principal == "cloudformation.amazonaws.com")
  }

  /// A proof of a restore deletes the file system that it made; the stack around it is deployed and deleted with other rights.
  @Test func destroyingMakesNothingAndOperatingMakesOnlyAnotherRelease() throws {
    let destroy = try PlanOf(.natInstance).policies(for: .destroy).document()
    #expect(destroy.actions.filter { $0.contains(":Create") } == [])
    let operate = try PlanOf(.natInstance).policies(for: .operate).document()
    #expect(
      operate.actions.filter { $0.contains(":Create") || $0.contains(":Delete") } == [
        "cloudformation:CreateChangeSet", "cloudformation:DeleteChangeSet", "ecs:CreateService", "ecs:DeleteService",
        "elasticfilesystem:DeleteFileSystem",
      ])
  }

  // MARK: Size

  @Test func namesEveryActionInFull() throws {
    for purpose in PolicyPurpose.allCases {
      let actions = try PlanOf(.natInstance).policies(for: purpose).policies.flatMap(\.document.actions)
      #expect(actions.filter { $0.contains("*") } == [])
    }
  }

  @Test func makesSeveralWhereOneCannotHoldIt() throws {
    let document = try PlanOf(.natInstance).policies(for: .deploy).document()
    let parts = document.fitted(to: 3_000)
    #expect(parts.count > 1 && parts.allSatisfy { $0.size <= 3_000 })
    #expect(Set(parts.flatMap(\.statements).map(\.sid)) == Set(document.statements.map(\.sid)))
  }

  // MARK: Data that are given

  /// They are not made, not deleted, and not set; the one secret can be looked at, whatever it is called.
  @Test func whatIsGivenIsLookedAtAndNothingElse() throws {
    let arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:Security2D46CA7F-0a1B2c-Xy9zQ8"
    let made = try PlanOf(
      .natGateway, more: [.storageFileSystemID: .text("fs-0123456789abcdef0"), .accessPasswordSecretARN: .text(arn)])
    let policy = try made.policies(for: .deploy).document()
    #expect(!policy.actions.contains("elasticfilesystem:CreateFileSystem"))
    #expect(!policy.actions.contains("elasticfilesystem:PutFileSystemPolicy"))
    #expect(!policy.actions.contains("secretsmanager:CreateSecret"))
    #expect(policy.actions.contains("elasticfilesystem:CreateMountTarget"))
    let secret = try #require(policy.statements.first { $0.actions.contains("secretsmanager:DescribeSecret") })
    #expect(secret.resources.contains(arn))
    let own = try PlanOf(.natGateway).policies(for: .deploy).document()
    #expect(own.statements.allSatisfy { statement in !statement.resources.contains { $0.contains("{") } })
  }

  // MARK: Simulating

  @Test func asksForEveryRightAndForAtMostFiftyAtATime() throws {
    let made = try PlanOf(.natInstance)
    let place = PolicyPlace(made.choices, region: try Region("ap-northeast-1"), account: "123456789012")
    let requests = try SimulationRequest.all(for: .deploy, made.plan, in: place)
    for request in requests {
      #expect(request.actions.count <= 50)
      #expect(request.resources == ["*"] || Set(request.actions.map { Right($0).service }).count == 1)
      #expect(!request.actions.contains { $0.contains("*") })
      #expect(request.resources == ["*"] || request.resources.allSatisfy { !$0.contains("*") })
    }
    let asked = Set(requests.flatMap(\.actions))
    let policy = try made.policies(for: .deploy).document()
    #expect(asked == Set(policy.actions))
    #expect(
      requests.first { $0.actions == ["iam:PassRole"] }?.context.first?.values.contains("ec2.amazonaws.com") == true)
  }
}
