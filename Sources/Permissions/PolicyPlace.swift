package import GitLabStack

/// Where the rights of a plan hold.
package struct PolicyPlace: Hashable, Sendable {
  package let stack: StackName
  package let region: Region
  /// nil where nobody said whose account it is: then the policy holds for the one that it is made in.
  package let account: String?
  /// The hosted zone that records are written in; nil where there is none.
  package let zone: ResourceID?
  /// Whether the network may belong to another account, which shares it.
  package let isInExistingVPC: Bool

  package init(stack: StackName, region: Region, account: String?, zone: ResourceID?, isInExistingVPC: Bool) {
    self.stack = stack
    self.region = region
    self.account = account
    self.zone = zone
    self.isInExistingVPC = isInExistingVPC
  }

  package init(_ choices: Choices, region: Region, account: String?) {
    let isInExistingVPC =
      switch choices.network {
      case .new: false
      case .existing: true
      }
    self.init(
      stack: choices.stackName, region: region, account: account, zone: choices.domain?.zoneID,
      isInExistingVPC: isInExistingVPC)
  }

  /// Where AWS keeps the ARNs of a region.
  package var partition: String { region.isChina ? "aws-cn" : region.isGovCloud ? "aws-us-gov" : "aws" }

  /// How the names begin that CloudFormation makes up in this stack, with the hyphen where all of its name is in them.
  ///
  /// A role or a function has 64 characters at most: the name of the stack, the id of the resource and up to 13 characters of
  /// chance, with hyphens between. Our longest id, `InitializerFunction`, leaves 30 for the stack. How a longer one is cut AWS
  /// does not say; public names keep 24 and more of it.
  package var prefix: String {
    let name = stack.description
    return name.count <= 30 ? name + "-" : String(name.prefix(20))
  }

  /// Whether its names are cut, so that rights by name reach other stacks that begin alike.
  package var isCut: Bool { !prefix.hasSuffix("-") }

  func filled(_ pattern: String) -> String {
    let values = [
      "partition": partition, "region": region.description, "account": account ?? "*",
      "owner": isInExistingVPC ? "*" : account ?? "*", "stack": stack.description, "prefix": prefix,
      "zone": zone?.description ?? "*",
    ]
    return values.reduce(pattern) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
