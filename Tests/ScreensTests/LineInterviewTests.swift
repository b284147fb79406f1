import Account
import GitLabStack
import Phrases
import Testing

import Screens

/// The wizard in lines: what is asked after which line.
@Suite struct LineInterviewTests {
  /// Somebody who answers line by line, in an account that is known.
  private struct Caller {
    var interview: LineInterview
    var effects: [Effect] = []

    init(_ language: Language = .english, answers: [AnswerKey: String] = [:]) throws {
      var visitor = try Visitor(language, answers: answers)
      visitor.knowAccount()
      interview = LineInterview(visitor.wizard)
    }

    mutating func say(_ lines: String...) {
      for line in lines { effects += interview.take(line: line) }
    }

    mutating func arrive(_ arrival: Arrival) { effects += interview.take(arrival) }

    var heard: String { interview.lines().joined(separator: "\n") }
  }

  @Test func asksEveryQuestionOfTheScreensInTheirOrder() throws {
    var caller = try Caller()
    var asked: [String] = []
    while !caller.interview.isDone {
      asked.append(caller.interview.question?.key.rawValue ?? "?")
      caller.say(asked.last == "access.allowedCidrs" ? "203.0.113.0/24" : "")
    }
    // Without a zone there is no host in it to ask for, and without any name no certificate.
    let onScreens = Step.allCases.flatMap { $0.questions(given: Answers()) }.map(\.key.rawValue)
    #expect(asked == onScreens.filter { !["domain.host", "domain.zoneId", "domain.certificate"].contains($0) })
    #expect(caller.interview.answers.list(.accessAllowedCIDRs) == ["203.0.113.0/24"])
  }

