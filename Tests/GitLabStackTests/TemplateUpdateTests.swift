import Testing
import Yams

@testable import GitLabStack

/// What turns the stack of one template into that of another: CloudFormation makes what is new, changes what has the
/// same name, and removes what is left only when all of that has worked.
struct TemplateUpdateTests {
  private static let networks = [TemplateCase.Network.natGateway, .natInstance]
  private static let cases = networks.flatMap { network in
    [false, true].map { TemplateCase(network: network, https: $0) }
  }

  @Test(arguments: cases, cases)
  func whatHasTheSameNameIsOfTheSameType(_ old: TemplateCase, _ new: TemplateCase) throws {
    let (before, after) = (try TemplateReader(old).resources, try TemplateReader(new).resources)
    for (id, resource) in before {
      if let other = after[id] { #expect(resource["Type"] == other["Type"], "\(id)") }
    }
  }

  @Test func aPortHasOneListenerAlsoInBetween() throws {
    for (id, port) in [("HttpListener", "80"), ("HttpsListener", "443")] {
      let ports = try Self.cases.compactMap { try TemplateReader($0).text(id, "Properties", "Port") }
      #expect(Set(ports) == [port])
    }
    for templateCase in Self.cases {
      let listeners = try TemplateReader(templateCase).resources(of: "AWS::ElasticLoadBalancingV2::Listener")
      #expect(listeners == (templateCase.https ? ["HttpListener", "HttpsListener"] : ["HttpListener"]))
    }
  }

  /// People are sent on to HTTPS only when it is there.
  @Test func theRedirectComesLast() throws {
    let reader = try TemplateReader(TemplateCase(https: true))
    #expect(reader.needs(of: "HttpListener").contains("HttpsListener"))
  }

  /// An address that a NAT gateway uses cannot be given to an instance.
  @Test func eachKindOfNATHasAnAddressOfItsOwn() throws {
    let addresses = try Self.networks.map { network in
      Set(try TemplateReader(TemplateCase(network: network)).resources(of: "AWS::EC2::EIP"))
    }
    #expect(addresses.allSatisfy { $0.count == 1 } && addresses[0].isDisjoint(with: addresses[1]))
  }

  /// CloudFormation takes a new `DeletionPolicy` only along with a property that changes; one of metadata is none.
  @Test(arguments: TemplateCase.pairwise)
  func keepingOrDeletingChangesAPropertyOfAllThatItIsAbout(_ templateCase: TemplateCase) throws {
    let one = try TemplateReader(templateCase).resources
    var turned = templateCase
    turned.keep.toggle()
    let other = try TemplateReader(turned).resources
    let policies = ["DeletionPolicy", "UpdateReplacePolicy"]
    let moved = one.keys.filter { id in policies.contains { one[id]?[$0] != other[id]?[$0] } }
    #expect(moved.sorted() == ["FileSystem", "RootPassword"])
    for id in one.keys {
      #expect((one[id]?["Properties"] != other[id]?["Properties"]) == moved.contains(id), "\(id)")
    }
  }

  @Test func everythingButTheNATStaysWhenTheNATIsSwapped() throws {
    let (before, after) = (try TemplateReader(Self.cases[0]).resources, try TemplateReader(Self.cases[2]).resources)
    #expect(Set(before.keys).subtracting(after.keys) == ["NatAddress", "NatGateway"])
    let changed = before.keys.filter { id in after[id].map { $0["Properties"] != before[id]?["Properties"] } ?? false }
    #expect(Set(changed) == ["PrivateRoute", "PublicSubnet1"])
  }
}
