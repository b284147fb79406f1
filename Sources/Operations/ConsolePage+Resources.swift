package import GitLabStack

/// Pages of the resources of a stack.
///
/// The forms are those of link2aws (github.com/link2aws/link2aws.github.io, link2aws.js of 2026-02-28). What it lacks is as in addresses that
/// people copied from the console into public documents: file systems, target groups, gateways, route tables, alarms, schedules.
extension ConsolePage {
  /// nil for what has no page that is known, and where nobody has seen the console: in China and in the regions of governments.
  ///
  /// - Parameter id: as CloudFormation has it.
  package func resource(_ type: ResourceType, _ id: String) -> String? {
    guard !id.isEmpty, ARN(stackID)?.partition == "aws" else { return nil }
    return switch type {
    case .network(let type): page(type, id)
    case .entrance(let type): page(type, id)
    case .storage(let type): page(type, id)
    case .computing(let type): page(type, id)
    case .permission(let type): page(type, id)
    case .other: nil
    }
  }

  private func page(_ type: NetworkResource, _ id: String) -> String? {
    let id = Self.escaped(id)
    return switch type {
    case .vpc: "\(home("vpc"))#VpcDetails:VpcId=\(id)"
    case .subnet: "\(home("vpc"))#SubnetDetails:subnetId=\(id)"
    case .internetGateway: "\(home("vpc"))#InternetGateway:internetGatewayId=\(id)"
    case .routeTable: "\(home("vpc"))#RouteTableDetails:RouteTableId=\(id)"
    case .natGateway: "\(home("vpcconsole"))#NatGatewayDetails:natGatewayId=\(id)"
    case .securityGroup: "\(home("vpc"))#SecurityGroup:groupId=\(id)"
    case .instance: "\(home("ec2"))#InstanceDetails:instanceId=\(id)"
    case .launchTemplate: "\(home("ec2"))#LaunchTemplateDetails:launchTemplateId=\(id)"
    // CloudFormation calls an Elastic IP by its address, and its page is called by the id of its allocation.
    case .address, .gatewayAttachment, .route, .routeTableAssociation, .ingress: nil
    }
  }

  private func page(_ type: EntranceResource, _ id: String) -> String? {
    // In a fragment an ARN stands as it is.
    let arn = Self.escaped(id, keeping: ":/")
    return switch type {
    case .loadBalancer: "\(home("ec2"))#LoadBalancer:loadBalancerArn=\(arn)"
    case .targetGroup: "\(home("ec2"))#TargetGroup:targetGroupArn=\(arn)"
    case .certificate: part(of: id, behind: "certificate/").map { "\(home("acm"))#/certificates/\(Self.escaped($0))" }
    // A record is on the page of its zone, which is not known by the record's name.
    case .listener, .record: nil
    }
  }

  private func page(_ type: StorageResource, _ id: String) -> String? {
    switch type {
    case .fileSystem: "\(home("efs"))#/file-systems/\(Self.escaped(id))"
    case .secret: secret(id)
    case .mountTarget, .accessPoint: nil
    }
  }

  private func page(_ type: ComputingResource, _ id: String) -> String? {
    switch type {
    case .cluster: "\(origin)/ecs/v2/clusters/\(Self.escaped(id))?region=\(region)"
    case .service: service(id)
    case .taskDefinition: taskDefinition(id)
    case .function: "\(home("lambda"))#/functions/\(Self.escaped(id))"
    // Escaped twice, with another mark the second time.
    case .logGroup: "\(home("cloudwatch"))#logsV2:log-groups/log-group/\(Self.escaped(id, mark: "$25"))"
    case .alarm: "\(home("cloudwatch"))#alarmsV2:alarm/\(Self.escaped(id))"
    case .schedule: "\(home("scheduler"))#schedules/default/\(Self.escaped(id))"
    case .customResource: nil
    }
  }

  /// Roles are of the whole account.
  private func page(_ type: PermissionResource, _ id: String) -> String? {
    switch type {
    case .role: "https://console.aws.amazon.com/iam/home?#/roles/\(Self.escaped(id))"
    case .instanceProfile: nil
    }
  }

  // MARK: Out of an ARN

  private func part(of arn: String, behind start: String) -> String? {
    guard let resource = ARN(arn)?.resource, resource.hasPrefix(start) else { return nil }
    return String(resource.dropFirst(start.count))
  }

  /// By its name, to which Secrets Manager adds a hyphen and six characters in the ARN.
  private func secret(_ arn: String) -> String? {
    guard let name = part(of: arn, behind: "secret:"), name.count > 7, name.dropLast(6).last == "-" else { return nil }
    return "\(origin)/secretsmanager/secret?name=\(Self.escaped(String(name.dropLast(7))))&region=\(region)"
  }

  /// nil for an ARN of the old form, which does not name the cluster.
  private func service(_ arn: String) -> String? {
    guard let parts = part(of: arn, behind: "service/")?.split(separator: "/"), parts.count == 2 else { return nil }
    let (cluster, name) = (Self.escaped(String(parts[0])), Self.escaped(String(parts[1])))
    return "\(origin)/ecs/v2/clusters/\(cluster)/services/\(name)?region=\(region)"
  }

  private func taskDefinition(_ arn: String) -> String? {
    guard let parts = part(of: arn, behind: "task-definition/")?.split(separator: ":"), parts.count == 2 else {
      return nil
    }
    let (family, revision) = (Self.escaped(String(parts[0])), Self.escaped(String(parts[1])))
    return "\(origin)/ecs/v2/task-definitions/\(family)/\(revision)?region=\(region)"
  }
}
