internal import Deployment
internal import Drawing
internal import Phrases

/// What is printed without screens: lines for people, or an object a line for scripts.
package struct LinePrinter: Sendable {
  package enum Output: Sendable {
    case text, json
  }

  package let output: Output
  package let console: Console

  package init(_ output: Output, on console: Console) {
    self.output = output
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
      let reason = event.reason.map { "  \(Redaction.applied(to: $0))" } ?? ""
      try console.tell(
        "\(UTC.timeOfDay(event.time))  \(event.status.rawValue.padded(to: 18))  \(event.logicalID)  "
          + "\(event.resourceType)\(reason)")
    }
  }

  /// For scripts.
  func line(_ value: some Encodable) throws {
    try console.tell(try JSONText.line(value))
  }
}
