internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// What was seen of a stack, as texts for whoever helps: in English, and nothing taken out yet.
enum SupportText {
  static func stack(_ live: LiveStack) -> String {
    let stack = live.description
    let facts: [(String, String?)] = [
      ("name", stack.name), ("id", stack.id), ("status", stack.status.rawValue), ("reason", stack.reason),
      ("created", stack.created.map(UTC.date)), ("changed", stack.updated.map(UTC.date)),
      ("protected from deletion", stack.isProtected ? "yes" : "no"), ("made by", live.template.madeBy),
      ("template", live.unread?.sentence.english),
      // Their values are whatever an organisation calls its own.
      ("tags", stack.tags.isEmpty ? nil : stack.tags.map(\.key).joined(separator: ", ")),
    ]
    return lines(facts.compactMap { name, value in value.map { (name, $0) } })
      + lines(stack.parameters.sorted { $0.key < $1.key }.map { ("parameter \($0.key)", $0.value) })
      + lines(stack.outputs.map { ("output \($0.key)", $0.value) })
  }

  /// - Parameter now: seconds since 1970.
  static func operation(_ plan: Plan, _ events: [StackEvent], now: Double) -> String? {
    var progress = DeploymentProgress(plan: plan, durations: .builtIn)
    progress.apply(events)
    guard let status = progress.stackStatus else { return nil }
    let facts: [(String, String?)] = [
      ("kind", progress.operation.rawValue), ("status", status.rawValue), ("began", progress.started.map(UTC.date)),
      ("took", progress.started.map { _ in Stopwatch.text(progress.elapsed(at: now)) }),
      ("failed first", progress.cause?.sentence.english),
      ("known as", progress.cause.flatMap { Diagnosis($0, evidence: Evidence(), failures: []).known?.rawValue }),
    ]
    return lines(facts.compactMap { name, value in value.map { (name, $0) } })
  }

  static func answers(_ live: LiveStack) -> String {
    var answers = live.answers
    if case .map(let tags) = answers[.stackTags] {
      answers[.stackTags] = .map(tags.map { Tag(key: $0.key, value: "…") })
    }
    return withoutComments(AnswersFile.text(for: answers, language: .english))
  }

  /// An answers file without what explains it.
  static func withoutComments(_ file: String) -> String {
    file.split(separator: "\n").filter { $0.drop { $0 == " " }.first != "#" }.joined(separator: "\n") + "\n"
  }

  static func resources(_ resources: [StackResource]) -> String {
    resources.map { "\($0.logicalID)  \($0.type)  \($0.status.rawValue)  \($0.physicalID)" }.joined(separator: "\n")
      + "\n"
  }

  static func events(_ events: [StackEvent]) -> String {
    events.map { event in
      "\(UTC.timeOfDay(event.time)) \(event.status) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
    }.joined(separator: "\n") + "\n"
  }

  static func lines(of finding: Finding) -> [String] {
    switch finding {
    case .targets(let targets):
      targets.map { target in
        "target \([target.id, target.state, target.reason, target.description].compactMap { $0 }.joined(separator: "  "))"
      }
    case .service(let service):
      ["service: desired \(service.desired), running \(service.running), pending \(service.pending)"]
        + [service.rollout, service.rolloutReason].compactMap { $0 }
        + service.events.prefix(20).map { "\(UTC.timeOfDay($0.time)) \($0.message)" }
    case .tasks(let tasks):
      tasks.map { task in
        "task \([task.id, task.status, task.zone, task.stopCode, task.epitaph].compactMap { $0 }.joined(separator: "  "))"
      }
    case .log, .certificate, .validationRecord, .nameServers, .interfaces, .physicalIDs: []
    }
  }

  /// The names that lead to it.
  static func hosts(of live: LiveStack) -> [String] {
    let zone = live.answers.text(.domainZone)
    let host = live.answers.text(.domainHost).flatMap { host in zone.map { "\(host).\($0)" } }
    return [zone, host, live.answers.text(.domainName)].compactMap { $0 }
  }

  private static func lines(_ facts: [(String, String)]) -> String {
    facts.map { "\($0): \($1)\n" }.joined()
  }
}
