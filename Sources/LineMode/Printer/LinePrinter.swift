internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

/// What is printed without screens: lines for people, or an object a line for scripts.
package struct LinePrinter: Sendable {
  package enum Output: Sendable {
    case text, json
  }

  /// How much people are told; scripts get everything.
  package enum Detail: Sendable {
    /// Groups of resources, and what changes.
    case brief
    /// Each resource, and each of its events.
    case full
  }

  package let output: Output
  let detail: Detail
  package let console: Console

  package init(_ output: Output, _ detail: Detail = .brief, on console: Console) {
    self.output = output
    self.detail = detail
    self.console = console
  }

  /// For people; scripts find it in the result.
  func say(_ phrase: Phrase) {
    if output == .text { console.printError(phrase) }
  }

  func say(_ event: StackEvent) throws {
    switch output {
    case .json: try line(EventLine(event))
    case .text:
      guard detail == .full || event.isTelling else { return }
      let reason = event.reason.map { "  \(Redaction.applied(to: $0))" } ?? ""
      try console.tell(
        "\(UTC.timeOfDay(event.time))  \(event.status.rawValue.padded(to: 18))  \(event.logicalID)  "
          + "\(event.resourceType)\(reason)")
    }
  }

  /// How a group of resources is; of each resource there are events where all of them are told.
  ///
  /// - Parameter moment: since when, in seconds since 1970; nil where no event tells.
  func say(_ group: GroupProgress, of progress: DeploymentProgress, since moment: Double?) throws {
    guard output == .text, detail == .brief else { return }
    let word = group.word(of: progress)[console.language]
    let when = moment.map { "\(UTC.timeOfDay($0))  " } ?? ""
    let took = group.finished.flatMap(group.elapsed).map { "  \(Stopwatch.text($0))" } ?? ""
    let count = "\(progress.takesDown ? group.gone : group.done)/\(group.total)"
    try console.tell("\(when)\(word.padded(to: 6))  \(group.group.title[console.language])  \(count)\(took)")
  }

  /// For scripts.
  func line(_ value: some Encodable) throws {
    try console.tell(line: value)
  }
}
