import OrderedCollections
import Testing

@testable import GitLabStack

/// A NAT instance that is made again has another name in the template, and nothing else is another.
struct NATInstanceNameTests {
  private func template() throws -> StackTemplate { try StackTemplate(TemplateCase(network: .natInstance).choices()) }

  @Test(arguments: [
    ("NatInstance", "NatInstance2"), ("NatInstance2", "NatInstance3"), ("NatInstance9", "NatInstance10"),
  ])
  func namesAreCounted(_ name: String, _ next: String) throws {
    let found = try #require(NATInstanceName(name))
    #expect(found.logicalID == name && found.next.logicalID == next && found < found.next)
  }

  @Test(arguments: ["NatInstanceAddress", "NatInstance0", "NatInstance1", "NatInstance02", "NatInstance-2", "Nat", ""])
  func otherNamesAreNone(_ name: String) { #expect(NATInstanceName(name) == nil) }

  /// Stacks that stand are not touched by what the program can do now.
  @Test func theAnswersLeadToTheFirstOne() throws {
    let template = try template()
    #expect(template.natInstance == .first && template.naming(natInstance: .first) == template)
    let gateway = try StackTemplate(TemplateCase().choices())
    #expect(gateway.natInstance == nil && gateway.naming(natInstance: .first.next) == gateway)
  }

  @Test func whateverRefersToItGoesToTheNewOne() throws {
    let old = try template()
    let new = old.naming(natInstance: .first.next)
    // Every reference resolves, or it would be no plan.
    let (before, after) = (try Plan(old), try Plan(new))
    #expect(after.resource("NatInstance") == nil && before.resource("NatInstance2") == nil)
    #expect(after.resource("NatInstance2")?.dependsOn == before.resource("NatInstance")?.dependsOn)
    #expect(Set(after.resources.keys).subtracting(before.resources.keys) == ["NatInstance2"])
    for name in ["PrivateRoute", "NatInstanceAddress", "NatAlarm"] {
      let resource = try #require(after.resource(name))
      #expect(resource.properties.names(oneOf: ["NatInstance2"]) && resource.dependsOn.contains("NatInstance2"))
      #expect(!resource.properties.names(oneOf: ["NatInstance"]) && !resource.dependsOn.contains("NatInstance"))
    }
    let differences = PlanDifferences(from: before, to: after)
    let changed = before.resources.keys.filter { !differences.properties(of: $0).isEmpty }
    #expect(Set(changed) == ["PrivateRoute", "NatInstanceAddress", "NatAlarm"], "nothing of the rest is touched")
  }

  /// CloudFormation counts its signal only under the name that it has.
  @Test func itsScriptSignalsUnderItsOwnName() throws {
    let new = try template().naming(natInstance: .first.next)
    #expect(new.body.contains("--logical-resource-id NatInstance2 --unique-id"))
    #expect(!new.body.contains("NatInstance ") && !new.body.contains("NatInstance\n"))
  }

  @Test func theWayThereAndBackChangesNoByte() throws {
    let old = try template()
    let third = old.naming(natInstance: .first.next).naming(natInstance: .first.next.next)
    #expect(third.natInstance?.logicalID == "NatInstance3" && third.naming(natInstance: .first) == old)
    #expect(third.parameters == old.parameters)
  }
}
