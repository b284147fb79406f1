import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What the keys of the page do.
extension CheckPageTests {
  @Test func aFixGivesItsAnswerAndOnlyWhatDependsOnItIsAsked() throws {
    let other = AccountAnswer.hostedZone(
      HostedZone(
        id: PlanChecks.zoneID, name: "example.net", isPrivate: false, nameServers: ["ns-1.awsdns-00.com"]))
    var visitor = try PlanChecks.fails(PlanChecks.zone, other)
    visitor.type("v")
    let effects = visitor.type("2")
    #expect(visitor.answer(.domainZone) == "example.net")
    #expect(visitor.kept?.text(.domainZone) == "example.net", "it is saved as what was typed is")
    let asked = effects.compactMap { effect -> LookUp? in
      if case .lookUp(let lookUp) = effect { lookUp } else { nil }
    }
    #expect(asked == [.question(.records(zoneID: PlanChecks.zoneID, name: "gitlab.example.net"))])
    visitor.arrive(
      .sighting(.records(zoneID: PlanChecks.zoneID, name: "gitlab.example.net"), .success(.records([]))))
    #expect(!visitor.shows("FAIL") && !visitor.shows("busy"))
  }

  @Test func aFixWithoutAnAnswerIsShownWhole() throws {
    var visitor = try PlanChecks.fails(PlanChecks.dns, .dnsAttributes(DNSAttributes(support: false, hostNames: false)))
    visitor.type("v2")
    for option in ["--enable-dns-support", "--enable-dns-hostnames"] {
      let command = "aws ec2 modify-vpc-attribute --vpc-id vpc-01234567 \(option) Value=true --region ap-northeast-1"
      #expect(visitor.reads(command, at: [Self.wide]))
      #expect(visitor.wizard.draw(Self.wide).lines.contains { $0.hasPrefix(command) }, "with nothing before it")
    }
    visitor.press(.escape)
    #expect(visitor.shows("[All"))
    visitor.press(.escape)
    #expect(visitor.says(PlanPhrases.willChange))
  }

  @Test func dIsClosedAndSaysWhyAndOpenOtherwise() throws {
    var visitor = try PlanChecks.fails(PlanChecks.host, PlanChecks.taken)
    visitor.type("vd")
    #expect(visitor.says(CheckPagePhrases.staysClosed(1)) && !visitor.says(PlanPhrases.confirmQuestion))
    visitor.type("R")
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.seeNothingWrong()
    visitor.type("d")
    #expect(visitor.says(PlanPhrases.confirmQuestion))
    visitor.type("y")
    #expect(visitor.order != nil)
  }

  @Test func eGoesToTheQuestionOfTheRow() throws {
    var visitor = try PlanChecks.fails(PlanChecks.host, PlanChecks.taken)
    visitor.type("ve")
    #expect(visitor.wizard.step == .domain)
  }

  @Test func wWritesTheLeastPolicyForWhoeverLooksAfterTheAccount() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    visitor.seeNothingWrong()
    visitor.type("v")
    let export = try #require(
      visitor.type("w").lazy.compactMap { if case .write(let export) = $0 { export } else { nil } }.first)
    #expect(export.name == "gitlab-policy" && export.files.map(\.type) == ["deploy-1.json", "deploy-2.json"])
    for file in export.files {
      #expect(file.text.contains(#""Version" : "2012-10-17""#) && file.text.contains(#""Effect" : "Allow""#))
    }
    #expect(export.files.contains { $0.text.contains("ecs:CreateService") })
  }

  @Test func rAsksTheRowAndCapitalRAsksAll() throws {
    var visitor = try PlanChecks.fails(PlanChecks.zone, .hostedZone(nil))
    visitor.type("v")
    #expect(visitor.type("r") == [.lookUp(.question(PlanChecks.zone))])
    #expect(visitor.shows("2 busy"))
    let all = visitor.type("R")
    for lookUp in [LookUp.identity, .stack(name: "gitlab"), .question(PlanChecks.zone), .question(PlanChecks.host)] {
      #expect(all.contains(.lookUp(lookUp)), "\(lookUp)")
    }
  }

  @Test func whatFollowsFromAnswersAloneHasNothingToAsk() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    visitor.seeNothingWrong()
    visitor.type("v")
    #expect(visitor.type("r").isEmpty)
    #expect(visitor.says(CheckPagePhrases.followsFromAnswers(AnswerKey.accessAllowedCIDRs.question.label)))
  }

  @Test func theSecondsRunWhileItAsksAndStandStillThen() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    visitor.seeNothingWrong()
    visitor.type("v")
    visitor.wait(until: 1000)
    visitor.type("R")
    visitor.wait(until: 1006)
    #expect(visitor.says(CheckPagePhrases.asking("0:06")) && visitor.wizard.isTicking)
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.seeNothingWrong()
    visitor.wait(until: 1060)
    #expect(visitor.says(CheckPagePhrases.asked(in: "0:06")) && !visitor.wizard.isTicking)
  }
}
