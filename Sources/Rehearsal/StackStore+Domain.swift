internal import GitLabStack

/// Questions about certificates, zones, interfaces and instances.
extension StackStore {
  /// What validates a certificate: always the same for the same one.
  private func record(of found: Found) -> (name: String, value: String) {
    let seed = "\(found.stack.id)/\(found.resource.logicalID)"
    let domain = domain(of: found.stack)
    return (
      "_\(Identifiers.hexadecimal(seed, digits: 32)).\(domain).",
      "_\(Identifiers.hexadecimal(seed + "/value", digits: 32)).acm-validations.aws."
    )
  }

  /// The full name that a stack was made for; empty for one without.
  private func domain(of stack: RehearsedStack) -> String {
    func parameter(_ name: String) -> String? { stack.template.parameters.first { $0.name == name }?.value }
    return [parameter("HostName"), parameter("ZoneName")].compactMap { $0 }.joined(separator: ".")
  }

  func certificate(_ request: Request, _ scene: Scene) throws -> JSON {
    let arn = try request.required("certificate-arn")
    if let known = CertificatesAround(region: scene.region).description(of: arn) { return known }
    guard let found = resource(.entrance(.certificate), named: arn, scene) else {
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

  /// What is in the zone under one name: from before us, and of our stacks.
  func recordSets(_ request: Request, _ scene: Scene) throws -> JSON {
    let zone = try ZonesAround.zone(request.required("hosted-zone-id"), for: "ListResourceRecordSets")
    let asked = try request.required("start-record-name")
    let name = asked.hasSuffix(".") ? String(asked.dropLast()) : asked
    let records = ZonesAround.records(of: zone, named: name) + ownRecords(name, scene) + validationRecords(name, scene)
    return .object(["ResourceRecordSets": .list(records)])
  }

  /// CloudFormation writes it half a minute after it asked for the certificate.
  private func validationRecords(_ name: String, _ scene: Scene) -> [JSON] {
    resources(.entrance(.certificate), scene).compactMap { found in
      let record = record(of: found)
      let begun = found.stack.happened(by: scene.now - 30 / scene.speed, speed: scene.speed)
        .contains { $0.step.logicalID == found.resource.logicalID }
      guard record.name == "\(name).", begun else { return nil }
      return .object([
        "Name": .string(record.name), "Type": "CNAME", "TTL": 300,
        "ResourceRecords": .list([.object(["Value": .string(record.value)])]),
      ])
    }
  }

  /// The name that leads to the balancer of a stack, as soon as it is made.
  private func ownRecords(_ name: String, _ scene: Scene) -> [JSON] {
    resources(.entrance(.record), scene).compactMap { found in
      let status = found.stack.standing(by: scene.now, speed: scene.speed)[found.resource.logicalID]
      guard status == "CREATE_COMPLETE" || status == "UPDATE_COMPLETE", domain(of: found.stack) == name else {
        return nil
      }
      let balancer = PhysicalNames(stack: found.stack).attribute(
        "DNSName", of: "LoadBalancer", type: .entrance(.loadBalancer))
      return .object([
        "Name": .string("\(name)."), "Type": "A",
        "AliasTarget": .object([
          "HostedZoneId": "Z14GRHDCWA56QT", "DNSName": .string("dualstack.\(balancer)."),
          "EvaluateTargetHealth": false,
        ]),
      ])
    }
  }

  private func resources(_ type: ResourceType, _ scene: Scene) -> [Found] {
    stacks.filter { $0.region == scene.region }.flatMap { stack in
      stack.plan.resources(of: type).map { Found(stack: stack, resource: $0) }
    }
  }

  func hostedZone(_ id: String) throws -> JSON {
    ZonesAround.answer(try ZonesAround.zone(id, for: "GetHostedZone"))
  }

  /// Two, as long as the function is being deleted.
  func interfaces(_ request: Request, _ scene: Scene) -> JSON {
    let prefix = "AWS Lambda VPC ENI-"
    let pattern = request.filter("description") ?? ""
    let function = String(pattern.dropFirst(prefix.count).prefix { $0 != "*" })
    let isThere = resource(.computing(.function), named: function, scene) != nil
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

  /// An instance of a stack runs as long as it stands.
  func instances(_ request: Request, _ scene: Scene) -> JSON {
    let found = request.values("instance-ids").compactMap { id in
      resource(.network(.instance), named: id, scene).map {
        (id: id, isGone: scene.setting.scenario.hasTaken($0.resource))
      }
    }
    return .object([
      "Reservations": .list(
        found.map { id, isGone in
          let state: JSON =
            isGone ? .object(["Code": 48, "Name": "terminated"]) : .object(["Code": 16, "Name": "running"])
          return .object(["Instances": .list([.object(["InstanceId": .string(id), "State": state])])])
        })
    ])
  }

  func console(_ instance: String) -> JSON {
    .object(["InstanceId": .string(instance), "Output": "cloud-init: running user data\n"])
  }
}
