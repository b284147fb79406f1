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
    // Beside a given file system nothing is asked: the password stays with it.
    #expect(moved.sorted() == (templateCase.data.hasFiles ? [] : templateCase.data.made))
    for id in one.keys {
      #expect((one[id]?["Properties"] != other[id]?["Properties"]) == moved.contains(id), "\(id)")
    }
  }

  /// A subnet cannot move, so nothing but how its zone is said may change, and each keeps its place among the two.
  @Test(arguments: TemplateCase.Network.allCases.filter(\.isNew))
  func pinningTheZonesChangesNothingButHowTheyAreSaid(_ network: TemplateCase.Network) throws {
    let before = try TemplateReader(TemplateCase(network: network))
    let after = try TemplateReader(TemplateCase(network: network, pinned: true))
    #expect(before.parameterNames == after.parameterNames.filter { !["Zone1", "Zone2"].contains($0) })
    let subnets = before.resources(of: "AWS::EC2::Subnet")
    #expect(before.resources.keys == after.resources.keys && subnets.count == (network == .publicSubnets ? 2 : 4))
    for (id, resource) in before.resources {
      guard subnets.contains(id) else {
        #expect(after.resources[id] == resource, "\(id)")
        continue
      }
      let number = try #require(id.last.flatMap { Int(String($0)) })
      let (one, other) = (resource["Properties"]?.mapping, after.resources[id]?["Properties"]?.mapping)
      let changed = (one?.keys.compactMap(\.string) ?? []).filter { one?[Node($0)] != other?[Node($0)] }
      #expect(changed == ["AvailabilityZone"] && one?.count == other?.count, "\(id)")
      #expect(resource["Properties"]?["AvailabilityZone"]?[0]?.int == number - 1)
      #expect(after.references(in: after.resources[id]?["Properties"]?["AvailabilityZone"]) == ["Zone\(number)"])
    }
  }

  /// CloudFormation removes what is left only when the listener has changed.
  @Test func theCertificateOfTheStackGoesAndNothingElseWhereOneIsGiven() throws {
    let own = try TemplateReader(TemplateCase(https: true)).resources
    let given = try TemplateReader(TemplateCase(https: true, certificate: .given)).resources
    #expect(Set(own.keys).subtracting(given.keys) == ["Certificate"] && Set(given.keys).subtracting(own.keys) == [])
    #expect(given.keys.filter { own[$0] != given[$0] } == ["HttpsListener"])
  }

  @Test func everythingButTheNATStaysWhenTheNATIsSwapped() throws {
    let (before, after) = (try TemplateReader(Self.cases[0]).resources, try TemplateReader(Self.cases[2]).resources)
    #expect(Set(before.keys).subtracting(after.keys) == ["NatAddress", "NatGateway"])
    let changed = before.keys.filter { id in after[id].map { $0["Properties"] != before[id]?["Properties"] } ?? false }
    #expect(Set(changed) == ["PrivateRoute", "PublicSubnet1"])
  }
}
