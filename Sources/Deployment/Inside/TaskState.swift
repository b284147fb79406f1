/// An ECS task as `describe-tasks` shows it. Times are in seconds since 1970, by the clock of AWS.
package struct TaskState: Hashable, Sendable {
  package let id: String
  /// `PROVISIONING`, `PENDING`, `RUNNING`, `STOPPED`…, as AWS says it.
  package let status: String
  package let desiredStatus: String
  package let created: Double?
  package let pullStarted: Double?
  package let pullStopped: Double?
  package let started: Double?
  package let stopped: Double?
  /// Such as `TaskFailedToStart`.
  package let stopCode: String?
  package let stoppedReason: String?
  package let zone: String?
  package let containers: [Container]
  /// Whether it was started with ECS Exec; nil where AWS does not say.
  package let isExecOn: Bool?

  package struct Container: Hashable, Sendable {
    package let name: String
    package let image: String?
    package let exitCode: Int?
    package let reason: String?
    /// What lets people in by ECS Exec; nil where it is not there, or not yet.
    package let execAgent: Agent?

    package struct Agent: Hashable, Sendable {
      /// `PENDING`, `RUNNING`, `STOPPED`, as AWS says it.
      package let status: String?
      package let reason: String?

      package init(status: String?, reason: String?) {
        self.status = status
        self.reason = reason
      }
    }

    package init(name: String, image: String?, exitCode: Int?, reason: String?, execAgent: Agent? = nil) {
      self.name = name
      self.image = image
      self.exitCode = exitCode
      self.reason = reason
      self.execAgent = execAgent
    }
  }

  package init(
    id: String, status: String, desiredStatus: String, created: Double?, pullStarted: Double?, pullStopped: Double?,
    started: Double?, stopped: Double?, stopCode: String?, stoppedReason: String?, zone: String?,
    containers: [Container], isExecOn: Bool? = nil
  ) {
    self.id = id
    self.status = status
    self.desiredStatus = desiredStatus
    self.created = created
    self.pullStarted = pullStarted
    self.pullStopped = pullStopped
    self.started = started
    self.stopped = stopped
    self.stopCode = stopCode
    self.stoppedReason = stoppedReason
    self.zone = zone
    self.containers = containers
    self.isExecOn = isExecOn
  }

  /// Whether it has stopped, or is about to.
  package var isEnding: Bool { desiredStatus == "STOPPED" || status == "STOPPED" }

  /// What AWS says of its end: reason, then exit code or reason of the container that ended it.
  ///
  /// That a container was killed by ECS itself, which had stopped the task for another reason, says nothing.
  package var epitaph: String? {
    let ends = containers.compactMap { container -> String? in
      let code = stopCode == "ServiceSchedulerInitiated" ? nil : container.exitCode.map { "exit code \($0)" }
      let words = [code, container.reason].compactMap { $0 }
      return words.isEmpty ? nil : "\(container.name): \(words.joined(separator: ", "))"
    }
    let all = [stoppedReason].compactMap { $0 } + ends
    return all.isEmpty ? nil : all.joined(separator: " | ")
  }
}
