import GitLabStack
import Operations
import Testing

/// Pages of the console of AWS, by what CloudFormation calls a resource.
@Suite struct ConsolePageTests {
  private static let host = "https://eu-west-1.console.aws.amazon.com"
  private static let place = "eu-west-1:123456789012"

  private func page(
    _ type: String, _ id: String, partition: String = "aws", in region: String = "eu-west-1"
  ) -> String? {
    ConsolePage(ofStack: "arn:\(partition):cloudformation:\(region):123456789012:stack/gitlab/0a1b")?
      .resource(ResourceType(type), id)
  }

  private static let pages: [(String, String, String)] = [
    ("AWS::EFS::FileSystem", "fs-0a1b", "/efs/home?region=eu-west-1#/file-systems/fs-0a1b"),
    ("AWS::EC2::VPC", "vpc-0a1b", "/vpc/home?region=eu-west-1#VpcDetails:VpcId=vpc-0a1b"),
    ("AWS::EC2::NatGateway", "nat-0a1b", "/vpcconsole/home?region=eu-west-1#NatGatewayDetails:natGatewayId=nat-0a1b"),
    ("AWS::ECS::Cluster", "gitlab-Cluster", "/ecs/v2/clusters/gitlab-Cluster?region=eu-west-1"),
    (
      "AWS::ECS::Service", "arn:aws:ecs:\(place):service/gitlab-Cluster/gitlab-Service",
      "/ecs/v2/clusters/gitlab-Cluster/services/gitlab-Service?region=eu-west-1"
    ),
    (
      "AWS::ECS::TaskDefinition", "arn:aws:ecs:\(place):task-definition/gitlab:7",
      "/ecs/v2/task-definitions/gitlab/7?region=eu-west-1"
    ),
    (
      "AWS::ElasticLoadBalancingV2::LoadBalancer", "arn:aws:elasticloadbalancing:\(place):loadbalancer/app/g/1",
      "/ec2/home?region=eu-west-1#LoadBalancer:loadBalancerArn=arn:aws:elasticloadbalancing:\(place):loadbalancer/app/g/1"
    ),
    (
      "AWS::CertificateManager::Certificate", "arn:aws:acm:\(place):certificate/0a-1b",
      "/acm/home?region=eu-west-1#/certificates/0a-1b"
    ),
    (
      "AWS::SecretsManager::Secret", "arn:aws:secretsmanager:\(place):secret:gitlab/root-Ab12Cd",
      "/secretsmanager/secret?name=gitlab%2Froot&region=eu-west-1"
    ),
    (
      "AWS::Logs::LogGroup", "/gitlab/gitlab/gitlab",
      "/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fgitlab$252Fgitlab$252Fgitlab"
    ),
    ("AWS::Lambda::Function", "gitlab-Settler-1", "/lambda/home?region=eu-west-1#/functions/gitlab-Settler-1"),
  ]

  @Test(arguments: pages)
  func leadsToTheResource(_ type: String, _ id: String, _ path: String) {
    #expect(page(type, id) == Self.host + path)
  }

  @Test func aRoleIsOfTheWholeAccount() {
    #expect(page("AWS::IAM::Role", "gitlab-Role-1") == "https://console.aws.amazon.com/iam/home?#/roles/gitlab-Role-1")
  }

  private static let unknown: [(String, String)] = [
    ("AWS::EC2::EIP", "203.0.113.7"), ("AWS::EC2::Route", "rtb-1|0.0.0.0/0"), ("Custom::Settler", "x"),
    ("AWS::Route53::RecordSet", "gitlab.example.com"), ("AWS::ECS::Service", "arn:aws:ecs:\(place):service/gitlab"),
    ("AWS::SecretsManager::Secret", "gitlab-root"), ("AWS::EFS::FileSystem", ""), ("AWS::S3::Bucket", "b"),
  ]

  /// Nobody guesses: neither a form, nor what an id lacks, nor another console.
  @Test(arguments: unknown)
  func hasNoneForWhatIsNotKnown(_ type: String, _ id: String) {
    #expect(page(type, id) == nil)
  }

  @Test(arguments: [("aws-cn", "cn-north-1"), ("aws-us-gov", "us-gov-west-1"), ("aws-eusc", "eusc-de-east-1")])
  func hasNoneInConsolesThatNobodyHasSeen(_ partition: String, _ region: String) {
    #expect(page("AWS::EFS::FileSystem", "fs-0a1b", partition: partition, in: region) == nil)
  }

  /// An id cannot lead elsewhere.
  @Test func escapesWhatAnIdHasOfAnAddress() {
    #expect(page("AWS::EC2::VPC", "vpc-1&x=#y")?.hasSuffix("VpcId=vpc-1%26x%3D%23y") == true)
  }
}
