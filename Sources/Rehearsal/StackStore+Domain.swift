internal import GitLabStack

/// Questions about certificates, zones, interfaces and instances.
extension StackStore {
  /// What validates a certificate: always the same for the same one.
  private func record(of found: Found) -> (name: String, value: String) {
    let seed = "\(found.stack.id)/\(found.resource.logicalID)"
    func parameter(_ name: String) -> String? { found.stack.template.parameters.first { $0.name == name }?.value }
    let domain = [parameter("HostName"), parameter("ZoneName")].compactMap { $0 }.joined(separator: ".")
    return (
      "_\(Identifiers.hexadecimal(seed, digits: 32)).\(domain).",
      "_\(Identifiers.hexadecimal(seed + "/value", digits: 32)).acm-validations.aws."
    )
  }

  func certificate(_ request: Request, _ scene: Scene) throws -> JSON {
    let arn = try request.required("certificate-arn")
    guard let found = resource("AWS::CertificateManager::Certificate", named: arn, scene) else {
      throw Refusal.service(
        code: "ResourceNotFoundException", message: "Could not find certificate \(arn).")
    }
    let isMade = found.stack.standing(by: scene.now, speed: scene.speed)[found.resource.logicalID] == "CREATE_COMPLETE"
    let status: JSON = isMade ? "ISSUED" : "PENDING_VALIDATION"
    let record = record(of: found)
    let domain = String(record.name.split(separator: ".", maxSplits: 1).last?.dropLast() ?? "")
    return .object([
      "Certificate": .object([
        "CertificateArn": .string(arn), "DomainName": .string(domain), "Status": status,
        "DomainValidationOptions": .list([
          .object([
            "DomainName": .string(domain), "ValidationStatus": isMade ? "SUCCESS" : "PENDING_VALIDATION",
            "ValidationMethod": "DNS",
            "ResourceRecord": .object([
              "Name": .string(record.name), "Type": "CNAME", "Value": .string(record.value),
            ]),
          ])
        ]),
      ])
    ])
  }

  /// The record that was asked for: CloudFormation writes it half a minute after it asked for the certificate.
  func recordSets(_ request: Request, _ scene: Scene) throws -> JSON {
    let name = try request.required("start-record-name")
    for stack in stacks where stack.region == scene.region {
      for resource in stack.plan.resources.map({ $0.value })
      where resource.type == "AWS::CertificateManager::Certificate" {
        let record = record(of: Found(stack: stack, resource: resource))
        let begun = stack.happened(by: scene.now - 30 / scene.speed, speed: scene.speed)
          .contains { $0.step.logicalID == resource.logicalID }
        guard record.name == name, begun else { continue }
        return .object([
          "ResourceRecordSets": .list([
            .object([
              "Name": .string(name), "Type": "CNAME", "TTL": 300,
              "ResourceRecords": .list([.object(["Value": .string(record.value)])]),
            ])
          ])
        ])
      }
    }
    return .object(["ResourceRecordSets": .list([])])
  }

  func hostedZone(_ id: String) -> JSON {
    .object([
      "HostedZone": .object(["Id": .string("/hostedzone/\(id)")]),
      "DelegationSet": .object([
        "NameServers": .list(["ns-1234.awsdns-26.org", "ns-567.awsdns-06.net", "ns-89.awsdns-11.com"])
      ]),
    ])
  }

  /// Two, as long as the function is being deleted.
  func interfaces(_ request: Request, _ scene: Scene) -> JSON {
    let prefix = "AWS Lambda VPC ENI-"
    let pattern = request.filter("description") ?? ""
    let function = String(pattern.dropFirst(prefix.count).prefix { $0 != "*" })
    let isThere = resource("AWS::Lambda::Function", named: function, scene) != nil
    return .object([
      "NetworkInterfaces": .list(
        (isThere ? [1, 2] : []).map { number in
          .object([
            "NetworkInterfaceId": .string("eni-" + Identifiers.hexadecimal("\(function)/\(number)", digits: 17)),
            "Status": "in-use", "Description": .string("\(prefix)\(function)"),
          ])
        })
    ])
  }

  func console(_ instance: String) -> JSON {
    .object(["InstanceId": .string(instance), "Output": "cloud-init: running user data\n"])
  }
}
