/// A question to a service behind CloudFormation, about one resource of the stack. None of them changes anything.
package enum Inspection: Hashable, Sendable {
  case service(cluster: String, service: String)
  /// The tasks with these ids; those of the service, which costs two more processes, if there are none.
  case tasks(cluster: String, service: String, ids: [String])
  case targets(group: String)
  /// What a stream says after the place `token`; from its beginning if that is nil.
  case log(group: String, stream: String, after: String?)
  /// The last lines of a stream.
  case lastLog(group: String, stream: String)
  /// What all streams of a group said since a moment, in seconds since 1970.
  case recentLog(group: String, since: Double)
  case certificate(arn: String)
  /// Whether a zone holds the record by which a certificate is validated.
  case validationRecord(zone: String, name: String)
  case nameServers(zone: String)
  /// The network interfaces that Lambda made for a function and has not given back.
  case interfaces(function: String)
  /// What an instance printed while it started.
  case console(instance: String)
  /// What AWS calls the resources of a stack, where the events that are read do not tell.
  case physicalIDs(stack: String)

  package enum Kind: String, CaseIterable, Sendable {
    case service, tasks, targets, log, lastLog, recentLog, certificate, validationRecord, nameServers, interfaces,
      console
    case physicalIDs
  }

  package var kind: Kind {
    switch self {
    case .service: .service
    case .tasks: .tasks
    case .targets: .targets
    case .log: .log
    case .lastLog: .lastLog
    case .recentLog: .recentLog
    case .certificate: .certificate
    case .validationRecord: .validationRecord
    case .nameServers: .nameServers
    case .interfaces: .interfaces
    case .console: .console
    case .physicalIDs: .physicalIDs
    }
  }
}
