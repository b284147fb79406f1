package import Phrases

/// What is kept of a failure, as a text that can be sent to somebody: nothing secret is in it.
package struct EvidenceReport: Hashable, Sendable {
  package let text: String

  package init(_ order: EvidenceOrder, _ evidence: Evidence, language: Language) {
    let diagnosis = Diagnosis(order.cause, evidence: evidence, failures: order.failures)
    var lines: [String] = []
    func section(_ title: String, _ content: [String]) {
      guard !content.isEmpty else { return }
      lines += ["", "== \(title)"] + content
    }
    lines.append("\(order.stackName)  \(order.stackID)")
    if order.cause != nil || diagnosis.known != nil {
      lines += [diagnosis.sentence[language], diagnosis.advice[language]]
    }
    section(
      "CloudFormation",
      order.failures.map { event in
        "\(UTC.timeOfDay(event.time)) \(event.status) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
      })
    section(
      "ECS tasks",
      evidence.tasks.map { task in
        let moments = [
          ("created", task.created), ("pull", task.pullStarted), ("pulled", task.pullStopped),
          ("started", task.started), ("stopped", task.stopped),
        ].compactMap { name, time in time.map { "\(name) \(UTC.timeOfDay($0))" } }
        let words = [task.stopCode, task.epitaph].compactMap { $0 }
        return ([task.id, task.status, task.zone ?? ""] + moments + words).joined(separator: "  ")
      })
    section(
      "ECS service",
      (evidence.service?.rolloutReason.map { [$0] } ?? [])
        + (evidence.service?.events ?? []).map { "\(UTC.timeOfDay($0.time)) \($0.message)" })
    section(
      "Load balancer",
      evidence.targets.map { target in
        [target.id, target.state, target.reason, target.description].compactMap { $0 }.joined(separator: "  ")
      })
    if let certificate = evidence.certificate {
      section(
        "Certificate",
        [
          [certificate.domain, certificate.status, certificate.failure, certificate.record?.name].compactMap { $0 }
            .joined(separator: "  ")
        ])
    }
    for log in evidence.logs {
      section("Log \(log.place)", log.lines.suffix(StartUpLog.limit).map { "\(UTC.timeOfDay($0.time)) \($0.text)" })
    }
    section("Not looked at", evidence.gaps.map { $0.sentence[language] })
    text = Redaction.applied(to: lines.joined(separator: "\n") + "\n")
  }
}
