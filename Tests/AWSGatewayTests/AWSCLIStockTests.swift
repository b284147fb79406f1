import AWSGateway
import Account
import GitLabStack
import Phrases
import Testing

/// How much of something there is and how much there may be: by which commands, and what they mean.
@Suite struct AWSCLIStockTests: RecordedLooks {
  private func stock(_ question: StockQuestion, _ calls: RecordedAWS.Call...) async throws -> StockAnswer? {
    let aws = RecordedAWS(calls)
    let cli = AWSCLI(runner: aws, region: try Region("ap-northeast-1"), profile: nil, today: { 1_796_000_000 })
    guard case .stock(let answer) = try await cli.account.look(.stock(question)) else { return nil }
    return answer
  }

  private static let vpcQuotas = ["service-quotas", "list-service-quotas", "--service-code", "vpc"]

  private func usual(_ code: String) -> [String] {
    ["service-quotas", "get-aws-default-service-quota", "--service-code", "vpc", "--quota-code", code]
  }

  /// One has a value of its own, one AWS could not read, one only everybody's, and of one AWS knows nothing.
  @Test func readsTheQuotasOfAServiceAndWhatEverybodyHasWhereItNamesNone() async throws {
    let list = """
      {"Quotas": [
        {"ServiceCode": "vpc", "QuotaCode": "L-F678F1CE", "Value": 12.0, "Adjustable": true},
        {"ServiceCode": "vpc", "QuotaCode": "L-A4707A72",
         "ErrorReason": {"ErrorCode": "DEPENDENCY_ACCESS_DENIED_ERROR", "ErrorMessage": "Not allowed."}},
        {"ServiceCode": "vpc", "QuotaCode": "L-00000000", "Value": 1.0}]}
      """
    let answer = try await stock(
      .quotas(.vpc), call(Self.vpcQuotas, list),
      call(usual("L-FE5A380F"), #"{"Quota": {"QuotaCode": "L-FE5A380F", "Value": 5.0}}"#),
      refusal(usual("L-0EA8095F"), "NoSuchResourceException"))
    #expect(
      answer
        == .quotas([
          .vpcs: .value(12), .internetGateways: .untold("Not allowed."), .natGateways: .value(5),
          .rulesPerSecurityGroup: .untold("Because."),
        ]))
  }

