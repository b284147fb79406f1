package import Deployment
internal import Drawing
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// A look for drift in lines: what somebody changed past CloudFormation, by the parts that people know.
package struct LineDrift: Sendable {
  private let context: CommandContext
  private let region: Region
  private let report: LineReport

  package init(_ context: CommandContext, in region: Region, report: LineReport) {
    (self.context, self.region, self.report) = (context, region, report)
  }

  /// Returns the exit code: 1 where something differs, or not all could be compared.
  package func run() async throws -> ExitCode {
    context.remarkOnRehearsal()
    let live = try await context.readableStack(in: region)
    let description = live.description
    guard let plan = live.plan else {
      throw Failure(.checkFailed, RunPhrases.hasNoService(description.name, description.status.rawValue))
    }
    if description.isBusy {
      throw Failure(.checkFailed, RunPhrases.somethingRuns(description.name, description.status.rawValue, at: place))
    }
    report.printer.say(DriftReport.looks)
    let (drifts, partial) = try await detect(description.id)
    let found = DriftReport(drifts, of: plan)
    let code: ExitCode = found.isClean && partial == nil ? .done : .failed
    switch report.printer.output {
    case .json: try report.printer.line(DriftLine(found, plan, partial, code, at: place, context.console.language))
    case .text: try tell(found, plan, partial)
    }
    return code
  }

  /// Has it compared. Returns why not all could be, too; nil where it could.
  private func detect(_ stack: String) async throws -> (drifts: [ResourceDrift], partial: String?) {
    let clock = context.desk.clock
    var said = clock.now
    let sighting = try await context.desk.drift(ofStack: stack) {
      guard clock.now - said >= 30 else { return }
      report.printer.say(DriftReport.stillLooks)
      said = clock.now
    }
    switch sighting {
    case .compared(let drifts, let partial): return (drifts, partial)
    case .tookTooLong: throw Failure(.running, DriftReport.tookTooLong)
    }
  }

  private func tell(_ found: DriftReport, _ plan: Plan, _ partial: String?) throws {
    let (console, language) = (context.console, context.console.language)
    for group in Plan.Group.allCases {
      guard let drifted = found.drifted[group] else { continue }
      try console.tell(group.title[language])
      for drift in drifted { try tell(drift) }
    }
    if !found.explained.isEmpty { try console.tell(DriftReport.noDrift[language]) }
    for explained in found.explained {
      let paths = explained.resource.differences.map(\.path).joined(separator: " ")
      try console.tell("  \(explained.resource.logicalID)  \(paths)")
      for line in explained.reason.sentence[language].lines(to: 74) { try console.tell("      \(line)") }
    }
    if !found.notCompared.isEmpty {
      try console.tell(DriftReport.notCompared(found.notCompared.count)[language])
      let names = found.notCompared.map(\.logicalID).joined(separator: ", ")
      for line in names.lines(to: 76) { try console.tell("  \(line)") }
    }
    if let partial { console.printError(DriftReport.isPartial(Redaction.applied(to: partial))) }
    console.printError(found.verdict)
  }

  private func tell(_ drift: ResourceDrift) throws {
    let (console, language) = (context.console, context.console.language)
    try console.tell("  \(drift.logicalID)  \(drift.type.shortName)  \(drift.physicalID)")
    try console.tell("      \(drift.sentence[language])")
    for difference in drift.differences {
      try console.tell("      \(difference.path)")
      for (label, value) in [
        (DriftReport.inTemplate, difference.expected), (DriftReport.inAccount, difference.actual),
      ] {
        let said = value.map { Redaction.applied(to: $0) } ?? DriftReport.nothing[language]
        // Whole, so that it can be copied.
        try console.tell("        \(label[language].padded(to: 14))\(said)")
      }
    }
    if let remedy = drift.remedy {
      for line in remedy[language].lines(to: 74) { try console.tell("      \(line)") }
    }
    // From the edge and whole too.
    if let command = drift.command(of: .installed, at: place) { try console.tell(command: command) }
  }

  private var place: String { context.place(of: context.stackName, in: region) }
}
