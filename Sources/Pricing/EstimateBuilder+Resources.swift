internal import FoundationEssentials
internal import Phrases
internal import GitLabStack

/// What each type of resource is charged for; with the page of AWS that says so where it costs nothing itself.
extension EstimateBuilder {
  mutating func charge(_ resource: Plan.Resource) {
    switch resource.type {
    case .network(let type): charge(resource, type)
    case .entrance(let type): charge(resource, type)
    case .storage(let type): charge(resource, type)
    case .computing(let type): charge(resource, type)
    // aws.amazon.com/iam/faqs: no additional charge (page named from memory).
    case .permission(.role), .permission(.instanceProfile): break
    // A custom resource costs nothing itself, whatever it is called; the function behind it is a resource of its own.
    case .other(let name): if !name.hasPrefix("Custom::") { cannotPrice(resource) }
    }
  }

  private mutating func charge(_ resource: Plan.Resource, _ type: NetworkResource) {
    switch type {
    case .address: charge(PricePhrases.elasticAddress, .publicAddress, for: resource, quantity: hours)
    case .natGateway: chargeNATGateway(resource)
    case .instance: chargeInstance(resource)
    // aws.amazon.com/vpc/pricing: charges are for NAT gateways, addresses, endpoints and the like, not for these (page
    // named from memory).
    case .vpc, .subnet, .internetGateway, .gatewayAttachment, .routeTable, .route, .routeTableAssociation,
      .securityGroup, .ingress:
      break
    // docs.aws.amazon.com/AWSEC2, launch templates: only the instances are billed (page named from memory).
    case .launchTemplate: break
    }
  }

  private mutating func charge(_ resource: Plan.Resource, _ type: EntranceResource) {
    switch type {
    case .loadBalancer: chargeLoadBalancer(resource)
    // aws.amazon.com/elasticloadbalancing/pricing: charges are for balancer hours and capacity units (page named from
    // memory).
    case .targetGroup, .listener: break
    // aws.amazon.com/certificate-manager/faqs: public certificates for integrated services are free.
    case .certificate: break
    // aws.amazon.com/route53/pricing: records up to 10000 a zone are free, so are alias queries for load balancers (page
    // named from memory).
    case .record: remark(PricePhrases.hostedZone)
    }
  }

  private mutating func charge(_ resource: Plan.Resource, _ type: StorageResource) {
    switch type {
    case .fileSystem: chargeFileSystem(resource)
    case .secret: charge(PricePhrases.secret, .secret, for: resource, quantity: 1)
    // aws.amazon.com/efs/pricing: charges are for storage, throughput and access, not for these (page named from memory).
    case .mountTarget, .accessPoint: break
    }
  }

  private mutating func charge(_ resource: Plan.Resource, _ type: ComputingResource) {
    switch type {
    case .service: chargeService(resource)
    case .cluster: chargeCluster(resource)
    case .logGroup: chargeLogs(resource)
    case .function: chargeFunction(resource)
    // aws.amazon.com/eventbridge/pricing: 14 million invocations of Scheduler a month are free (page named from memory).
    case .schedule: break
    case .alarm: charge(PricePhrases.alarm, .alarm, for: resource, quantity: 1)
    // aws.amazon.com/ecs/pricing: no charge but for the resources that tasks run on (page named from memory).
    case .taskDefinition: break
    // aws.amazon.com/cloudformation/pricing: no additional charge for AWS::* and Custom::*; what they make is billed.
    case .customResource: break
    }
  }
}
