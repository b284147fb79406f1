import GitLabStack
import Pricing

/// A small stack written by hand, from which tests take what they are about.
struct Basket {
  enum Egress: CaseIterable {
    case natGateway, natInstance, publicSubnets, none
  }

  var egress = Egress.natGateway
  var scheme = "internal"
  var throughput = "bursting"
  var containerInsights = "disabled"
  var zones = 1
  var cpu = "2048"
  var memory = "6144"
  var architecture = "X86_64"
  var desiredCount = "1"
  /// nil: the template does not say.
  var ephemeralGB: String?
  var assignsPublicAddress: Bool { egress == .publicSubnets }
  /// More resources, indented as under `Resources`.
  var more = ""

  func plan() throws -> Plan {
    try Plan(StackTemplate(body: body, parameters: [StackTemplate.Parameter(name: "Cpu", value: cpu)]))
  }

  private var disk: String { ephemeralGB.map { "\n      EphemeralStorage: {SizeInGiB: \($0)}" } ?? "" }

  private var subnets: String { (1...zones).map { "subnet-\($0)" }.joined(separator: ", ") }

  private var body: String {
    """
    Parameters:
      Cpu:
        Type: Number
    Resources:
      Cluster:
        Type: AWS::ECS::Cluster
        Metadata: {Group: gitlab}
        Properties:
          ClusterSettings: [{Name: containerInsights, Value: \(containerInsights)}]
      Logs:
        Type: AWS::Logs::LogGroup
        Metadata: {Group: gitlab}
      Task:
        Type: AWS::ECS::TaskDefinition
        Metadata: {Group: gitlab}
        Properties:
          Cpu: !Ref Cpu
          Memory: '\(memory)'\(disk)
          RuntimePlatform: {CpuArchitecture: \(architecture)}
          ContainerDefinitions:
            - LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: !Ref Logs}}
      Service:
        Type: AWS::ECS::Service
        Metadata: {Group: gitlab}
        Properties:
          LaunchType: FARGATE
          DesiredCount: \(desiredCount)
          TaskDefinition: !Ref Task
          NetworkConfiguration:
            AwsvpcConfiguration: {AssignPublicIp: \(assignsPublicAddress ? "ENABLED" : "DISABLED"), Subnets: [\(subnets)]}
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Metadata: {Group: front-door}
        Properties: {Scheme: \(scheme), Type: application, Subnets: [subnet-8, subnet-9]}
      Files:
        Type: AWS::EFS::FileSystem
        Metadata: {Group: storage}
        Properties: {ThroughputMode: \(throughput), BackupPolicy: {Status: ENABLED}}
      Password:
        Type: AWS::SecretsManager::Secret
        Metadata: {Group: root-password}

    """ + egressResources + more
  }

  private var egressResources: String {
    switch egress {
    case .natGateway:
      """
        Address:
          Type: AWS::EC2::EIP
          Metadata: {Group: network}
        Gateway:
          Type: AWS::EC2::NatGateway
          Metadata: {Group: network}
          Properties: {AllocationId: !GetAtt Address.AllocationId, SubnetId: subnet-8}

      """
    case .natInstance:
      """
        PublicSubnet:
          Type: AWS::EC2::Subnet
          Metadata: {Group: network}
          Properties: {MapPublicIpOnLaunch: true}
        Instance:
          Type: AWS::EC2::Instance
          Metadata: {Group: network}
          Properties: {InstanceType: t4g.nano, SourceDestCheck: false, SubnetId: !Ref PublicSubnet}

      """
    case .publicSubnets, .none: ""
    }
  }

  /// The use of the worked example: 20 GB of files and backup, 10 GB through the NAT, one capacity unit, 1 GB of logs.
  static let usage = Usage(
    storageGB: 20, readGB: 0, writeGB: 0, natGB: 10, imagePulls: 0, dataOutGB: 0, loadBalancerUnits: 1, logGB: 1)

  func estimate(_ usage: Usage = Basket.usage, region: String = "us-east-1") throws -> CostEstimate {
    try CostEstimate(plan: plan(), usage: usage, region: Region(region), prices: .builtIn)
  }
}
