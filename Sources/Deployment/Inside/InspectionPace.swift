/// How often a question is worth a process: each `aws` costs most of a second of processor.
package enum InspectionPace {
  /// What is being waited for.
  package enum Phase: String, CaseIterable, Sendable {
    case nothing
    /// ECS has not started a task yet.
    case placing
    /// The task is there, and its container does not run yet.
    case starting
    /// GitLab configures itself.
    case settingUp
    /// GitLab is configured; its sign-in page does not answer yet.
    case answering
    /// It answers; the load balancer wants to hear that a few times.
    case balancing
  }

  /// Seconds between two questions of a kind; nil if the phase has no need of it.
  package static func seconds(_ kind: Inspection.Kind, in phase: Phase, logIsReadable: Bool = true) -> Double? {
    table(phase, logIsReadable)[kind]
  }

  /// Where the log cannot be read, only the load balancer tells whether GitLab answers.
  private static func table(_ phase: Phase, _ logIsReadable: Bool) -> [Inspection.Kind: Double] {
    switch phase {
    case .nothing: [:]
    case .placing: [.service: 10]
    case .starting: [.service: 60, .tasks: 15]
    case .settingUp: [.service: 120, .tasks: 80, .log: 30, .targets: logIsReadable ? 120 : 20]
    case .answering: [.service: 120, .tasks: 60, .log: 20, .targets: logIsReadable ? 20 : 15]
    case .balancing: [.service: 120, .tasks: 120, .log: 30, .targets: 10]
    }
  }

  /// A certificate and its record, and the interfaces of a function, whatever else is going on.
  static let certificate = 30.0
  static let validationRecord = 60.0
  static let interfaces = 60.0
  static let physicalIDs = 30.0
  /// After the first event about a resource, until one has its name.
  static let untilNamed = 20.0
  /// A task that its service speaks of and nobody has looked at.
  static let unseenTasks = 5.0
  /// After a right was missing.
  static let afterLastingTrouble = 300.0

  /// Processes a minute in a phase, as long as every question is answered.
  package static func processesPerMinute(in phase: Phase, logIsReadable: Bool = true) -> Double {
    table(phase, logIsReadable).values.reduce(0) { $0 + 60 / $1 }
  }
}
