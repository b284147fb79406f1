import Account
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// The screens that ask, as they are seen.
struct QuestionScreenTests {
  static let wide = Size(columns: 120, rows: 40)
  static let narrow = Size(columns: 60, rows: 20)

  @Test func start() throws {
    var golden = Golden("start")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      golden.add("\(language), nothing known yet", visitor)
      visitor.knowAccount()
      golden.add("\(language), signed in", visitor)
    }
    try golden.check()
  }

  @Test func startBesideAStack() throws {
    var golden = Golden("start-existing")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
      golden.add("\(language), there is such a stack", visitor)
      visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_IN_PROGRESS"))))
      golden.add("\(language), it is at work", visitor)
    }
    try golden.check()
  }

  @Test func withoutAnAccount() throws {
    var golden = Golden("start-no-account")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.arrive(.identity(.failure(Scene.trouble)))
      golden.add("\(language), the offer", visitor)
      visitor.press(.escape)
      golden.add("\(language), gone on without", visitor)
    }
    try golden.check()
  }

  @Test(arguments: ["nat-gateway", "nat-instance", "public-subnets"])
  func network(egress: String) throws {
    var golden = Golden("network-\(egress)")
    for language in Language.allCases {
      var visitor = try Visitor(language, answers: [.networkEgress: egress])
      visitor.knowAccount()
      visitor.go(to: .network)
      visitor.press(.down, .down)
      golden.add("\(language)", visitor)
    }
    try golden.check()
  }

  @Test func existingNetwork() throws {
    var golden = Golden("network-existing")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount()
      visitor.go(to: .network)
      visitor.type("/")
      golden.add("\(language), picker", visitor)
      visitor.type("main")
      golden.add("\(language), picker with a filter", visitor)
      visitor.press(.enter)
      visitor.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.onlyPublicSubnets)))
      golden.add("\(language), nothing fits", visitor)
      visitor.press(.down)
      visitor.type("/")
      golden.add("\(language), subnets to tick", visitor)
    }
    try golden.check()
  }

  /// What speaks for each row stands beside it as well as what speaks against it, and in full below the list.
  @Test func subnetsWithTheirReasons() throws {
    var golden = Golden("network-subnets")
    for language in Language.allCases {
      var visitor = try Visitor(
        language, answers: [.networkVPC: Scene.vpcs[0].id, .accessAllowedCIDRs: Visitor.networks])
      visitor.knowAccount()
      visitor.arrive(.subnets(vpc: Scene.vpcs[0].id, .success(Scene.manySubnets)))
      visitor.go(to: .network)
      visitor.press(.down)
      visitor.type("/")
      golden.add("\(language), for the load balancer", visitor)
      visitor.press(.escape)
      visitor.press(.down)
      visitor.type("/")
      for _ in 1...3 { visitor.press(.down) }
      golden.add("\(language), for GitLab", visitor)
      golden.add("\(language), for GitLab, wide", visitor, at: Size(columns: 120, rows: 24))
    }
    try golden.check()
  }

  @Test func domain() throws {
    var golden = Golden("domain")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount()
      visitor.go(to: .domain)
      golden.add("\(language)", visitor)
      visitor.type("/")
      golden.add("\(language), zones", visitor)
    }
    try golden.check()
  }

  @Test func accessRefused() throws {
    var golden = Golden("access")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount()
      visitor.go(to: .access)
      golden.add("\(language), unanswered", visitor)
      visitor.type("203.0.113.7/24")
      golden.add("\(language), refused", visitor)
    }
    try golden.check()
  }

  @Test func image() throws {
    var golden = Golden("image")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount()
      visitor.go(to: .image)
      golden.add("\(language), release", visitor)
      visitor.press(.down, .down)
      golden.add("\(language), CPU", visitor)
      visitor.press(.down)
      golden.add("\(language), memory", visitor)
    }
    golden.add("wide", try Visitor.onImage(), at: Self.wide)
    try golden.check()
  }

  @Test func narrow() throws {
    var golden = Golden("narrow")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.knowAccount()
      for step in [Step.start, .network, .access, .image] {
        visitor.go(to: step)
        golden.add("\(language)", visitor, at: Self.narrow)
      }
      golden.add("\(language)", try Visitor.atPlan(language), at: Self.narrow)
      golden.add("\(language)", try Visitor.halfWay(language), at: Self.narrow)
    }
    try golden.check()
  }

  @Test func tooSmall() throws {
    var golden = Golden("too-small")
    for language in Language.allCases {
      golden.add("\(language)", try Visitor(language), at: Size(columns: 59, rows: 19))
      golden.add("\(language)", try Visitor(language), at: Size(columns: 20, rows: 6))
    }
    try golden.check()
  }

  @Test func help() throws {
    var golden = Golden("help")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.type("?")
      golden.add("\(language), start", visitor)
      visitor = try Visitor.atPlan(language)
      visitor.type("?")
      golden.add("\(language), plan", visitor)
    }
    try golden.check()
  }

  @Test func leaving() throws {
    var golden = Golden("leaving")
    for language in Language.allCases {
      var visitor = try Visitor(language)
      visitor.press(.control("c"))
      golden.add("\(language), with questions open", visitor)
      visitor = try Visitor.halfWay(language)
      visitor.type("b")
      golden.add("\(language), while AWS builds", visitor)
    }
    try golden.check()
  }

  @Test func plainCharacters() throws {
    var golden = Golden("ascii")
    var visitor = try Visitor(glyphs: .ascii)
    visitor.knowAccount()
    visitor.go(to: .network)
    visitor.press(.down, .down)
    golden.add("network", visitor)
    golden.add("plan", try Visitor.atPlan(glyphs: .ascii))
    #expect(try Visitor.atPlan(glyphs: .ascii).screen().unicodeScalars.allSatisfy(\.isASCII))
    try golden.check()
  }
}

extension Visitor {
  fileprivate static func onImage() throws -> Visitor {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .image)
    return visitor
  }
}
