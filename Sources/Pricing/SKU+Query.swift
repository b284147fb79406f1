internal import GitLabStack

extension SKU {
  /// How AWS is asked for its price; nil where nobody knows how, so that the built-in price stays.
  package func query(in region: PriceRegion) -> PriceQuery? {
    func regional(
      _ usageType: String, of service: String, _ filters: [(String, String)] = [],
      direction: PriceQuery.Direction? = nil
    ) -> PriceQuery {
      PriceQuery(
        usageType, of: service, [("regionCode", region.region.description)] + filters, direction: direction)
    }
    func instance(_ type: String) -> PriceQuery {
      regional(
        "BoxUsage:\(type)", of: "AmazonEC2",
        [
          ("productFamily", "Compute Instance"), ("instanceType", type), ("operatingSystem", "Linux"),
          ("preInstalledSw", "NA"), ("tenancy", "Shared"), ("capacitystatus", "Used"), ("marketoption", "OnDemand"),
        ])
    }
    func cloudWatch(_ usageType: String, _ family: String) -> PriceQuery {
      regional(usageType, of: "AmazonCloudWatch", [("productFamily", family)])
    }
    let balancer = [
      ("productFamily", "Load Balancer-Application"), ("operation", "LoadBalancing:Application"),
      ("locationType", "AWS Region"),
    ]
    let gateway = [("productFamily", "NAT Gateway"), ("operation", "NatGateway")]
    switch self {
    case .fargateX86CPU: return regional("Fargate-vCPU-Hours:perCPU", of: "AmazonECS")
    case .fargateX86Memory: return regional("Fargate-GB-Hours", of: "AmazonECS")
    case .fargateARMCPU: return regional("Fargate-ARM-vCPU-Hours:perCPU", of: "AmazonECS")
    case .fargateARMMemory: return regional("Fargate-ARM-GB-Hours", of: "AmazonECS")
    case .fargateStorage: return regional("Fargate-EphemeralStorage-GB-Hours", of: "AmazonECS")
    case .loadBalancer: return regional("LoadBalancerUsage", of: "AWSELB", balancer)
    case .loadBalancerUnit: return regional("LCUUsage", of: "AWSELB", balancer)
    case .natGateway: return regional("NatGateway-Hours", of: "AmazonEC2", gateway)
    case .natGatewayTraffic: return regional("NatGateway-Bytes", of: "AmazonEC2", gateway)
    case .t4gNano: return instance("t4g.nano")
    case .t4gMicro: return instance("t4g.micro")
    case .t4gSmall: return instance("t4g.small")
    case .publicAddress:
      // No family narrows these down; VPC has the prefix everywhere.
      let usageType = "PublicIPv4:InUseAddress"
      return regional(usageType, of: "AmazonVPC", [("usagetype", region.prefix + usageType)])
    case .volume:
      return regional(
        "EBS:VolumeUsage.gp3", of: "AmazonEC2",
        [("productFamily", "Storage"), ("volumeApiName", "gp3"), ("locationType", "AWS Region")])
    case .fileSystem: return regional("TimedStorage-ByteHrs", of: "AmazonEFS", [("productFamily", "Storage")])
    case .fileSystemRead: return regional("ETDataAccess-Bytes", of: "AmazonEFS", direction: .read)
    case .fileSystemWrite: return regional("ETDataAccess-Bytes", of: "AmazonEFS", direction: .write)
    case .fileSystemBackup:
      return regional(
        "WarmStorage-ByteHrs-EFS", of: "AWSBackup", [("productFamily", "AWS Backup Storage"), ("operation", "Storage")])
    case .secret:
      return regional("AWSSecretsManager-Secrets", of: "AWSSecretsManager", [("productFamily", "Secret")])
    case .logIngestion: return cloudWatch("DataProcessing-Bytes", "Data Payload")
    case .logStorage: return cloudWatch("TimedStorage-ByteHrs", "Storage Snapshot")
    case .metric: return cloudWatch("CW:MetricMonitorUsage", "Metric")
    case .functionX86:
      return regional(
        "Lambda-GB-Second", of: "AWSLambda", [("productFamily", "Serverless"), ("group", "AWS-Lambda-Duration")])
    case .dataOut:
      return PriceQuery(
        "DataTransfer-Out-Bytes", of: "AWSDataTransfer",
        [("transferType", "AWS Outbound"), ("fromLocation", region.location), ("toLocation", "External")])
    case .betweenZones:
      return PriceQuery(
        "DataTransfer-Regional-Bytes", of: "AWSDataTransfer",
        [("transferType", "IntraRegion"), ("fromLocation", region.location), ("toLocation", region.location)])
    case .alarm, .functionARM: return nil
    }
  }
}
