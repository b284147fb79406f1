import Deployment
import Foundation
import Testing

/// What AWS or GitLab printed of a failure, and what it is to be understood as.
struct Saying: Decodable, Sendable, CustomTestStringConvertible {
  /// Those that were looked at while signs were written, and those kept aside to measure them.
  enum Half: String, Decodable, Sendable, CaseIterable {
    case look, held, fresh
  }

  let half: Half?
  /// Where it was read in public: a repository and the number of a thread.
  let source: String?
  /// The raw value of a failure, or `none` where we have no words and must not pretend to.
  let wanted: String
  /// A type of CloudFormation; or `task`, `service event`, `log`, `request`.
  let type: String
  let status: String
  let reason: String

  var testDescription: String { "\(wanted): \(type) \(reason.prefix(60))" }

  var failure: KnownFailure? { KnownFailure(rawValue: wanted) }

  /// nil where it is not about a resource of a stack.
  var cause: Cause? {
    guard type.contains("::") else { return nil }
    return Cause(
      logicalID: "Culprit", type: type, work: Work(ResourceStatus(rawValue: status), isRollback: false), reason: reason,
      time: 1)
  }

  var symptom: Symptom {
    if let cause { return Symptom(reason, about: .resource(cause.type, cause.work)) }
    switch type {
    case "log": return Symptom(reason, about: .log)
    case "request": return Symptom(reason, about: .request)
    default: return Symptom(reason, about: .task)
    }
  }

  /// Recorded sayings; account ids, resource ids and names of others are neutral in them.
  static func recorded(_ name: String) throws -> [Self] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Recordings/\(name).json")
    return try JSONDecoder().decode([Self].self, from: try Data(contentsOf: file))
  }
}
