internal import GitLabStack

/// How much of what is in the account, what AWS allows it, and how it is set up. What stands in stacks is counted too.
extension Surroundings {
  /// The quotas of a service that the account was ever told of; `efs` keeps what everybody has.
  func quotas(of service: String) throws -> JSON {
    guard let known = Self.quotas[service] else { throw Self.noSuchService }
    return .object([
      "Quotas": .list(known.map { code, value in quota(code, value, of: service) })
    ])
  }

  /// What everybody has.
  func defaultQuota(_ code: String, of service: String) throws -> JSON {
    guard let value = Self.defaults[code] else { throw Self.noSuchService }
    return .object(["Quota": quota(code, value, of: service)])
  }

  private func quota(_ code: String, _ value: Int, of service: String) -> JSON {
    .object([
      "ServiceCode": .string(service), "QuotaCode": .string(code), "Value": .number("\(value).0"), "Unit": "None",
      "Adjustable": true, "GlobalQuota": false,
    ])
  }

  private static let quotas: [String: [(String, Int)]] = [
    "vpc": [("L-F678F1CE", 8), ("L-A4707A72", 8), ("L-FE5A380F", 5), ("L-0EA8095F", 60)],
    "ec2": [("L-0263D0A3", 5), ("L-1216C47A", 16)],
    "fargate": [("L-3032A538", 16)],
    "elasticfilesystem": [],
    "acm": [("L-F141DD1D", 2500)],
  ]
  private static let defaults = ["L-848C634D": 1000]
  private static let noSuchService = Refusal.service(
    code: "NoSuchResourceException", message: "The request failed because the specified service does not exist.")

  /// Of those who were here before us, and of our stacks.
  func internetGateways(andOfStacks count: Int) -> JSON {
    .object([
      "InternetGateways": .list(
        (0..<(NetworksAround.all.count + count)).map { number in
          .object(["InternetGatewayId": .string("igw-" + Identifiers.hexadecimal("gateway/\(number)", digits: 17))])
        })
    ])
  }

  func natGateways(andOfStacks count: Int) -> JSON {
    .object([
      "NatGateways": .list(
        (0..<(1 + count)).map { number in
          .object([
            "NatGatewayId": .string("nat-" + Identifiers.hexadecimal("nat/\(number)", digits: 17)),
            "State": "available", "SubnetId": NetworksAround.all.flatMap(\.subnets).first.map { .string($0.id) },
          ])
        })
    ])
  }

  /// One of them is attached to nothing; under the quota that is met, all that there may be are in use.
  func addresses(andOfStacks count: Int, isFull: Bool) -> JSON {
    .object([
      "Addresses": .list(
        (0..<(isFull ? 5 : 1 + count)).map { number in
          .object([
            "PublicIp": .string("203.0.113.\(10 + number)"),
            "AllocationId": .string("eipalloc-" + Identifiers.hexadecimal("address/\(number)", digits: 17)),
            "AssociationId": isFull && number > 2
              ? nil : .string("eipassoc-" + Identifiers.hexadecimal("address/\(number)", digits: 17)),
            "Domain": "vpc", "NetworkBorderGroup": .string(region),
          ])
        })
    ])
  }

  /// Whole processors that run in the account.
  func processors(fargate: Int, instances: Int) -> JSON {
    func series(_ id: String, _ value: Int) -> JSON {
      .object([
        "Id": .string(id), "Label": "ResourceCount", "StatusCode": "Complete",
        "Values": .list(value == 0 ? [] : [.number("\(value).0")]),
      ])
    }
    return .object([
      "MetricDataResults": .list([series("fargate", fargate), series("instances", instances)]), "Messages": .list([]),
    ])
  }

