internal import Account

/// What `aws ec2 describe-dhcp-options` prints.
struct DHCPOptionsList: Decodable {
  private let dhcpOptions: [Item]?

  private struct Item: Decodable {
    let dhcpOptionsId: String?
    let dhcpConfigurations: [Configuration]?

    struct Configuration: Decodable {
      let key: String?
      let values: [Value]?

      struct Value: Decodable { let value: String? }
    }
  }

  var options: [DHCPOptions] {
    (dhcpOptions ?? []).map { item in
      let servers = (item.dhcpConfigurations ?? []).filter { $0.key == "domain-name-servers" }
      return DHCPOptions(
        id: item.dhcpOptionsId ?? "", nameServers: servers.flatMap { $0.values ?? [] }.compactMap(\.value))
    }
  }
}
