import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// After success, and the end.
struct FarewellTests {
  @Test func theNameIsTypedAndProtectionIsTurnedOffOnlyThen() throws {
    var visitor = try Visitor.leaveTaking()
    #expect(visitor.says(DeletionPhrases.protectionGoesFirst))
    #expect(visitor.type("d").isEmpty)
    visitor.type("Dgitlab")
    #expect(visitor.says(DeletionPhrases.deletionTitle("gitlab")))
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID, unprotecting: true))])
  }

  /// As after a creation that was undone.
  @Test(arguments: Language.allCases)
  func whatHoldsItsNameAloneIsNotBackedUp(_ language: Language) throws {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginDestroying() }
    visitor.knowAccount(stack: Scene.live("ROLLBACK_COMPLETE").seeing(resources: .seen([])))
    #expect(visitor.says(DeletionPhrases.holdsNothing), "\(visitor.screen())")
    #expect(!visitor.says(DeletionPhrases.staysHeading))
    visitor.type("b")
    #expect(!visitor.says(BackupPhrases.question))
    visitor.type("Dgitlab")
    #expect(visitor.says(DeletionPhrases.deletionTitle("gitlab")))
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID, unprotecting: false))])
  }

  /// What is listed then is the template's word, and is said to be.
  @Test(arguments: Language.allCases)
  func whyWhatIsThereCannotBeSeenIsSaid(_ language: Language) throws {
    var visitor = try Visitor(language)
    visitor.enter { $0.beginDestroying() }
    visitor.knowAccount(stack: Scene.live("DELETE_FAILED").seeing(resources: .unseen(Scene.trouble.sentence)))
    #expect(visitor.says(UnreadPhrases.whatIsThereIsUnseen(Scene.trouble.sentence)), "\(visitor.screen())")
  }

  @Test(arguments: ["GitLab", "gitla", "gitlab2"])
  func anotherNameDeletesNothing(_ name: String) throws {
    var visitor = try Visitor.leaveTaking()
    visitor.type("D\(name)")
    #expect(visitor.press(.enter).isEmpty)
    visitor.press(.escape, .escape)
    #expect(visitor.says(DeletionPhrases.leaveNothingDeleted))
    #expect(visitor.type("y") == [.leave(.saidNo)])
  }

  @Test func aDeletionThatAWSRefusesIsSaid() throws {
    var visitor = try Visitor.leaveTaking(isProtected: false)
    visitor.type("Dgitlab")
    visitor.press(.enter)
    visitor.arrive(.ordered(stackID: Scene.stackID, .failure(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.sentence) && visitor.says(Scene.trouble.advice))
  }

  @Test func whatIsLeftIsNamedWithWhatRemovesIt() throws {
    let visitor = try Visitor.destroyed()
    let lines = visitor.screen().split(separator: "\n")
    #expect(lines.contains("aws efs delete-file-system --region ap-northeast-1 \\"))
    #expect(lines.contains("  --file-system-id fs-0123456789abcdef0"))
    #expect(lines.contains("  --secret-id gitlab-root"))
    #expect(visitor.says(DeletionPhrases.backupsStay))
  }

  /// Whoever leaves after a deletion does not hear that nothing was deleted.
  @Test func leavingAfterADeletionSaysWhatBecameOfIt() throws {
    for language in [Language.english, .japanese] {
      var gone = try Visitor.destroyed(language)
      gone.type("q")
      #expect(gone.says(OutcomePhrases.stackDeleted) && !gone.says(DeletionPhrases.leaveNothingDeleted))
      #expect(!gone.says(InsidePhrases.keyTryAgain))
    }
    var left = try Visitor.leaveTaking(isProtected: false)
    left.type("Dgitlab")
    left.press(.enter)
    left.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    left.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 1, token: Scene.token), Scene.stackEvent("DELETE_FAILED", at: 9),
    ])
    left.arrive(.outcome(.success(Scene.description("DELETE_FAILED"))))
    left.type("q")
    #expect(left.says(OutcomePhrases.deletionFailed) && !left.says(DeletionPhrases.leaveNothingDeleted))
    #expect(left.type("y") == [.leave(.kept)])
  }

  /// The yes was given with the order.
  @Test func whatWasOrderedProtectedIsProtectedOnceItStands() throws {
    var visitor = try Visitor.standing()
    #expect(visitor.effects.count { $0 == .protect(stackID: Scene.stackID) } == 1)
    #expect(visitor.says(DonePhrases.protecting))
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    #expect(visitor.effects.count { $0 == .protect(stackID: Scene.stackID) } == 1, "it is asked for once")
    visitor.arrive(.protected(.success(true)))
    #expect(visitor.says(DonePhrases.isProtectedNow))
    #expect(visitor.wizard.lastWords.contains(DonePhrases.isProtectedNow.english))
  }

  @Test func protectionThatAWSRefusesIsSaidAndOfferedAgain() throws {
    var visitor = try Visitor.standing()
    visitor.arrive(.protected(.failure(Scene.trouble)))
    #expect(visitor.says(DonePhrases.protectionFailed) && visitor.says(DonePhrases.isNotProtected))
    visitor.type("P")
    #expect(visitor.type("y") == [.protect(stackID: Scene.stackID)])
  }

  /// What somebody else ordered is left as it is, and so is a stack that is changed.
  @Test func onlyWhatIsOrderedHereIsProtected() throws {
    let visitors = try [Visitor.done(protects: false), .ended("CREATE_COMPLETE"), .ended("UPDATE_COMPLETE")]
    for visitor in visitors { #expect(!visitor.effects.contains(.protect(stackID: Scene.stackID))) }
  }

  /// Nobody is there any more who turns it on.
  @Test(arguments: [true, false])
  func whoeverLeavesBeforeItStandsHearsThatItIsNotProtectedYet(protects: Bool) throws {
    let words = try Visitor.running(protects: protects).wizard.lastWords
    let command =
      "aws cloudformation update-termination-protection --enable-termination-protection --stack-name gitlab "
      + "--region ap-northeast-1"
    #expect(words.contains(DonePhrases.protectionIsDue.english) == protects && words.contains(command) == protects)
  }

  @Test func protectionIsOfferedOnceAndAsked() throws {
    var visitor = try Visitor.done(protects: false)
    #expect(visitor.says(DonePhrases.isNotProtected))
    #expect(visitor.type("P").isEmpty)
    #expect(visitor.type("y") == [.protect(stackID: Scene.stackID)])
    visitor.arrive(.protected(.success(true)))
    #expect(visitor.says(DonePhrases.isProtectedNow))
    #expect(visitor.type("Py").isEmpty)
  }

  /// The look at the end may fail first; what it brings later is kept all the same.
  @Test func aReceiptIsKeptThoughTheLookAtTheEndFailsFirst() throws {
    var visitor = try Visitor.running()
    let plan = try visitor.plan
    visitor.arriveToTheEnd(
      Scene.events(of: plan) + [Scene.stackEvent("CREATE_COMPLETE", at: Double(plan.count * 5 + 1))])
    visitor.arrive(.outcome(.failure(Scene.trouble)))
    let effects = visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    #expect(effects.contains { if case .keepReceipt = $0 { true } else { false } })
  }

  @Test func theReceiptHoldsWhatWasMadeAndNoSecret() throws {
    var visitor = try Visitor.done()
    let receipt = try #require(
      visitor.effects.compactMap { if case .keepReceipt(let receipt) = $0 { receipt } else { nil } }.first)
    let text = receipt.text(.english)
    #expect(text.contains("https://gitlab.example.com") && text.contains("gitlab-wizard destroy gitlab"))
    #expect(text.contains("about 1") || text.contains("USD/month"))
    #expect(text.contains("Account: \(Scene.identity.account)"))
    visitor.arrive(.receipt(.success("/home/ren/.local/share/gitlab-wizard/receipts/\(receipt.fileName)")))
    #expect(visitor.shows("~/.local/share/gitlab-wizard/receipts/\(receipt.fileName)"))
    visitor.type("p")
    visitor.arrive(.password(.success(Scene.password)))
    #expect(!text.contains(Scene.password))
  }

  /// Nothing that was only rehearsed is kept: no receipt of what was never made, no time that nothing took.
  @Test func ofARehearsalNothingIsKept() throws {
    for isReal in [true, false] {
      var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
      if !isReal { visitor.enter { $0.beginRehearsal(in: nil) } }
      visitor.knowAccount()
      visitor.go(to: .plan)
      visitor.arrive(.stack(name: "gitlab", .success(nil)))
      visitor.type("dy")
      visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
      visitor.type("y")
      visitor.wait(until: Scene.start)
      visitor.arrive(.execution(.success(Scene.token)))
      let plan = try visitor.plan
      let end = Scene.stackEvent("CREATE_COMPLETE", at: Double(plan.count * 5 + 1))
      visitor.arriveToTheEnd(Scene.events(of: plan) + [end])
      visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
      let kept = visitor.effects.count { effect in
        switch effect {
        case .keepReceipt, .follow(_, .learn): true
        default: false
        }
      }
      #expect(kept == (isReal ? 2 : 0))
      #expect(visitor.effects.contains(.describeOutcome(stackID: Scene.stackID)), "it came to its end")
    }
  }

  @Test func theReceiptCanBeCopiedHoweverLongItsPath() throws {
    var visitor = try Visitor.done()
    let path = "/mnt/home" + String(repeating: "/shared", count: 12) + "/receipt.txt"
    visitor.arrive(.receipt(.success(path)))
    #expect(visitor.screen().replacing("\n", with: "").contains(path))
  }

  @Test func comingBackShowsTheSameEnd() throws {
    var fresh = try Visitor()
    fresh.enter { $0.beginResuming() }
    fresh.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    let plan = try Plan(Scene.live("CREATE_COMPLETE").template)
    fresh.arriveToTheEnd(Scene.events(of: plan) + [Scene.stackEvent("CREATE_COMPLETE", at: 900)])
    fresh.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    #expect(fresh.wizard.step == .done)
    #expect(fresh.screen().split(separator: "\n").contains("https://gitlab.example.com"))
  }

  @Test(arguments: [
    (0.0, "1970-01-01 00:00 UTC"), (1_795_687_200, "2026-11-26 10:00 UTC"), (951_782_400, "2000-02-29 00:00 UTC"),
  ])
  func tellsTheDate(_ time: Double, _ words: String) { #expect(UTC.date(time) == words) }
}
