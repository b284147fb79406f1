import Account
import Deployment
import GitLabStack
import Home
import Operations
import Phrases
import Pricing
import Testing
import Upkeep

/// What of a GitLab needs somebody, by what was seen of it.
@Suite struct NeedsTests {
  private func codes(_ list: HomeList) -> [String] { list.needs(at: HomeScene.now).map { $0.need.code } }

  @Test func whatIsWellNeedsNobody() throws {
    let list = try HomeScene.well()
    #expect(codes(list).isEmpty && list.gitlabs.first?.state == .ok)
  }

  @Test(arguments: [
    ("certificate", ["certificate.ends"]), ("renewal", ["certificate.notRenewed"]), ("gone", ["nat.gone"]),
    ("stopped", ["nat.stopped"]), ("old", ["copy.old"]), ("none", ["copy.none"]), ("never", ["copy.neverProved"]),
    ("sick", ["health.unhealthy"]),
  ])
  func eachFindingIsOneNeed(_ finding: String, _ expected: [String]) throws {
    let list = try HomeScene.well { question in
      switch (finding, question) {
      case ("certificate", .certificate): .success(.certificate(HomeScene.certificate(days: 12)))
      case ("renewal", .certificate):
        .success(.certificate(HomeScene.certificate(days: 40, renewal: "PENDING_VALIDATION")))
      case ("gone", .stateOfNATInstance): .success(.stateOfNATInstance(nil))
      case ("stopped", .stateOfNATInstance): .success(.stateOfNATInstance("stopped"))
      case ("old", .copies):
        .success(
          .copies([HomeScene.point(daysAgo: 5, .passed(RecoveryProof(time: 0, seconds: 1, projects: nil, users: nil)))])
        )
      case ("none", .copies): .success(.copies([]))
      case ("never", .copies): .success(.copies([HomeScene.point(daysAgo: 1, .never)]))
      case ("sick", .targets):
        .success(
          .targets([
            TargetState(
              id: "1", state: "unhealthy", reason: nil, description: "Health checks failed with these codes: [502]")
          ]))
      default: nil
      }
    }
    #expect(codes(list) == expected)
  }

  /// Only what is gone is made again; what somebody stopped is started.
  @Test(
    arguments: [
      (nil, Character("N"), "gitlab-wizard change gitlab --region ap-northeast-1 --repair nat-instance"),
      ("terminated", "N", "gitlab-wizard change gitlab --region ap-northeast-1 --repair nat-instance"),
      ("stopped", nil, "aws ec2 start-instances --instance-ids i-1 --region ap-northeast-1"),
    ] as [(String?, Character?, String)])
  func aNATInstanceThatIsGoneHasOneOrder(_ state: String?, _ key: Character?, _ command: String) throws {
    let list = try HomeScene.well {
      if case .stateOfNATInstance = $0 { .success(.stateOfNATInstance(state)) } else { nil }
    }
    let need = try #require(list.needs(at: HomeScene.now).first?.need)
    #expect(need.key == key)
    let commands = need.commands(
      at: "gitlab --region ap-northeast-1", region: "ap-northeast-1", options: "", program: "gitlab-wizard")
    #expect(commands == [command])
  }

  /// The looks that go out together still name the old one; what they find of that is not told of the new.
  @Test func aNATInstanceThatWasMadeAgainIsNotTakenForTheOneThatIsGone() throws {
    var list = try HomeScene.well {
      if case .stateOfNATInstance = $0 { .success(.stateOfNATInstance(nil)) } else { nil }
    }
    #expect(codes(list) == ["nat.gone"])
    list.expireAll()
    let asked = list.due()
    #expect(asked.contains(.about(stackID: HomeScene.id, .stateOfNATInstance(id: "i-1"))))
    let renewed = StackResource(
      logicalID: "NatInstance2", physicalID: "i-2", type: "AWS::EC2::Instance",
      status: ResourceStatus(rawValue: "CREATE_COMPLETE"))
    list.take(
      .success(.resources([renewed])), to: .about(stackID: HomeScene.id, .resources), at: HomeScene.now)
    list.take(
      .success(.stateOfNATInstance(nil)), to: .about(stackID: HomeScene.id, .stateOfNATInstance(id: "i-1")),
      at: HomeScene.now)
    #expect(!codes(list).contains("nat.gone"))
    #expect(list.due().contains(.about(stackID: HomeScene.id, .stateOfNATInstance(id: "i-2"))))
  }

  /// What nobody may look at is unknown: no need is made of it.
  @Test func whatCouldNotBeSeenIsNoNeed() throws {
    let list = try HomeScene.well { question in
      if case .resources = question { nil } else { .failure(HomeScene.refused) }
    }
    #expect(codes(list).isEmpty && list.gitlabs.first?.state == .unknown)
    #expect(list.gitlabs.first?.troubleOfHealth?.exitCode == .refusedByAWS)
  }

  @Test func whatSomebodyStoppedIsAWordAndNoNeed() throws {
    let list = try HomeScene.well { question in
      switch question {
      case .service: .success(.service(HomeScene.service(desired: 0, running: 0)))
      case .targets: .success(.targets([]))
      default: nil
      }
    }
    #expect(codes(list).isEmpty && list.gitlabs.first?.state == .stopped)
  }

  @Test(arguments: [
    ("ROLLBACK_COMPLETE", "stack.undone", HomeState.undone), ("UPDATE_ROLLBACK_FAILED", "stack.failed", .failed),
    ("UPDATE_ROLLBACK_COMPLETE", "stack.changeUndone", .ok),
  ])
  func aStackInTroubleIsSaidFirst(_ status: String, _ code: String, _ state: HomeState) throws {
    let list = try HomeScene.well(status)
    #expect(codes(list).first == code && list.gitlabs.first?.state == state)
  }

