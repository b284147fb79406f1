import OrderedCollections
import Phrases
import Testing

@testable import GitLabStack

/// Every type of resource is declared once, and no template has one that is not.
@Suite struct ResourceTypeTests {
  /// Every template there is, but for what no resource comes from: how many networks are let in, a tag, a policy. A schedule
  /// comes with the other processor.
  private static let templates = TemplateCase.all.filter {
    $0.cidrs == 1 && $0.keep && $0.arm && $0.tag.hasPrefix("18")
  }

  @Test func everyTypeOfEveryTemplateIsDeclaredAndNoOther() throws {
    var types: Set<ResourceType> = []
    for template in Self.templates {
      let plan = try Plan(StackTemplate(template.choices()))
      types.formUnion(plan.resources.values.map(\.type))
    }
    #expect(types == Set(ResourceType.known))
  }

  @Test(arguments: ResourceType.known)
  func isCalledByANameInEveryLanguageAndHasASourceForItsTime(_ type: ResourceType) throws {
    let title = try #require(type.facts.title)
    for language in Language.allCases { #expect(!title[language].isEmpty && !title[language].contains("::")) }
    #expect(type.facts.usual.source != "" && type.facts.usual != ResourceFacts.unknown.usual)
    #expect(ResourceType(type.name) == type)
  }

  @Test func whatHoldsDataIsLostWithDataAndCanBeDeletedByHand() {
    for type in ResourceType.known {
      let losesData = [.files, .password].contains(type.facts.end)
      #expect(losesData == (type.facts.data != nil), "\(type.name)")
      #expect(losesData == type.facts.shows.contains(.removal), "\(type.name)")
    }
  }

  @Test(arguments: ["AWS::Next::Year", "AWS::EC2::VPC::Id", "aws::ec2::vpc", ""])
  func anUnknownTypeGetsTheCarefulAnswer(_ name: String) {
    let type = ResourceType(name)
    #expect(type == .other(name) && type.name == name)
    #expect(type.facts.end == .notKnown && type.facts.change == .notKnown && !type.facts.isAddedBeside)
    #expect(type.facts.quiet.isEmpty && !type.facts.isAtWorkOnce && type.facts.slowToMake == nil)
  }

  /// AWS gives it the name that a template chooses.
  @Test func aCustomResourceIsOneWhateverItIsCalled() {
    let type = ResourceType("Custom::Directories")
    #expect(type.name == "Custom::Directories" && type.facts.evidence == .functionLog)
    #expect(type.facts.slowToMake == ResourceType.computing(.customResource).facts.slowToMake)
  }

  /// Beside what waits there is room for so much.
  @Test(arguments: ResourceType.known)
  func whyItIsSlowFitsIntoARow(_ type: ResourceType) {
    for reason in [type.facts.slowToMake, type.facts.slowToDelete].compactMap(\.self) {
      for language in Language.allCases {
        let columns = reason[language].unicodeScalars.reduce(0) { $0 + ($1.value < 0x2e80 ? 1 : 2) }
        #expect(columns <= 71, "\(reason[language])")
      }
    }
  }
}