  @Test func asksTheQuickWayForWhatHasNoGoodDefault() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.enter {
      $0.asks(quickly: true)
      return []
    }
    var interview = LineInterview(visitor.wizard)
    var asked: [AnswerKey?] = []
    while !interview.isDone {
      asked.append(interview.question?.key)
      _ = interview.take(line: asked.last == .accessAllowedCIDRs ? "203.0.113.0/24" : "")
    }
    #expect(asked == [.stackName, .stackRegion, .domainZone, .domainName, .accessAllowedCIDRs, .accessRootEmail])
  }

  @Test func listsAlternativesWithTheirPriceAndTakesTheNumber() throws {
    var caller = try Caller()
    caller.say("", "", "", "", "")
    #expect(
      caller.heard == """

        Step 2 of 5, Network, question 3 of 4.
        Outbound internet
          How GitLab reaches the internet: to pull its image, send email, mirror repositories. This choice affects the price most.
          1. NAT gateway  ~210 USD/month. Run by AWS, nothing to maintain. Billed by the hour and by the GB.
          2. NAT instance  ~169 USD/month. Cheaper: one t4g.nano in one Availability Zone. If it fails, GitLab has no internet access until it is replaced.
          3. public subnets  ~164 USD/month. No NAT, and cheapest. GitLab's task has a public IP address; its security group accepts only the load balancer.
        [nat-gateway] >
        """)
    caller.say("2")
    #expect(caller.interview.answers.text(.networkEgress) == "nat-instance")
  }

  @Test func saysWhyALineIsNotTakenAndKeepsWhatWasThere() throws {
    var caller = try Caller(.english, answers: [.networkCIDR: "10.1.0.0/16"])
    caller.say("", "", "", "", "10.0.0.1/16")
    #expect(caller.heard.hasPrefix("10.0.0.1/16: "))
    #expect(caller.heard.hasSuffix("VPC range\n[10.1.0.0/16] >"))
    #expect(caller.interview.answers.text(.networkCIDR) == "10.1.0.0/16")
  }

  @Test func picksAZoneByItsNumberWithItsIDAndEmptiesItAgain() throws {
    var caller = try Caller()
    caller.say("", "", "", "", "", "", "", "1")
    #expect(caller.interview.answers.text(.domainZone) == "example.com")
    #expect(caller.interview.answers.text(.domainZoneID)?.hasPrefix("Z") == true)
    #expect(caller.interview.answers.text(.domainHost) == "gitlab")
    caller.say("<", "-")
    #expect(caller.interview.answers[.domainZone] == nil)
  }

  @Test func ofTwoZonesWithOneNameTheNumberTakesItsOwnAndAPrivateOneIsRefused() throws {
    var caller = try Caller()
    caller.arrive(
      .hostedZones(
        .success([
          HostedZone(id: "Z0FIRST", name: "example.com", isPrivate: false),
          HostedZone(id: "Z0SECOND", name: "example.com", isPrivate: false),
          HostedZone(id: "Z0HIDDEN", name: "example.com", isPrivate: true),
        ])))
    caller.say("", "", "", "", "", "", "", "3")
    #expect(caller.heard.contains("is private"))
    #expect(caller.interview.answers[.domainZone] == nil)
    caller.say("2")
    #expect(caller.interview.answers.text(.domainZoneID) == "Z0SECOND")
  }

  @Test(arguments: Language.allCases)
  func everyoneTakesASecondYes(_ language: Language) throws {
    var caller = try Caller(language)
    while caller.interview.question?.key != .accessAllowedCIDRs { caller.say("") }
    caller.say("0.0.0.0/0")
    #expect(caller.heard.contains(AccessPhrases.everyoneMayTry[language]))
    #expect(caller.heard.hasSuffix(AccessPhrases.riskQuestionInLines[language]))
    caller.say("n")
    #expect(caller.interview.answers[.accessAllowedCIDRs] == nil)
    #expect(caller.heard.contains(AccessPhrases.notAccepted[language]))
    caller.say("3", "y")
    #expect(caller.interview.answers.list(.accessAllowedCIDRs) == ["0.0.0.0/0"])
    #expect(caller.interview.question?.key == .accessRootEmail)
  }

  @Test(arguments: Language.allCases)
  func saysWhereOnesOwnAddressIsShownAndTakesItAlone(_ language: Language) throws {
    var caller = try Caller(language)
    while caller.interview.question?.key != .accessAllowedCIDRs { caller.say("") }
    caller.say("1")
    #expect(caller.heard.contains(AccessPhrases.whereMineIs[language]))
    caller.say("192.168.0.7")
    #expect(caller.heard.contains(AccessPhrases.aPublicAddress[language]))
    caller.say("52.1.2.3 52.1.3.0/24")
    #expect(caller.interview.answers.list(.accessAllowedCIDRs) == ["52.1.2.3/32", "52.1.3.0/24"])
  }

  @Test func goesBackOverTheBordersOfTheScreens() throws {
    var caller = try Caller(.japanese)
    caller.say("", "", "")
    #expect(caller.heard.hasPrefix("\nネットワーク（2/5）質問 1/4"))
    caller.say("<")
    #expect(caller.heard.hasPrefix("\n開始（1/5）質問 3/3"))
    caller.say("<", "<", "<")
    #expect(caller.heard.hasPrefix("最初の質問です。"))
  }

  /// Two that serve stand in brackets; two others are named by their numbers.
  @Test func zonesAreListedWithReasonsAndTakenByTheirNumbers() throws {
    var caller = try Caller()
    caller.say("", "", "", "", "", "")
    #expect(caller.heard.hasPrefix("\nStep 2 of 5, Network, question 4 of 4."))
    #expect(caller.heard.contains("\n  1. ap-northeast-1a  apne1-az4  Fargate, default subnet\n"))
    #expect(caller.heard.hasSuffix("[ap-northeast-1a, ap-northeast-1c] >"))
    #expect(caller.interview.answers.list(.networkZones) == ["ap-northeast-1a", "ap-northeast-1c"])
    caller.say("1")
    #expect(caller.heard.contains(ZonePhrases.takesTwo(1).english))
    caller.say("3, 2")
    #expect(caller.interview.answers.list(.networkZones) == ["ap-northeast-1d", "ap-northeast-1c"])
  }

  @Test func explainsOnRequest() throws {
    var caller = try Caller()
    caller.say("?")
    #expect(caller.heard.hasPrefix("Type the answer or the number of a line"))
    #expect(caller.heard.contains("The name of the CloudFormation stack."))
  }

  @Test func asksForNothingThatWrites() throws {
    var caller = try Caller()
    while !caller.interview.isDone {
      caller.say(caller.interview.question?.key == .accessAllowedCIDRs ? "203.0.113.0/24" : "")
    }
    let others = caller.effects.filter { effect in
      switch effect {
      case .save, .lookUp: false
      default: true
      }
    }
    #expect(others.isEmpty && !caller.effects.isEmpty)
  }
}
