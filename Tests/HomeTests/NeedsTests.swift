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
  private static let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/0a1b"
  private static let now = 1_795_000_000.0
  private static let refused = Trouble(
    sentence: Phrase("No.", "いいえ。"), advice: Phrase("Ask.", "確認。"), exitCode: .refusedByAWS)

  /// A GitLab behind a NAT instance, all of it as it should be.
  private func well(
    _ status: String = "CREATE_COMPLETE", isProtected: Bool = true, tag: String? = nil,
    measuring isMeasured: Bool = false,
    answering answer: (StackQuestion) -> Result<HomeAnswer, Trouble>? = { _ in nil }
  ) throws -> HomeList {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.networkEgress] = .text("nat-instance")
    answers[.networkZones] = .list(["ap-northeast-1a", "ap-northeast-1c"])
    if let tag { answers[.imageTag] = .text(tag) }
    let template = try StackTemplate(Choices(answers))
    let parameters = Dictionary(template.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let live = LiveStack(
      description: StackDescription(
        id: Self.id, name: "gitlab", status: ResourceStatus(rawValue: status), reason: nil, outputs: [],
        parameters: parameters, isProtected: isProtected, created: Self.now - 30 * 86_400),
      templateBody: template.body)
    var list = HomeList(
      of: live, at: Self.now, region: try Region("ap-northeast-1"), prices: .builtIn, measured: isMeasured)
    while case let due = list.due(), !due.isEmpty {
      for question in due {
        guard case .about(_, let asked) = question else {
          list.take(.success(.fileSystems([])), to: question, at: Self.now)
          continue
        }
        list.take(answer(asked) ?? Self.usual(asked), to: question, at: Self.now)
      }
    }
    return list
  }

  private static func usual(_ question: StackQuestion) -> Result<HomeAnswer, Trouble> {
    switch question {
    case .stack: .failure(refused)
    case .resources:
      .success(
        .resources(
          [
            ("AWS::ECS::Cluster", "cluster"), ("AWS::ECS::Service", "service"), ("AWS::EFS::FileSystem", "fs-1"),
            ("AWS::ElasticLoadBalancingV2::TargetGroup", "group"), ("AWS::EC2::Instance", "i-1"),
            ("AWS::CertificateManager::Certificate", "arn:certificate"),
          ].map {
            StackResource(
              logicalID: $0, physicalID: $1, type: $0, status: ResourceStatus(rawValue: "CREATE_COMPLETE"))
          }))
    case .events: .success(.events([]))
    case .service: .success(.service(service(desired: 1, running: 1)))
    case .tasks: .success(.tasks([]))
    case .targets: .success(.targets([TargetState(id: "1", state: "healthy", reason: nil, description: nil)]))
    case .certificate: .success(.certificate(certificate(days: 200)))
    case .copies:
      .success(.copies([point(daysAgo: 0.2, .passed(RecoveryProof(time: 0, seconds: 1, projects: 1, users: 1)))]))
    case .instance: .success(.instance("running"))
    case .measured: .success(.measured(MeasuredUse([:])))
    }
  }

  private static func service(desired: Int, running: Int, rollout: String = "COMPLETED") -> ServiceState {
    ServiceState(
      desired: desired, running: running, pending: 0, failedTasks: 0, rollout: rollout, rolloutReason: nil, events: [])
  }

  private static func certificate(days: Double, renewal: String? = nil) -> Certificate {
    Certificate(
      arn: "arn:certificate", names: ["gitlab.example.com"], status: "ISSUED", keyAlgorithm: nil, renewal: renewal,
      expires: now + days * 86_400, isInUse: true)
  }

  private static func point(daysAgo days: Double, _ trial: RecoveryPoint.Trial) -> RecoveryPoint {
    RecoveryPoint(
      arn: "arn:point", fileSystem: "fs-1", vault: "v", made: now - days * 86_400, bytes: nil, state: "COMPLETED",
      trial: trial)
  }

  private func codes(_ list: HomeList) -> [String] { list.needs(at: Self.now).map { $0.need.code } }

  @Test func whatIsWellNeedsNobody() throws {
    let list = try well()
    #expect(codes(list).isEmpty && list.gitlabs.first?.state == .ok)
  }

  @Test(arguments: [
    ("certificate", ["certificate.ends"]), ("renewal", ["certificate.notRenewed"]), ("gone", ["nat.gone"]),
    ("stopped", ["nat.stopped"]), ("old", ["copy.old"]), ("none", ["copy.none"]), ("never", ["copy.neverProved"]),
    ("sick", ["health.unhealthy"]),
  ])
  func eachFindingIsOneNeed(_ finding: String, _ expected: [String]) throws {
    let list = try well { question in
      switch (finding, question) {
      case ("certificate", .certificate): .success(.certificate(Self.certificate(days: 12)))
      case ("renewal", .certificate):
        .success(.certificate(Self.certificate(days: 40, renewal: "PENDING_VALIDATION")))
      case ("gone", .instance): .success(.instance(nil))
      case ("stopped", .instance): .success(.instance("stopped"))
      case ("old", .copies):
        .success(
          .copies([Self.point(daysAgo: 5, .passed(RecoveryProof(time: 0, seconds: 1, projects: nil, users: nil)))]))
      case ("none", .copies): .success(.copies([]))
      case ("never", .copies): .success(.copies([Self.point(daysAgo: 1, .never)]))
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

  /// What nobody may look at is unknown: no need is made of it.
  @Test func whatCouldNotBeSeenIsNoNeed() throws {
    let list = try well { question in
      if case .resources = question { nil } else { .failure(Self.refused) }
    }
    #expect(codes(list).isEmpty && list.gitlabs.first?.state == .unknown)
    #expect(list.gitlabs.first?.troubleOfHealth?.exitCode == .refusedByAWS)
  }

  @Test func whatSomebodyStoppedIsAWordAndNoNeed() throws {
    let list = try well { question in
      switch question {
      case .service: .success(.service(Self.service(desired: 0, running: 0)))
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
    let list = try well(status)
    #expect(codes(list).first == code && list.gitlabs.first?.state == state)
  }

  /// What was seen before says nothing of now.
  @Test func whatCannotBeSeenAnyMoreIsNotWell() throws {
    var list = try well()
    list.expireHealth()
    for question in list.due() { list.take(.failure(Self.refused), to: question, at: Self.now + 30) }
    let gitlab = try #require(list.gitlabs.first)
    #expect(gitlab.state == .unknown && gitlab.troubleOfHealth?.exitCode == .refusedByAWS)
    let time = UTC.timeOfDay(Self.now)
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
            name: "gitlab", about: "GitLab CE, made by gitlab-wizard.", id: Self.id, status: status)
          list.take(.success(.stacks([listed])), to: question, at: Self.now)
        case .fileSystems: list.take(.success(.fileSystems([])), to: question, at: Self.now)
        case .about: list.take(.failure(Self.refused), to: question, at: Self.now)
        }
      }
    }
    #expect(codes(list) == [code])
    #expect(list.rows(at: Self.now).withoutPrice == (code == "stack.failed" ? 1 : 0))
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
    let list = try well { question in
      guard case .copies = question else { return nil }
      return .success(
        .copies(
          trials.map { trial in
            RecoveryPoint(
              arn: "arn:point", fileSystem: "fs-1", vault: "v", made: Self.now - 3600, bytes: nil, state: "COMPLETED",
              trial: trial)
          }))
    }
    let gitlab = try #require(list.gitlabs.first)
    #expect(gitlab.isProved == isProved && codes(list) == expected)
    #expect(gitlab.copyWords(at: Self.now)?.english.hasSuffix(words) == true)
  }

  @Test func aFewMeasuredDaysArePricedAsAMonthOfThem() throws {
    let few = MeasuredUse([.readBytes: 3 * 1_073_741_824], days: 3)
    let list = try well(measuring: true) { question in
      if case .measured = question { .success(.measured(few)) } else { nil }
    }
    let cost = try #require(list.gitlabs.first?.measuredCost)
    #expect(cost.lines.compactMap(\.measured) == [30])
  }

  @Test func anOldReleaseAndAMissingProtectionAreSaid() throws {
    let list = try well(isProtected: false, tag: "18.8.5-ce.0")
    #expect(codes(list) == ["release.unsupported", "protection.off"])
  }
}
