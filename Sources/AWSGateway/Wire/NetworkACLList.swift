internal import Account
internal import GitLabStack

/// What `aws ec2 describe-network-acls` prints.
struct NetworkACLList: Decodable {
  private let networkAcls: [Item]?

  private struct Item: Decodable {
    let networkAclId: String?
    let associations: [Association]?
    let entries: [Entry]?

    struct Association: Decodable { let subnetId: String? }
  }

  private struct Entry: Decodable {
    let ruleNumber: Int?
    let egress: Bool?
    let ruleAction: String?
    /// By its number as text: `6` is TCP, `-1` everything.
    let `protocol`: String?
    let portRange: Ports?
    let cidrBlock: String?

    struct Ports: Decodable {
      let from: Int?
      let to: Int?
    }

    var ports: ClosedRange<Int>? {
      switch `protocol` {
      case "-1", nil: return 0...65535
      case "6", "tcp":
        guard let from = portRange?.from, let to = portRange?.to, from <= to else { return 0...65535 }
        return from...to
      default: return nil
      }
    }
  }

  var lists: [NetworkACL] {
    (networkAcls ?? []).map { item in
      NetworkACL(
        id: item.networkAclId ?? "", subnets: (item.associations ?? []).compactMap(\.subnetId),
        entries: (item.entries ?? []).map { entry in
          NetworkACL.Entry(
            number: entry.ruleNumber ?? 0, isOutgoing: entry.egress ?? false, allows: entry.ruleAction == "allow",
            ports: entry.ports, range: entry.cidrBlock.flatMap { try? IPv4Range($0) })
        })
    }
  }
}
