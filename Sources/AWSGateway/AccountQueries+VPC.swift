package import Account
internal import GitLabStack

extension AccountQueries {
  /// The subnets of a VPC, with what AWS makes of them. Three processes at once, and then one for each thing that the routes make
  /// necessary: NAT gateways, endpoints, a prefix list.
  package func subnets(of vpc: String) async throws(AWSTrouble) -> [Subnet] {
    let ((subnets, tables), zones) = await atOnce {
      await atOnce {
        await cli.outcome(SubnetList.self, of: ["ec2", "describe-subnets"] + .ofVPC(vpc))
      } and: {
        await cli.outcome(RouteTables.self, of: ["ec2", "describe-route-tables"] + .ofVPC(vpc))
      }
    } and: {
      await cli.outcome(AvailabilityZoneList.self, of: AvailabilityZoneList.operation)
    }
    var map = VPCMap(
      subnets: try subnets.get().listed, tables: try tables.get().tables, zones: Sighting(zones.map(\.zones)))
    while case let due = map.questions, !due.isEmpty {
      for answer in await answers(to: due, vpc: vpc) { map.take(answer) }
    }
    return map.judged
  }

  /// One VPC; nil where there is none of that id in the region. One process.
  func vpc(_ id: String) async throws(AWSTrouble) -> VPC? {
    do throws(AWSTrouble) {
      return try await cli.answer(VPCList.self, to: ["ec2", "describe-vpcs", "--vpc-ids", id]).all.first { $0.id == id }
    } catch .notFound {
      return nil
    }
  }

  /// nil where there are none of that id. One process.
  func dhcpOptions(_ id: String) async throws(AWSTrouble) -> DHCPOptions? {
    do throws(AWSTrouble) {
      return try await cli.answer(
        DHCPOptionsList.self, to: ["ec2", "describe-dhcp-options", "--dhcp-options-ids", id]
      ).options.first { $0.id == id }
    } catch .notFound {
      return nil
    }
  }

  private func answers(to questions: [VPCMap.Question], vpc: String) async -> [VPCMap.Answer] {
    await withTaskGroup(of: VPCMap.Answer.self) { group in
      for question in questions {
        group.addTask { await answer(question, vpc: vpc) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func answer(_ question: VPCMap.Question, vpc: String) async -> VPCMap.Answer {
    switch question {
    case .natGateways:
      // `--filter` and not `--filters`: this one command calls it so.
      let outcome = await cli.outcome(
        NATGatewayList.self, of: ["ec2", "describe-nat-gateways", "--filter", "Name=vpc-id,Values=\(vpc)"])
      return .natGateways(Sighting(outcome.map(\.gateways)))
    case .endpoints:
      let outcome = await cli.outcome(VPCEndpointList.self, of: ["ec2", "describe-vpc-endpoints"] + .ofVPC(vpc))
      return .endpoints(Sighting(outcome.map(\.endpoints)))
    case .prefixList(let id):
      let outcome = await cli.outcome(
        PrefixListEntries.self, of: ["ec2", "get-managed-prefix-list-entries", "--prefix-list-id", id])
      return .prefixList(id: id, Sighting(outcome.map(\.ranges)))
    }
  }
}

/// What `aws ec2 get-managed-prefix-list-entries` prints.
private struct PrefixListEntries: Decodable {
  let entries: [Entry]?

  struct Entry: Decodable { let cidr: String? }

  /// Those of IPv6 are left out.
  var ranges: [IPv4Range] { (entries ?? []).compactMap { $0.cidr.flatMap { try? IPv4Range($0) } } }
}

extension [String] {
  /// What tells `aws` that only what is of that VPC is wanted.
  static func ofVPC(_ vpc: String) -> [String] { ["--filters", "Name=vpc-id,Values=\(vpc)"] }
}

extension Sighting {
  /// What could not be seen is so for AWS's reason.
  init(_ outcome: Result<Value, AWSTrouble>) {
    switch outcome {
    case .success(let value): self = .seen(value)
    case .failure(let trouble): self = .unseen(trouble.sentence)
    }
  }
}