  /// What was seen before says nothing of now.
  @Test func whatCannotBeSeenAnyMoreIsNotWell() throws {
    var list = try HomeScene.well()
    list.expireHealth()
    for question in list.due() { list.take(.failure(HomeScene.refused), to: question, at: HomeScene.now + 30) }
    let gitlab = try #require(list.gitlabs.first)
    #expect(gitlab.state == .unknown && gitlab.troubleOfHealth?.exitCode == .refusedByAWS)
    let time = UTC.timeOfDay(HomeScene.now)
    #expect(gitlab.targetWords?.english.contains("UNKNOWN now: No. At \(time) UTC") == true)
  }

  /// The list of the stacks tells of a failure what the look at the stack itself may not.
  @Test(arguments: [("ROLLBACK_COMPLETE", "stack.undone"), ("UPDATE_ROLLBACK_FAILED", "stack.failed")])
  func aFailureThatIsOnlyListedIsANeed(_ status: String, _ code: String) throws {
    var list = HomeList(region: try Region("ap-northeast-1"), prices: .builtIn)
    while case let due = list.due(), !due.isEmpty {
      for question in due {
        switch question {
        case .stacks:
          let listed = ListedStack(
            name: "gitlab", about: "GitLab CE, made by gitlab-wizard.", id: HomeScene.id, status: status)
          list.take(.success(.stacks([listed])), to: question, at: HomeScene.now)
        case .fileSystems: list.take(.success(.fileSystems([])), to: question, at: HomeScene.now)
        case .regions, .stacksElsewhere: Issue.record("nobody asked for other regions")
        case .about: list.take(.failure(HomeScene.refused), to: question, at: HomeScene.now)
        }
      }
    }
    #expect(codes(list) == [code])
    #expect(list.rows(at: HomeScene.now).withoutPrice == (code == "stack.failed" ? 1 : 0))
    #expect(list.troubleOfKept?.exitCode == .refusedByAWS, "nobody knows which file systems it uses")
  }

  /// Only the newest few are looked at: of the others nobody knows.
  @Test(
    arguments: [
      ([.never, .never], false, ["copy.neverProved"], "no proof of a restore"),
      ([.never, nil], nil, ["copy.neverProved"], "no proof of a restore on the newest 1"),
      ([.never, .unknown], nil, [], "whether a restore was proved is UNKNOWN"),
    ] as [([RecoveryPoint.Trial?], Bool?, [String], String)])
  func aProofIsDeniedOnlyWhereAllWereLookedAt(
    _ trials: [RecoveryPoint.Trial?], _ isProved: Bool?, _ expected: [String], _ words: String
  ) throws {
    let list = try HomeScene.well { question in
      guard case .copies = question else { return nil }
      return .success(
        .copies(
          trials.map { trial in
            RecoveryPoint(
              arn: "arn:point", fileSystem: "fs-1", vault: "v", made: HomeScene.now - 3600, bytes: nil,
              state: "COMPLETED",
              trial: trial)
          }))
    }
    let gitlab = try #require(list.gitlabs.first)
    #expect(gitlab.isProved == isProved && codes(list) == expected)
    #expect(gitlab.copyWords(at: HomeScene.now)?.english.hasSuffix(words) == true)
  }

  @Test func aFewMeasuredDaysArePricedAsAMonthOfThem() throws {
    let few = MeasuredUse([.readBytes: 3 * 1_073_741_824], days: 3)
    let list = try HomeScene.well(besides: [.measured]) { question in
      if case .measured = question { .success(.measured(few)) } else { nil }
    }
    let cost = try #require(list.gitlabs.first?.measuredCost)
    #expect(cost.lines.compactMap(\.measured) == [30])
  }

  @Test func anOldReleaseAndAMissingProtectionAreSaid() throws {
    let list = try HomeScene.well(isProtected: false, tag: "18.8.5-ce.0")
    #expect(codes(list) == ["release.unsupported", "protection.off"])
  }

  /// What is healthy and fails at its next start, or at the browser, is not all right.
  @Test(arguments: ["gone", "certificate"])
  func whatFailsThoughItIsHealthyIsAtRisk(_ finding: String) throws {
    let list = try HomeScene.well { question in
      switch (finding, question) {
      case ("gone", .stateOfNATInstance): .success(.stateOfNATInstance(nil))
      case ("certificate", .certificate): .success(.certificate(HomeScene.certificate(days: -1)))
      default: nil
      }
    }
    #expect(list.gitlabs.first?.state == .atRisk)
    #expect((list.gitlabs.first?.egressTrouble?.isClosed ?? false) == (finding == "gone"))
  }

  @Test func anOperationThatHasEndedHasAllOfItLookedAtAgain() throws {
    var list = try HomeScene.well("UPDATE_IN_PROGRESS")
    let ended = try #require(try HomeScene.well("UPDATE_COMPLETE").gitlabs.first?.live)
    list.expireHealth()
    _ = list.due()
    list.take(.success(.stack(ended)), to: .about(stackID: HomeScene.id, .stack), at: HomeScene.now)
    let due = list.due()
    #expect(due.contains { if case .about(_, .copies) = $0 { true } else { false } })
    #expect(due.contains { if case .about(_, .stateOfNATInstance) = $0 { true } else { false } })
  }
}
