internal import GitLabStack
internal import Upkeep

/// A GitLab of the CDK project aws-cdk-gitlab-on-ecs beside the stack that is there, at each station of its take-over: a rehearsal
/// lasts no longer than one command.
extension StackStore {
  /// The name that the project gives its stack.
  static let seedStack = "GitlabServerlessStack"
  /// What runs in it, which its template does not say.
  static let seedRelease = "18.8.5-ce.0"

  mutating func moveInSeed(_ setting: RehearsalAccount.Setting) throws {
    let scenario = setting.scenario
    guard [.seed, .seedCopied, .seedKept, .seedGone].contains(scenario) else { return }
    let isKept = scenario == .seedKept || scenario == .seedGone
    var stack = try Self.seed(setting, isKept: isKept)
    guard scenario != .seed else { return stacks.append(stack) }
    let scene = Scene(region: setting.region, now: setting.now(), setting: setting)
    let names = PhysicalNames(stack: stack)
    if let service = onlyService(of: stack) {
      let name = names.id(of: service.logicalID, type: service.type)
      taskOrders[name] = ServiceStory.TaskOrder(time: scene.now - 10_800, tasks: 0)
    }
    if let files = stack.plan.fileSystem, let home = ARN(stack.id) {
      let id = names.id(of: files.logicalID, type: files.type)
      let point = backups.remember(FileSystemARN(id: id, beside: home).description, since: scene.now - 7200, scene)
      restores.note([TakeoverSight.copyTag: point, TakeoverSight.releaseTag: Self.seedRelease], at: id)
    }
    if scenario == .seedGone {
      let standing = stack.standing(by: scene.now, speed: scene.speed)
      stack.begin(
        scene.director.deletion(of: stack.plan, standing: standing), at: scene.now - 3600, token: "somebody")
    }
    stacks.append(stack)
  }

  private static func seed(_ setting: RehearsalAccount.Setting, isKept: Bool) throws -> RehearsedStack {
    let answer = "{\"TemplateBody\": \(SeedTemplate.body)}"
    let body =
      isKept
      ? try ForeignTemplate(answer: answer).keeping(
        ["Storage07F31EBC", "Security2D46CA7F"], adding: SeedStack.handle) : SeedTemplate.body
    let template = StackTemplate(
      body: body, parameters: [.init(name: "BootstrapVersion", value: "/cdk-bootstrap/hnb659fds/version")])
    let plan = try Plan(template.grouped)
    let made = setting.now() - 10 * 86_400
    var stack = RehearsedStack(
      id: "arn:aws:cloudformation:\(setting.region):\(Identifiers.account):stack/\(seedStack)/"
        + Identifiers.uuid("\(seedStack)/existing"), name: seedStack, region: setting.region, created: made,
      template: template, plan: plan, tags: [])
    stack.begin(
      Director(durations: setting.durations, scenario: .happy).creation(of: plan), at: made, token: "cdk-deploy")
    return stack
  }
}

extension StackTemplate {
  /// The same for a plan, which wants to know the group of every resource: what a take-over adds to somebody's template has none.
  var grouped: StackTemplate {
    StackTemplate(
      body: body.replacing(
        #"{"Type":"AWS::CloudFormation::WaitConditionHandle"}"#,
        with: #"{"Type":"AWS::CloudFormation::WaitConditionHandle","Metadata":{"Group":"gitlab"}}"#),
      parameters: parameters)
  }
}
