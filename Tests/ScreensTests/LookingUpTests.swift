import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Pricing
import Screens
import Testing

struct LookingUpTests {
  @Test func asksAtTheStartWithoutBeingAsked() throws {
    let visitor = try Visitor()
    #expect(
      visitor.effects == [
        .lookUp(.identity), .lookUp(.stack(name: "gitlab")), .lookUp(.vpcs), .lookUp(.hostedZones),
        .lookUp(.question(.availabilityZones)), .lookUp(.question(.zonesWithDefaultSubnet)),
      ])
  }

  @Test func asksForTheRegionFirstWhereNobodyHasSaidOne() throws {
    var visitor = try Visitor(region: nil)
    #expect(visitor.effects == [.lookUp(.configuredRegion)])
    #expect(visitor.says(ScreenPhrases.noRegionYet))
    let asked = visitor.arrive(.configuredRegion("us-east-1"))
    #expect(asked.contains(.lookUp(.identity)))
    #expect(visitor.shows("us-east-1"))
  }

  @Test func pickingAZoneAnswersItsIDAndAHost() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .domain)
    visitor.type("/exam")
    visitor.press(.enter)
    #expect(visitor.answer(.domainZone) == "example.com")
    #expect(visitor.answer(.domainZoneID) == Scene.zones[0].id)
    #expect(visitor.answer(.domainHost) == "gitlab")
    #expect(visitor.kept == visitor.wizard.answers)
  }

  @Test func pickingAVPCAnswersTheSubnetsThatFit() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .network)
    visitor.type("/main")
    let asked = visitor.press(.enter)
    #expect(asked.contains(.lookUp(.subnets(vpc: Scene.vpcs[0].id))))
    visitor.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.subnets)))
    #expect(visitor.wizard.answers.list(.networkPublicSubnets) == Scene.subnets[0...1].map(\.id))
    #expect(visitor.wizard.answers.list(.networkPrivateSubnets) == Scene.subnets[2...3].map(\.id))
    #expect(visitor.kept == visitor.wizard.answers)
  }

  @Test func saysWhyAVPCDoesNotFitForAsLongAsItIsTheAnswer() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .network)
    visitor.type("/main")
    visitor.press(.enter)
    visitor.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.onlyPublicSubnets)))
    let reason = try #require(SubnetChoice(subnets: Scene.onlyPublicSubnets).shortcoming)
    #expect(visitor.says(reason))
    visitor.press(.down, .up)
    #expect(visitor.says(reason))
    #expect(visitor.answer(.networkPublicSubnets) == nil)
  }

  @Test func subnetsThatWereTypedAreNotOverwritten() throws {
    var visitor = try Visitor(answers: [.networkVPC: Scene.vpcs[0].id, .networkPublicSubnets: "subnet-00000001"])
    #expect(visitor.effects.contains(.lookUp(.subnets(vpc: Scene.vpcs[0].id))))
    visitor.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.subnets)))
    #expect(visitor.answer(.networkPublicSubnets) == "subnet-00000001")
  }

  @Test func aFilterNarrowsAndEscWidensBeforeItCloses() throws {
    var visitor = try Situation.picker.visitor()
    visitor.type("zzz")
    #expect(visitor.says(ScreenPhrases.nothingMatches))
    visitor.press(.escape)
    #expect(visitor.shows(Scene.vpcs[1].id))
    visitor.press(.escape)
    #expect(!visitor.shows(Scene.vpcs[1].id))
    #expect(visitor.answer(.networkVPC) == nil)
  }

  @Test func failuresAreSaidAndNeverBlock() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.vpcs(.failure(Scene.trouble)))
    visitor.arrive(.hostedZones(.failure(Scene.trouble)))
    visitor.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    for step in [Step.network, .domain] {
      visitor.go(to: step)
      #expect(visitor.says(Scene.trouble.sentence))
    }
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.sentence))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func withoutAnAccountItOffersToRehearseAndTakesNo() throws {
    var visitor = try Visitor()
    visitor.arrive(.identity(.failure(Scene.trouble)))
    #expect(visitor.says(ScreenPhrases.rehearsalOffer))
    var other = visitor
    #expect(other.press(.enter) == [.rehearse])
    #expect(visitor.press(.escape).isEmpty)
    #expect(visitor.says(Scene.trouble.sentence))
    visitor.type("x")
    #expect(visitor.answer(.stackName) == "x")
    visitor.enter { $0.beginRehearsal(in: try? Region("ap-northeast-1")) }
    #expect(visitor.answer(.stackName) == "x")
    #expect(visitor.shows("REHEARSAL"))
  }

  @Test(arguments: Language.allCases)
  func listsEveryRegionThatHasPricesWithThePlaceAndTheOneAtHandFirst(language: Language) throws {
    var visitor = try Visitor(language, region: "eu-west-3")
    visitor.press(.down)
    visitor.type("/")
    #expect(visitor.shows("eu-west-3  \(language == .english ? "Paris" : "パリ")"))
    for region in PriceList.builtIn.regions { #expect(RegionPhrases.place(ofRegion: region) != nil, "\(region)") }
    visitor.type(language == .english ? "tokyo" : "東京")
    visitor.press(.enter)
    #expect(visitor.answer(.stackRegion) == "ap-northeast-1")
  }

  @Test func theOfferToRehearseTakesNothingFromWhatIsBeingTyped() throws {
    var visitor = try Visitor()
    visitor.type("m")
    visitor.arrive(.identity(.failure(Scene.trouble)))
    visitor.type("y-git")
    #expect(visitor.answer(.stackName) == "my-git")
    #expect(!visitor.effects.contains(.rehearse))
  }

  @Test func enterGoesOnWithAStackThatIsAtWork() throws {
    let order = try #require(try Situation.preparing.visitor().order)
    var visitor = try Visitor()
    visitor.knowAccount(stack: Scene.live("CREATE_IN_PROGRESS", template: order.template))
    let asked = visitor.press(.enter)
    #expect(asked == [.watch(stackID: Scene.stackID, .events(since: .lastOperation), pause: 0...0)])
    #expect(visitor.wizard.step == .deploy)
  }

  /// Before AWS has said anything of the stack, nothing is claimed of it: no time, no count, and not that AWS is at work.
  @Test(arguments: ["CREATE_COMPLETE", "CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS"])
  func claimsNothingBeforeTheFirstAnswer(_ status: String) throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginResuming() }
    visitor.knowAccount(stack: Scene.live(status))
    #expect(visitor.says(ProgressPhrases.askingStack("gitlab")))
    #expect(!visitor.shows(" left") && !visitor.shows("wait") && !visitor.shows("Safe to close"))
    visitor.press(.escape)
    #expect(visitor.says(CommandPhrases.nothingKnownYet("gitlab --region ap-northeast-1")))
    #expect(!visitor.shows("AWS continues"))
    visitor.press(.escape)
    visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.throttling)))
    #expect(visitor.says(Scene.throttling.sentence))
    visitor.arrive(.events(stackID: Scene.stackID, .success([Scene.stackEvent("CREATE_IN_PROGRESS", at: 1)])))
    #expect(!visitor.says(ProgressPhrases.askingStack("gitlab")))
  }

  @Test func anotherNameForgetsTheStackThatWasFound() throws {
    var visitor = try Visitor()
    visitor.knowAccount(stack: Scene.live("CREATE_IN_PROGRESS"))
    visitor.type("other")
    visitor.press(.enter)
    #expect(visitor.wizard.step == .start)
    #expect(!visitor.shows("CREATE_IN_PROGRESS"))
    visitor.press(.pageDown)
    #expect(visitor.effects.last == .lookUp(.stack(name: "other")))
  }
}
