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

  /// What a team of ten uses in a month; nothing was counted at a NAT gateway.
  var use: JSON {
    let gigabyte = 1_073_741_824
    let values: [(String, Int)] = [
      ("readBytes", 74 * gigabyte), ("writtenBytes", 26 * gigabyte), ("balancerBytes", 19 * gigabyte),
      ("balancerUnits", 30), ("logBytes", 2 * gigabyte), ("cpuPercent", 21), ("memoryPercent", 78),
      ("memoryPeakPercent", 91),
    ]
    /// One value a day; of what is summed up, all of it is on the first.
    func days(of id: String, _ value: Int) -> [JSON] {
      let first = JSON.number("\(value).0")
      let other = id.hasSuffix("Percent") ? first : JSON.number("0.0")
      return [first] + Array(repeating: other, count: 29)
    }
    return .object([
      "MetricDataResults": .list(
        values.map { id, value in
          .object([
            "Id": .string(id), "StatusCode": "Complete", "Values": .list(days(of: id, value)),
          ])
        }), "Messages": .list([]),
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

  /// Of one region: those that nobody has to turn on, and one that nobody did.
  func regions(named name: String) -> JSON {
    let isOff = name == "me-central-1"
    return .object([
      "Regions": .list([
        .object([
          "RegionName": .string(name), "OptInStatus": isOff ? "not-opted-in" : "opt-in-not-required",
          "Endpoint": .string("ec2.\(name).amazonaws.com"),
        ])
      ])
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
