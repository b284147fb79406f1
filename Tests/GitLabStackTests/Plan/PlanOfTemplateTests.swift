import OrderedCollections
import Testing

@testable import GitLabStack

/// The plan of the template as it is really rendered.
@Suite struct PlanOfTemplateTests {
  @Test(arguments: TemplateCase.pairwise)
  func createsEverythingAfterWhatItNeeds(_ templateCase: TemplateCase) throws {
    let plan = try Plan(StackTemplate(templateCase.choices()))
    #expect(Set(plan.creationOrder) == Set(plan.resources.keys) && plan.creationOrder.count == plan.resources.count)
    var made: Set<String> = []
    for id in plan.creationOrder {
      let resource = try #require(plan.resource(id))
      #expect(made.isSuperset(of: resource.dependsOn), "\(id) comes too early")
      made.insert(id)
    }
  }

  @Test(arguments: TemplateCase.pairwise)
  func onlyTheChosenNetworksGetInFromOutside(_ templateCase: TemplateCase) throws {
    let choices = try templateCase.choices()
    let plan = try Plan(StackTemplate(choices))
    let inside = Set(plan.resources.keys)
    let outside = IngressRule.all(in: plan).filter { !inside.contains($0.source) && $0.group != "NatSecurityGroup" }
    let ports = templateCase.https ? [80, 443] : [80]
    let expected = choices.access.allowedCIDRs.flatMap { range in ports.map { "\(range) \($0)" } }
    #expect(Set(outside.map { "\($0.source) \($0.ports?.lowerBound ?? -1)" }) == Set(expected))
  }

  @Test(arguments: TemplateCase.pairwise)
  func keepsWhatHoldsDataWhenAsked(_ templateCase: TemplateCase) throws {
    let plan = try Plan(StackTemplate(templateCase.choices()))
    for resource in plan.resources.values where resource.holdsData { #expect(resource.isKept == templateCase.keep) }
    #expect(plan.resources.values.filter(\.holdsData).map(\.logicalID) == templateCase.data.made)
  }

  @Test(arguments: TemplateCase.pairwise)
  func theJSONSaysTheSame(_ templateCase: TemplateCase) throws {
    let template = try StackTemplate(templateCase.choices())
    var reading = TemplateReading()
    let meant = try reading.value(YAML.template(template.body))
    let read = try reading.value(YAML.template(template.json()))
    #expect(meant == read)
  }
}
