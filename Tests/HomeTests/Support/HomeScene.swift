import Account
import Deployment
import GitLabStack
import Home
import Operations
import Phrases
import Pricing
import Upkeep

/// What AWS would say of one GitLab.
enum HomeScene {
  static let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/0a1b"
  static let now = 1_795_000_000.0
  static let refused = Trouble(
    sentence: Phrase("No.", "いいえ。"), advice: Phrase("Ask.", "確認。"), exitCode: .refusedByAWS)

  /// A GitLab behind a NAT instance, all of it as it should be.
  ///
  /// - Parameters:
  ///   - schedule: when it is stopped each day; nil where it is not.
  ///   - now: when it is looked at.
  static func well(
    _ status: String = "CREATE_COMPLETE", isProtected: Bool = true, tag: String? = nil, schedule: String? = nil,
    updated: Double? = nil, templateIsSeen: Bool = true, at now: Double = HomeScene.now,
    fileSystems: [ExistingFileSystem] = [], besides extras: Set<HomeExtra> = [],
    answering answer: (StackQuestion) -> Result<HomeAnswer, Trouble>? = { _ in nil }
  ) throws -> HomeList {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.networkEgress] = .text("nat-instance")
    answers[.networkZones] = .list(["ap-northeast-1a", "ap-northeast-1c"])
    if let tag { answers[.imageTag] = .text(tag) }
    if let schedule {
      answers[.scheduleStop] = .text(schedule)
      answers[.scheduleStart] = .text("08:00")
      answers[.scheduleTimezone] = .text("Asia/Tokyo")
    }
    let template = try StackTemplate(Choices(answers))
    let parameters = Dictionary(template.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let live = LiveStack(
      description: StackDescription(
        id: id, name: "gitlab", status: ResourceStatus(rawValue: status), reason: nil, outputs: [],
        parameters: parameters, isProtected: isProtected, created: HomeScene.now - 30 * 86_400, updated: updated),
      template: templateIsSeen ? .success(template.body) : .failure(refused))
    var list = HomeList(
      of: live, at: now, region: try Region("ap-northeast-1"), prices: .builtIn, besides: extras)
    while case let due = list.due(), !due.isEmpty {
      for question in due {
        guard case .about(_, let asked) = question else {
          list.take(.success(.fileSystems(fileSystems)), to: question, at: now)
          continue
        }
        list.take(answer(asked) ?? usual(asked), to: question, at: now)
      }
    }
    return list
  }

  static func usual(_ question: StackQuestion) -> Result<HomeAnswer, Trouble> {
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
    case .stateOfNATInstance: .success(.stateOfNATInstance("running"))
    case .natInstance: .success(.natInstance(NATInstance(id: "i-1", state: "running")))
    case .measured: .success(.measured(MeasuredUse([:])))
    case .billed: .success(.billed(BilledCost(amount: nil, currency: "USD", since: "2026-11-01")))
    case .drift: .success(.drift(.compared([], partial: nil)))
    }
  }

  static func service(desired: Int, running: Int, rollout: String = "COMPLETED") -> ServiceState {
    ServiceState(
      desired: desired, running: running, pending: 0, failedTasks: 0, rollout: rollout, rolloutReason: nil, events: [])
  }

  static func certificate(days: Double, renewal: String? = nil) -> Certificate {
    Certificate(
      arn: "arn:certificate", names: ["gitlab.example.com"], status: "ISSUED", keyAlgorithm: nil, renewal: renewal,
      expires: now + days * 86_400, isInUse: true)
  }

  static func point(daysAgo days: Double, _ trial: RecoveryPoint.Trial) -> RecoveryPoint {
    RecoveryPoint(
      arn: "arn:point", fileSystem: "fs-1", vault: "v", made: now - days * 86_400, bytes: nil, state: "COMPLETED",
      trial: trial)
  }
}
