internal import GitLabStack
internal import Phrases
internal import Upkeep

/// ECS Exec: what a session in the container prints, and whether it is copied to a log.
extension StackStore {
  /// As the template of the stack has it.
  func describeClusters(_ request: Request, _ scene: Scene) throws -> JSON {
    let name = try request.required("clusters")
    guard let found = resource(.computing(.cluster), named: name, scene) else {
      return .object([
        "clusters": .list([]), "failures": .list([.object(["arn": .string(name), "reason": "MISSING"])]),
      ])
    }
    let logging = found.resource.properties["Configuration"]?["ExecuteCommandConfiguration"]?["Logging"]?.text
    return .object([
      "clusters": .list([
        .object([
          "clusterName": .string(name), "status": "ACTIVE",
          "configuration": logging.map {
            .object(["executeCommandConfiguration": .object(["logging": .string($0)])])
          },
        ])
      ])
    ])
  }

  /// As the Session Manager plugin prints it, the command's own words in between.
  mutating func session(_ request: Request, _ scene: Scene) throws -> String {
    let found = try cluster(request, scene)
    guard scene.setting.scenario != .execDenied else {
      throw Refusal.service(
        code: "AccessDeniedException",
        message:
          "User: arn:aws:sts::\(Identifiers.account):assumed-role/Rehearsal/session is not authorized to perform: "
          + "ecs:ExecuteCommand on resource: arn:aws:ecs:\(scene.region):\(Identifiers.account):task/"
          + "\(try request.required("cluster"))/\(try request.required("task")) because no identity-based policy allows "
          + "the ecs:ExecuteCommand action")
    }
    let id = try request.required("task")
    guard let service = onlyService(of: found.stack), let story = story(of: service, in: found.stack, scene),
      let task = story.tasks(by: scene.now).first(where: { $0.id == id }), !story.hasCome(task.stopped, by: scene.now)
    else {
      throw Refusal.service(code: "InvalidParameterException", message: "The specified task is not running.")
    }
    let session = "ecs-execute-command-\(Identifiers.hexadecimal("\(id)/\(scene.now)", digits: 17))"
    guard let command = InnerCommand(reading: try request.required("command")) else {
      throw Refusal.validation("The rehearsal runs one command at a time.")
    }
    let tag = found.stack.template.parameters.first { $0.name == "ImageTag" }?.value ?? Self.seedRelease
    let isRestored = found.stack.tags.contains { $0.key == Answers.restoredFrom }
    let inside = InnerStory(
      tag: tag, age: task.started.map { Int((scene.now - story.time($0)) * scene.speed) } ?? 0,
      scenario: scene.setting.scenario, isRestored: isRestored, language: scene.setting.language)
    let backup = fileBackups.answer(to: command.script, in: found.stack, tag: tag, scene)
    let (output, code) = backup.map { ($0, 0) } ?? inside.answer(to: command.script)
    let words = """

      The Session Manager plugin was installed successfully. Use the AWS CLI to start a session.


      Starting session with SessionId: \(session)
      \(command.begin)\(output)\(command.end)\(code)@@


      Exiting session with sessionId: \(session).


      """
    // A terminal ends its lines with both.
    return words.replacing("\n", with: "\r\n")
  }
}

/// The inside of a container that is in no world: a few commands, and a shell that knows no others.
struct InnerStory {
  let tag: String
  /// Usual seconds since the container began.
  let age: Int
  let scenario: Scenario
  /// Whether it came out of a backup, which has nothing newer than that.
  let isRestored: Bool
  let language: Language

  /// Whether not all came out that was in it.
  var lacksSome: Bool { isRestored && scenario == .restoreDiffers }

  private static let services = [
    "alertmanager", "gitaly", "gitlab-kas", "gitlab-workhorse", "logrotate", "nginx", "postgresql", "prometheus",
    "puma",
    "redis", "sidekiq", "sshd",
  ]

  /// What a script for `sh` prints and ends with.
  func answer(to script: String) -> (output: String, code: Int) {
    let words = script.split(separator: " ").map(String.init)
    if script.contains(SmokeTest.prefix) {
      return (SmokeTest.Step.allCases.map { "gitlab-wizard: \($0.rawValue) ok\n" }.joined(), 0)
    }
    if script.contains(ContentsSince.mark) { return (contents(script), 0) }
    if script == FirstHour.script {
      let states = ["two-factor due", "sign-ups done", "runner due", "mail due", "backup unknown"]
      return (states.map { "gitlab-wizard: \($0)\n" }.joined(), 0)
    }
    if script == PasswordReset.script {
      return ("gitlab-wizard: user root password \(Identifiers.hexadecimal("password", digits: 32))\n", 0)
    }
    if script == InsideSight.script { return (insideSight, 0) }
    switch (words.first ?? "", Array(words.dropFirst())) {
    case ("true", _): return ("", 0)
    case ("false", _): return ("", 1)
    case ("exit", let rest): return ("", rest.first.flatMap { Int($0) } ?? 0)
    case ("echo", let rest): return (rest.joined(separator: " ") + "\n", 0)
    case ("gitlab-ctl", ["status"]):
      let lines = Self.services.enumerated().map {
        "run: \($1): (pid \(300 + $0 * 7)) 5400s; run: log: (pid \(250 + $0 * 7)) 5400s"
      }
      return (lines.joined(separator: "\n") + "\n", 0)
    case ("cat", ["/opt/gitlab/embedded/service/gitlab-rails/VERSION"]):
      return ((tag.split(separator: "-").first.map(String.init) ?? tag) + "\n", 0)
    case ("gitlab-rake", let rest) where rest.first?.hasPrefix("gitlab:background_migrations:finalize") == true:
      return ("Done.\n", 0)
    case let (name, _):
      return (ShellPhrases.rehearsalLacks(name)[language] + "\n", 127)
    }
  }

  /// As the database tells them: since the backup there is one project more.
  private func contents(_ script: String) -> String {
    let moment = script.firstMatch(of: #/to_timestamp\((\d+)\)/#).flatMap { Int($0.1) } ?? 0
    let before = "\(lacksSome ? 37 : 40) 12 \(moment - 1800)"
    return "\(ContentsSince.mark) \(isRestored ? before : "41 12 \(moment + 5400)") \(before)\n"
  }
}
