/// How ECS and the load balancer tell the story.
extension ServiceStory {
  func service(arn: String, targetGroup: String?, now: Double) -> JSON {
    let name = String(arn.split(separator: "/").last ?? "")
    let begun = tasks(by: now)
    let present = begun.last
    let isEnding = hasCome(present?.stopped, by: now)
    let running = hasCome(present?.started, by: now) && !isEnding
    let failed = begun.count { hasCome($0.stopped, by: now) }
    let isDone = isIdle || now >= time(length)
    let rollout = !isDone ? "IN_PROGRESS" : ending == .healthy ? "COMPLETED" : "FAILED"
    return .object([
      "serviceArn": .string(arn), "serviceName": .string(name), "status": "ACTIVE",
      "desiredCount": .number("\(desired)"),
      "runningCount": running ? 1 : 0, "pendingCount": present == nil || running || isEnding ? 0 : 1,
      "launchType": "FARGATE",
      "deployments": .list([
        .object([
          "id": .string("ecs-svc/" + Identifiers.hexadecimal(seed, digits: 16)), "status": "PRIMARY",
          "desiredCount": 1, "failedTasks": .number("\(failed)"), "createdAt": .time(began),
          "rolloutState": .string(rollout),
          "rolloutStateReason": .string(
            rollout == "FAILED" ? "ECS deployment circuit breaker: tasks failed to start." : "ECS deployment \(rollout)"
          ),
        ])
      ]),
      "events": .list(events(of: name, targetGroup: targetGroup, now: now)),
      "healthCheckGracePeriodSeconds": .number("\(Int(grace))"),
    ])
  }

  private var failsToPull: Bool { ending == .pullFails || ending == .noEgress }

  /// In the words of containerd: https://repost.aws/knowledge-center/ecs-fargate-pull-container-error
  private var whyNoImage: String {
    guard ending == .noEgress else { return "docker.io/\(image): not found" }
    let path = image.split(separator: ":").joined(separator: "/manifests/")
    return
      "failed to do request: Head \"https://registry-1.docker.io/v2/\(path)\": dial tcp 34.226.69.105:443: i/o timeout"
  }

  /// How many tasks it is to run.
  var desired: Int { isIdle || halted != nil ? 0 : 1 }

  /// Newest first.
  private func events(of name: String, targetGroup: String?, now: Double) -> [JSON] {
    var said: [(offset: Double, message: String)] = []
    for task in tasks(by: now) {
      said.append((task.created, "has started 1 tasks: (task \(task.id))."))
      if let started = task.started, let targetGroup {
        said.append((started + 5, "registered 1 targets in (target-group \(targetGroup))"))
      }
      guard let stopped = task.stopped else { continue }
      if task.started != nil, halted == nil, let targetGroup {
        said.append(
          (
            stopped - 1,
            "(port 80) is unhealthy in (target-group \(targetGroup)) due to (reason Health checks failed with these "
              + "codes: [502])."
          ))
      }
      said.append((stopped, "has stopped 1 running tasks: (task \(task.id))."))
    }
    if ending == .healthy, !isIdle { said.append((length, "has reached a steady state.")) }
    return said.filter { hasCome($0.offset, by: now) }.sorted { $0.offset > $1.offset }.map { event in
      .object([
        "id": .string(Identifiers.uuid("\(seed)/\(event.offset)")), "createdAt": .time(time(event.offset)),
        "message": .string("(service \(name)) \(event.message)"),
      ])
    }
  }

  func json(of task: Task, cluster: String, region: String, targetGroup: String?, now: Double) -> JSON {
    func moment(_ offset: Double?) -> JSON? { hasCome(offset, by: now) ? offset.map { .time(time($0)) } : nil }
    let isStopped = hasCome(task.stopped, by: now)
    let isRunning = hasCome(task.started, by: now)
    let isStopping = hasCome(halted, by: now)
    let status =
      isStopped
      ? "STOPPED"
      : isStopping
        ? "DEACTIVATING" : isRunning ? "RUNNING" : hasCome(task.pullStarted, by: now) ? "PENDING" : "PROVISIONING"
    let reason =
      halted != nil
      ? "Scaling activity initiated by (deployment ecs-svc/\(Identifiers.hexadecimal(seed, digits: 16)))"
      : failsToPull
        ? "CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref "
          + "docker.io/\(image): \(whyNoImage)"
        : "Task failed ELB health checks in (target-group \(targetGroup ?? ""))"
    return .object([
      "taskArn": .string("arn:aws:ecs:\(region):\(Identifiers.account):task/\(cluster)/\(task.id)"),
      "lastStatus": .string(status), "desiredStatus": isStopped || isStopping ? "STOPPED" : "RUNNING",
      "createdAt": .time(time(task.created)), "pullStartedAt": moment(task.pullStarted),
      "pullStoppedAt": moment(task.pullStopped), "startedAt": moment(task.started),
      "stoppedAt": isStopped ? moment(task.stopped) : nil,
      "stopCode": isStopped
        ? .string(failsToPull ? "TaskFailedToStart" : "ServiceSchedulerInitiated") : nil,
      "stoppedReason": isStopped ? .string(reason) : nil, "availabilityZone": .string("\(region)a"),
      "containers": .list([
        .object([
          "name": "gitlab", "image": .string(image), "lastStatus": .string(status),
          "exitCode": isStopped && isRunning ? 137 : nil,
          "managedAgents": .list([
            .object([
              "name": "ExecuteCommandAgent",
              "lastStatus": isRunning && hasCome(task.started.map { $0 + 15 }, by: now) && !isStopped
                ? "RUNNING" : "PENDING",
            ])
          ]),
        ])
      ]), "enableExecuteCommand": true,
    ])
  }

  /// Nothing before a task has started.
  func targetHealth(now: Double) -> JSON {
    guard let task = tasks(by: now).last, let started = task.started, hasCome(started, by: now),
      !hasCome(task.stopped, by: now)
    else { return .object(["TargetHealthDescriptions": .list([])]) }
    let health: JSON =
      if hasCome(halted, by: now) {
        .object([
          "State": "draining", "Reason": "Target.DeregistrationInProgress",
          "Description": "Target deregistration is in progress",
        ])
      } else if hasCome(task.healthy, by: now) {
        .object(["State": "healthy"])
      } else if !hasCome(started + 20, by: now) {
        .object([
          "State": "initial", "Reason": "Elb.RegistrationInProgress",
          "Description": "Target registration is in progress",
        ])
      } else if hasCome(task.configured.map { $0 - 30 }, by: now) {
        .object([
          "State": "unhealthy", "Reason": "Target.ResponseCodeMismatch",
          "Description": "Health checks failed with these codes: [502]",
        ])
      } else {
        .object(["State": "unhealthy", "Reason": "Target.FailedHealthChecks", "Description": "Health checks failed"])
      }
    return .object([
      "TargetHealthDescriptions": .list([
        .object([
          "Target": .object(["Id": "10.0.138.21", "Port": 80]), "HealthCheckPort": "80", "TargetHealth": health,
        ])
      ])
    ])
  }
}
