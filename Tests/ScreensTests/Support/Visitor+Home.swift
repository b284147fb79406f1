import Account
import Deployment
import GitLabStack
import Home
import Operations
import Phrases
import Screens
import Synchronization
import Upkeep

/// On the home, with what AWS would say of the GitLabs of the region.
extension Visitor {
  /// The first question is on the screen, and nothing was typed.
  static func beforeHome(_ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(language)
    visitor.wait(until: Scene.homeTime)
    visitor.knowAccount()
    return visitor
  }

  /// - Parameter several: whether there is more than one, and a file system that another has left.
  static func atHome(_ language: Language = .english, several: Bool = false, denied: Bool = false) throws -> Visitor {
    var visitor = try beforeHome(language)
    visitor.enter { $0.begin(onFailure: .undo, opensHome: true) }
    visitor.knowAccount()
    visitor.answerHome(several: several, denied: denied)
    return visitor
  }

  /// At the only one, of which CloudWatch was asked.
  static func measured(_ language: Language = .english) throws -> Visitor {
    var visitor = try atHome(language)
    for case .lookHome(let question) in visitor.type("m") {
      visitor.arrive(.home(question, Scene.home(question, several: false, denied: false)))
    }
    return visitor
  }

  /// Answers all that is asked of the home, and what that leads to.
  mutating func answerHome(several: Bool = false, denied: Bool = false) {
    var answered = 0
    while answered < effects.count {
      let effect = effects[answered]
      answered += 1
      guard case .lookHome(let question) = effect else { continue }
      arrive(.home(question, Scene.home(question, several: several, denied: denied)))
    }
  }
}

extension Scene {
  static let homeTime = 1_795_856_412.0
  static let testID = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab-test/1b2c"
  static let trialID = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/trial/2c3d"

  static func home(
    _ question: HomeQuestion, several: Bool, denied: Bool
  ) -> Result<HomeAnswer, Trouble> {
    let about = "GitLab CE, made by gitlab-wizard."
    switch question {
    case .stacks:
      let others = [("gitlab-test", testID, "CREATE_COMPLETE"), ("trial", trialID, "ROLLBACK_COMPLETE")]
      return .success(
        .stacks(
          ([("gitlab", stackID, "CREATE_COMPLETE")] + (several ? others : [])).map { name, id, status in
            ListedStack(name: name, about: about, id: id, status: status)
          }))
    case .regions:
      return .success(
        .regions(["ap-northeast-1", "eu-west-1", "us-east-1", "us-west-2"].compactMap { try? Region($0) }))
    case .stacksElsewhere(let region) where region.description == "us-west-2": return .failure(lookTrouble)
    case .stacksElsewhere(let region):
      let branch = ListedStack(name: "gitlab-branch", about: about, id: nil, status: "CREATE_COMPLETE")
      return .success(.stacks(region.description == "eu-west-1" ? [branch] : []))
    case .fileSystems:
      guard !denied else { return .failure(lookTrouble) }
      let own = ExistingFileSystem(id: "fs-0aaa", bytes: 33_285_996_544, metered: homeTime - 7200)
      let kept = ExistingFileSystem(
        id: "fs-0bbb", bytes: 12_884_901_888,
        origin: KeptOrigin(
          stackName: "gitlab-old", stackID: "arn:aws:cloudformation:r:1:stack/gitlab-old/9", isOurs: true))
      return .success(.fileSystems([own] + (several ? [kept] : [])))
    case .about(let id, let question):
      return answer(question, of: id, denied: denied)
    }
  }

  private static let lookTrouble = Trouble(
    sentence: AWSPhrases.accessIsDenied("ecs:DescribeServices"), advice: AWSPhrases.askForRight,
    exitCode: .refusedByAWS)