  @Test func aRefusalOfTheQuotasIsTroubleAndNoDefault() async throws {
    await #expect(throws: AWSTrouble.throttled(message: "Because.")) {
      try await stock(.quotas(.vpc), refusal(Self.vpcQuotas, "TooManyRequestsException"))
    }
  }

  @Test func countsWhatIsInTheNetwork() async throws {
    #expect(
      try await stock(
        .internetGateways,
        call(["ec2", "describe-internet-gateways"], #"{"InternetGateways": [{"InternetGatewayId": "igw-1"}, {}]}"#))
        == .count(2))
    #expect(
      try await stock(
        .natGateways,
        call(
          ["ec2", "describe-nat-gateways", "--filter", "Name=state,Values=pending,available,deleting"],
          #"{"NatGateways": [{"SubnetId": "subnet-1"}, {"AvailabilityMode": "regional", "VpcId": "vpc-1"}]}"#))
        == .natGateways(["subnet-1", nil]))
    #expect(
      try await stock(
        .zonesOfSubnets,
        call(
          ["ec2", "describe-subnets"],
          #"{"Subnets": [{"SubnetId": "subnet-1", "AvailabilityZone": "ap-northeast-1a"}, {"SubnetId": "x"}]}"#))
        == .zonesOfSubnets(["subnet-1": "ap-northeast-1a"]))
  }

  @Test func countsTheCertificatesThatACMIssuesAndNotThoseThatWereImported() async throws {
    let keys = "keyTypes=RSA_1024,RSA_2048,RSA_3072,RSA_4096,EC_prime256v1,EC_secp384r1,EC_secp521r1"
    let list = """
      {"CertificateSummaryList": [
        {"CertificateArn": "a", "Type": "AMAZON_ISSUED"}, {"CertificateArn": "b", "Type": "IMPORTED"},
        {"CertificateArn": "c", "Type": "PRIVATE"}]}
      """
    #expect(
      try await stock(.certificates, call(["acm", "list-certificates", "--includes", keys], list)) == .count(2))
  }

  @Test func readsBothEndsOfAPeeringConnection() async throws {
    let answer = """
      {"VpcPeeringConnections": [
        {"RequesterVpcInfo": {"VpcId": "vpc-1", "CidrBlock": "10.1.0.0/16", "CidrBlockSet": [{"CidrBlock": "10.1.0.0/16"}]},
         "AccepterVpcInfo": {"VpcId": "vpc-2", "OwnerId": "210987654321", "Region": "us-east-1", "CidrBlock": "10.2.0.0/16",
           "CidrBlockSet": [{"CidrBlock": "10.2.0.0/16"}, {"CidrBlock": "10.3.0.0/16"}]}},
        {"AccepterVpcInfo": {"VpcId": "vpc-3", "OwnerId": "210987654321"}}]}
      """
    let question = ["ec2", "describe-vpc-peering-connections", "--filters", "Name=status-code,Values=active"]
    #expect(
      try await stock(.peers, call(question, answer))
        == .vpcs([
          VPC(id: "vpc-1", name: nil, cidr: "10.1.0.0/16", isDefault: false),
          VPC(
            id: "vpc-2", name: nil, cidr: "10.2.0.0/16", isDefault: false, ranges: ["10.2.0.0/16", "10.3.0.0/16"],
            owner: "210987654321"),
        ]))
  }

  @Test func tellsAddressesThatNothingUsesFromThoseOfAService() async throws {
    let json = """
      {"Addresses": [
        {"PublicIp": "192.0.2.1", "AllocationId": "eipalloc-1", "AssociationId": "eipassoc-1", "Domain": "vpc"},
        {"PublicIp": "192.0.2.2", "AllocationId": "eipalloc-2", "Domain": "vpc"},
        {"PublicIp": "192.0.2.3", "AllocationId": "eipalloc-3", "ServiceManaged": "alb", "Domain": "vpc"}]}
      """
    #expect(
      try await stock(.addresses, call(["ec2", "describe-addresses"], json))
        == .addresses([
          ElasticAddress(address: "192.0.2.1", allocation: "eipalloc-1", isAttached: true),
          ElasticAddress(address: "192.0.2.2", allocation: "eipalloc-2", isAttached: false),
          ElasticAddress(address: "192.0.2.3", allocation: "eipalloc-3", isAttached: true),
        ]))
  }

  private func query(_ id: String, _ service: String) -> String {
    "Id=\(id),MetricStat={Metric={Namespace=AWS/Usage,MetricName=ResourceCount,Dimensions=[{Name=Service,Value=\(service)},"
      + "{Name=Type,Value=Resource},{Name=Resource,Value=vCPU},{Name=Class,Value=Standard/OnDemand}]},Period=300,Stat=Maximum}"
  }

  @Test func readsTheNewestCountOfProcessorsAndNoneWhereNothingRan() async throws {
    let arguments = [
      "cloudwatch", "get-metric-data", "--metric-data-queries", query("fargate", "Fargate"), query("instances", "EC2"),
      "--start-time", "2026-11-29T23:53:20Z", "--end-time", "2026-11-30T00:53:20Z", "--scan-by", "TimestampDescending",
    ]
    let json = """
      {"MetricDataResults": [
        {"Id": "fargate", "Label": "x", "Timestamps": [], "Values": [6.5, 2.0], "StatusCode": "Complete"},
        {"Id": "instances", "Label": "x", "Timestamps": [], "Values": [], "StatusCode": "Complete"}]}
      """
    #expect(
      try await stock(.processors, call(arguments, json)) == .processors(ProcessorsInUse(fargate: 7, instances: 0)))
    let half = #"{"MetricDataResults": [{"Id": "fargate", "Values": [], "StatusCode": "Complete"}]}"#
    await #expect(throws: AWSTrouble.garbled(command: "cloudwatch get-metric-data"), "no answer is no count") {
      try await stock(.processors, call(arguments, half))
    }
  }

  @Test func readsLoadBalancersOfOurKindAndTheirLimit() async throws {
    let answer = try await stock(
      .balancers,
      call(
        ["elbv2", "describe-account-limits"],
        #"{"Limits": [{"Name": "target-groups", "Max": "3000"}, {"Name": "application-load-balancers", "Max": "50"}]}"#),
      call(
        ["elbv2", "describe-load-balancers"], #"{"LoadBalancers": [{"Type": "application"}, {"Type": "network"}]}"#))
    #expect(answer == .room(StockRoom(used: 1, limit: 50)))
  }

  @Test func readsWhatTheAccountHasOfOtherThings() async throws {
    #expect(
      try await stock(
        .fileSystems, call(["efs", "describe-file-systems"], #"{"FileSystems": [{"FileSystemId": "fs-1"}]}"#))
        == .count(1))
    #expect(
      try await stock(
        .identities,
        call(
          ["iam", "get-account-summary"],
          #"{"SummaryMap": {"Roles": 3, "RolesQuota": 1000, "InstanceProfiles": 1, "InstanceProfilesQuota": 500}}"#))
        == .identities(roles: StockRoom(used: 3, limit: 1000), instanceProfiles: StockRoom(used: 1, limit: 500)))
    #expect(
      try await stock(
        .stackLimit,
        call(
          ["cloudformation", "describe-account-limits"],
          #"{"AccountLimits": [{"Name": "StackOutputsLimit", "Value": 200}, {"Name": "StackLimit", "Value": 2000}]}"#))
        == .count(2000))
    #expect(
      try await stock(
        .logGroups(prefix: "/gitlab/x/"),
        call(
          ["logs", "describe-log-groups", "--log-group-name-prefix", "/gitlab/x/"],
          #"{"logGroups": [{"logGroupName": "/gitlab/x/gitlab"}]}"#)) == .names(["/gitlab/x/gitlab"]))
  }
}