  /// What a team of ten uses in a month, with eight weeks of its space; nothing was counted at a NAT gateway.
  ///
  /// - Parameter now: seconds since 1970, until when it is asked.
  func use(at now: Double) -> JSON {
    let gigabyte = 1_073_741_824.0
    /// One value a day, the newest first.
    func series(_ id: String, _ values: [Double]) -> JSON {
      .object([
        "Id": .string(id), "Timestamps": .list(values.indices.map { .time(now - Double($0 + 1) * 86_400) }),
        "Values": .list(values.map { .number("\($0)") }), "StatusCode": "Complete",
      ])
    }
    /// Of what is summed up, all of it is on one day.
    func sum(_ id: String, _ value: Double) -> JSON { series(id, [value] + Array(repeating: 0, count: 29)) }
    func mean(_ id: String, _ value: Double) -> JSON { series(id, Array(repeating: value, count: 30)) }
    return .object([
      "MetricDataResults": .list([
        sum("readBytes", 74 * gigabyte), sum("writtenBytes", 26 * gigabyte), sum("balancerBytes", 19 * gigabyte),
        sum("balancerUnits", 30), sum("logBytes", 2 * gigabyte), mean("cpuPercent", 21), mean("memoryPercent", 78),
        mean("memoryPeakPercent", 91), series("storageBytes", (0..<56).map { 2 * gigabyte - Double($0) * 30_000_000 }),
      ]), "Messages": .list([]),
    ])
  }

  /// What AWS has recorded for a stack; zero for a tag that nobody has activated.
  static func bill(_ amount: String) -> JSON {
    .object([
      "ResultsByTime": .list([
        .object([
          "Total": .object(["UnblendedCost": .object(["Amount": .string(amount), "Unit": "USD"])]), "Groups": .list([]),
          "Estimated": .boolean(true),
        ])
      ])
    ])
  }

  static let balancerLimits = JSON.object([
    "Limits": .list([
      .object(["Name": "application-load-balancers", "Max": "50"]),
      .object(["Name": "target-groups", "Max": "3000"]),
    ])
  ])

  func balancers(ofStacks count: Int) -> JSON {
    .object([
      "LoadBalancers": .list(
        (0..<count).map { number in .object(["LoadBalancerName": .string("balancer-\(number)"), "Type": "application"])
        })
    ])
  }

  func accountSummary(roles: Int, profiles: Int) -> JSON {
    .object([
      "SummaryMap": .object([
        "Roles": .number("\(31 + roles)"), "RolesQuota": 1000, "InstanceProfiles": .number("\(2 + profiles)"),
        "InstanceProfilesQuota": 1000,
      ])
    ])
  }

  static let stackLimits = JSON.object([
    "AccountLimits": .list([
      .object(["Name": "StackLimit", "Value": 2000]), .object(["Name": "StackOutputsLimit", "Value": 200]),
    ])
  ])

  // MARK: Settings

  /// Whoever rehearses may do everything.
  static func simulation(of actions: [String]) -> JSON {
    .object([
      "EvaluationResults": .list(
        actions.map { action in
          .object(["EvalActionName": .string(action), "EvalResourceName": "*", "EvalDecision": "allowed"])
        }), "IsTruncated": false,
    ])
  }

  /// Those that are named, or else some of those that are turned on, the one where most of the account stands among them. Of all,
  /// one is not turned on.
  func regions(named names: [String]) -> JSON {
    let all = names.isEmpty ? Set([region, "ap-northeast-1", "us-east-1", "us-west-2", "eu-west-1"]).sorted() : names
    return .object([
      "Regions": .list(
        all.map { name in
          .object([
            "RegionName": .string(name),
            "OptInStatus": name == "me-central-1" ? "not-opted-in" : "opt-in-not-required",
            "Endpoint": .string("ec2.\(name).amazonaws.com"),
          ])
        })
    ])
  }

  var internetBlock: JSON {
    .object([
      "VpcBlockPublicAccessOptions": .object([
        "AwsAccountId": .string(Identifiers.account), "AwsRegion": .string(region), "State": "default-state",
        "InternetGatewayBlockMode": "off", "ManagedBy": "account", "ExclusionsAllowed": "allowed",
      ])
    ])
  }

  static let encryptionControl = JSON.object([
    "AccountVpcEncryptionControl": .object(["State": "default-state", "Mode": "unmanaged", "ManagedBy": "account"])
  ])

  static let accountPlan = JSON.object([
    "accountId": .string(Identifiers.account), "accountPlanType": "PAID", "accountPlanStatus": "ACTIVE",
  ])
}