  private static func answer(
    _ question: StackQuestion, of id: String, denied: Bool
  ) -> Result<HomeAnswer, Trouble> {
    switch question {
    case .stack: return .success(.stack(homeStack(id)))
    case .resources:
      return .success(
        .resources(
          [
            ("Cluster", "AWS::ECS::Cluster", "cluster"), ("Service", "AWS::ECS::Service", "service"),
            ("TargetGroup", "AWS::ElasticLoadBalancingV2::TargetGroup", "group"),
            ("FileSystem", "AWS::EFS::FileSystem", id == stackID ? "fs-0aaa" : "fs-0ccc"),
            ("NatInstance", "AWS::EC2::Instance", "i-0123"), ("RootPassword", "AWS::SecretsManager::Secret", secretARN),
          ].map {
            StackResource(
              logicalID: $0, physicalID: $2, type: $1, status: ResourceStatus(rawValue: "CREATE_COMPLETE"))
          }))
    case .events:
      return .success(.events([stackEvent(id == trialID ? "ROLLBACK_COMPLETE" : "CREATE_COMPLETE", at: 900)]))
    case .service where denied: return .failure(lookTrouble)
    case .service:
      let count = id == testID ? 0 : 1
      return .success(
        .service(
          ServiceState(
            desired: count, running: count, pending: 0, failedTasks: 0, rollout: "COMPLETED", rolloutReason: nil,
            events: [])))
    case .tasks where denied, .targets where denied, .copies where denied, .stateOfNATInstance where denied,
      .certificate where denied:
      return .failure(lookTrouble)
    case .tasks:
      let task = TaskState(
        id: "0123", status: "RUNNING", desiredStatus: "RUNNING", created: nil, pullStarted: nil, pullStopped: nil,
        started: homeTime - 18 * 86_400, stopped: nil, stopCode: nil, stoppedReason: nil, zone: nil, containers: [],
        isExecOn: true)
      return .success(.tasks(id == testID ? [] : [task]))
    case .targets:
      let target = TargetState(id: "10.0.128.4", state: "healthy", reason: nil, description: nil)
      return .success(.targets(id == testID ? [] : [target]))
    case .certificate: return .success(.certificate(nil))
    case .copies(let fileSystem):
      let point = RecoveryPoint(
        arn: "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:4e5f", fileSystem: fileSystem,
        vault: "aws/efs/automatic-backup-vault", made: homeTime - 4 * 3600, bytes: nil,
        maker: .plan("aws/efs/automatic-backup-plan"), state: "COMPLETED", trial: .never)
      return .success(.copies([point]))
    case .stateOfNATInstance: return .success(.stateOfNATInstance("running"))
    case .natInstance: return .success(.natInstance(NATInstance(id: "i-0123", state: "running")))
    case .billed where denied: return .failure(lookTrouble)
    case .billed(let name):
      return .success(
        .billed(BilledCost(amount: name == "gitlab" ? "151.4049" : nil, currency: "USD", since: "2026-11-01")))
    case .drift where denied: return .failure(lookTrouble)
    case .drift:
      let gone = ResourceDrift(
        logicalID: "NatInstance", physicalID: "i-0123", type: ResourceType("AWS::EC2::Instance"), status: .deleted)
      return .success(.drift(.compared([gone], partial: nil)))
    case .measured where denied: return .failure(lookTrouble)
    case .measured: return .success(.measured(use))
    }
  }

  /// Nothing was counted at a NAT gateway: there is none.
  private static var use: MeasuredUse {
    let gigabyte = 1_073_741_824.0
    let growth = DiskGrowth(
      (1..<56).map { day in
        DiskGrowth.Point(
          time: homeTime - Double(day) * 86_400, bytes: 31 * gigabyte - Double(day) * 1.2 / 7 * gigabyte)
      }, until: homeTime)
    return MeasuredUse(
      [
        .readBytes: 74 * gigabyte, .writtenBytes: 26 * gigabyte, .balancerBytes: 19 * gigabyte,
        .logBytes: 2 * gigabyte, .cpuPercent: 21, .memoryPercent: 78, .memoryPeakPercent: 91,
      ], growth: growth)
  }

  /// Read once: each home that a test begins with has three of them.
  private static let homeStacks = Mutex<[String: LiveStack]>([:])

  private static func homeStack(_ id: String) -> LiveStack {
    if let known = homeStacks.withLock({ $0[id] }) { return known }
    let stack = readHomeStack(id)
    homeStacks.withLock { $0[id] = stack }
    return stack
  }

  private static func readHomeStack(_ id: String) -> LiveStack {
    let (name, status) =
      switch id {
      case testID: ("gitlab-test", "CREATE_COMPLETE")
      case trialID: ("trial", "ROLLBACK_COMPLETE")
      default: ("gitlab", "CREATE_COMPLETE")
      }
    let usual = live(status, name: name, isProtected: id != testID)
    let description = StackDescription(
      id: id, name: name, status: usual.description.status, reason: nil, outputs: usual.description.outputs,
      parameters: usual.description.parameters, isProtected: usual.description.isProtected,
      created: homeTime - 30 * 86_400)
    return LiveStack(description: description, templateBody: usual.templateBody)
  }
}
