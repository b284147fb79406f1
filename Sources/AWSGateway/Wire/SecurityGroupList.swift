internal import Account
internal import GitLabStack

/// What `aws ec2 describe-security-groups` prints.
struct SecurityGroupList: Decodable {
  private let securityGroups: [Item]?

  private struct Item: Decodable {
    let groupId: String?
    let ipPermissions: [Permission]?
  }

  private struct Permission: Decodable {
    /// `tcp`, or `-1` for everything; other protocols may be numbers.
    let ipProtocol: String?
    let fromPort: Int?
    let toPort: Int?
    let ipRanges: [Range]?
    let userIdGroupPairs: [Group]?
    let prefixListIds: [List]?

    struct Range: Decodable { let cidrIp: String? }
    struct Group: Decodable { let groupId: String? }
    struct List: Decodable { let prefixListId: String? }

    /// nil where it is about no port of TCP.
    var rule: SecurityGroup.Rule? {
      guard let ports else { return nil }
      return SecurityGroup.Rule(
        ports: ports, ranges: (ipRanges ?? []).compactMap { $0.cidrIp.flatMap { try? IPv4Range($0) } },
        hasOthers: userIdGroupPairs?.isEmpty == false || prefixListIds?.isEmpty == false)
    }

    private var ports: ClosedRange<Int>? {
      switch ipProtocol {
      case "-1", nil: return 0...65535
      case "tcp", "6":
        guard let from = fromPort, let to = toPort, from <= to else { return nil }
        return from...to
      default: return nil
      }
    }
  }

  var groups: [SecurityGroup] {
    (securityGroups ?? []).map { item in
      SecurityGroup(id: item.groupId ?? "", rules: (item.ipPermissions ?? []).compactMap(\.rule))
    }
  }
}
