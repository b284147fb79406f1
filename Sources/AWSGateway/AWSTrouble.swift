package import Deployment

/// Why a call of `aws` brought no answer, told apart by what the user can do about it.
///
/// `message` is always what AWS or its command said, unchanged, so that it can be searched for.
package enum AWSTrouble: Error, Hashable, Sendable {
  // The command
  case commandMissing(String)
  case commandNotExecutable(path: String)
  case interpreterMissing(script: String, interpreter: String)
  case tooOld(found: String, needed: String)
  case notStarted(reason: String)
  case noTemporaryFile(reason: String)
  case timedOut(seconds: Int)
  case killed(signal: Int)
  case tooMuchOutput(limit: Int)
  /// It ended well, but what it printed cannot be read. `command` is such as `cloudformation describe-stacks`.
  case garbled(command: String)
  /// `aws` did not take the arguments.
  case notUnderstood(message: String)

  // Credentials and environment
  case noCredentials(message: String)
  case expiredCredentials(message: String)
  case invalidCredentials(message: String)
  case noRegion(message: String)
  case noSuchProfile(message: String)
  /// The profile wants the code of a device, which only a person at a terminal can type.
  case needsMFACode(message: String)
  /// Who signed in may not take on the role of the profile.
  case noAccessToRole(message: String)
  /// AWS holds what is signed here for too old or too new. The two times as AWS tells them; nil where it does not.
  case clockIsWrong(here: String?, there: String?, message: String)
  case noNetwork(message: String)

  // What AWS answered
  /// `action` is such as `ec2:DescribeVpcs`; nil where nothing tells.
  case accessDenied(action: String?, message: String)
  case throttled(message: String)
  /// There is nothing to update.
  case noChanges(message: String)
  case notFound(message: String)
  case alreadyExists(message: String)
  case validation(message: String)
  /// AWS has trouble of its own.
  case serverTrouble(message: String)
  case other(code: String?, message: String)
  /// An order was given, and its answer never came; this is what kept us from looking up whether AWS took it.
  indirect case orderInDoubt(because: AWSTrouble)
  /// A deletion was refused, and termination protection, turned off for it, could not be turned on again; or the deletion is in
  /// doubt, and nobody may turn it on.
  indirect case leftUnprotected(after: AWSTrouble)

  /// What AWS or its command said, unchanged; nil where it said nothing.
  package var message: String? {
    switch self {
    case .commandMissing, .commandNotExecutable, .interpreterMissing, .tooOld, .notStarted, .noTemporaryFile, .timedOut,
      .killed, .tooMuchOutput, .garbled:
      nil
    case .orderInDoubt(let trouble), .leftUnprotected(let trouble): trouble.message
    case .notUnderstood(let message), .noCredentials(let message), .expiredCredentials(let message),
      .invalidCredentials(let message), .noRegion(let message), .noSuchProfile(let message),
      .needsMFACode(let message), .noAccessToRole(let message), .clockIsWrong(_, _, let message),
      .noNetwork(let message),
      .accessDenied(_, let message), .throttled(let message), .noChanges(let message), .notFound(let message),
      .alreadyExists(let message), .validation(let message), .serverTrouble(let message), .other(_, let message):
      message
    }
  }

  /// As in the AWS CLI: 253 for environment and credentials, 254 if AWS refused, else 1. That nothing changes is no failure.
  package var exitCode: ExitCode {
    switch self {
    case .noChanges: .done
    case .commandMissing, .commandNotExecutable, .interpreterMissing, .tooOld, .notStarted, .noCredentials,
      .expiredCredentials, .invalidCredentials, .noRegion, .noSuchProfile, .needsMFACode, .noAccessToRole,
      .clockIsWrong:
      .noCredentials
    case .accessDenied, .throttled, .notFound, .alreadyExists, .validation, .serverTrouble: .refusedByAWS
    case .other(let code, _): code == nil ? .failed : .refusedByAWS
    case .noTemporaryFile, .timedOut, .killed, .tooMuchOutput, .garbled, .notUnderstood, .noNetwork, .orderInDoubt:
      .failed
    case .leftUnprotected(let refusal): refusal.exitCode
    }
  }

  /// Whether the same call may well succeed a little later.
  package var mayPass: Bool {
    switch self {
    case .timedOut, .noNetwork, .throttled, .serverTrouble: true
    case .commandMissing, .commandNotExecutable, .interpreterMissing, .tooOld, .notStarted, .noTemporaryFile, .killed,
      .tooMuchOutput, .garbled, .notUnderstood, .noCredentials, .expiredCredentials, .invalidCredentials, .noRegion,
      .noSuchProfile, .needsMFACode, .noAccessToRole, .clockIsWrong, .accessDenied, .noChanges, .notFound,
      .alreadyExists, .validation, .other, .orderInDoubt, .leftUnprotected:
      false
    }
  }

  /// What it is that stands between us and an operation that is under way.
  package var obstacle: Obstacle {
    switch self {
    case .throttled: .throttling
    case .noNetwork: .network
    case .noCredentials, .expiredCredentials, .invalidCredentials, .noSuchProfile, .needsMFACode, .noAccessToRole:
      .credentials
    case .timedOut, .killed, .serverTrouble, .garbled, .tooMuchOutput, .notStarted, .noTemporaryFile, .commandMissing,
      .commandNotExecutable, .interpreterMissing, .clockIsWrong, .tooOld, .notUnderstood, .noRegion, .accessDenied,
      .noChanges, .notFound, .alreadyExists, .validation, .other,
      .orderInDoubt, .leftUnprotected:
      .other
    }
  }

  /// Whether it may be gone at the next try, be it because somebody signed in again meanwhile.
  ///
  /// More than `mayPass`: whoever watches a deployment for a quarter of an hour meets an `aws` that is killed, cut off or
  /// being updated, and the deployment goes on all the same.
  package var mayPassWhileWatching: Bool {
    switch self {
    case .throttled, .noNetwork, .timedOut, .killed, .serverTrouble, .garbled, .tooMuchOutput, .notStarted,
      .noTemporaryFile, .commandMissing, .commandNotExecutable, .interpreterMissing, .noCredentials,
      .expiredCredentials, .invalidCredentials, .needsMFACode, .noAccessToRole, .clockIsWrong:
      true
    case .other(let code, _): code == nil
    case .tooOld, .notUnderstood, .noRegion, .noSuchProfile, .accessDenied, .noChanges, .notFound, .alreadyExists,
      .validation, .orderInDoubt, .leftUnprotected:
      false
    }
  }

  /// Whether an order is out of which is not known whether AWS took it.
  package var isOrderInDoubt: Bool {
    switch self {
    case .orderInDoubt: true
    case .leftUnprotected(let trouble): trouble.isOrderInDoubt
    case .commandMissing, .commandNotExecutable, .interpreterMissing, .tooOld, .notStarted, .noTemporaryFile, .timedOut,
      .killed, .tooMuchOutput, .garbled, .notUnderstood, .noCredentials, .expiredCredentials, .invalidCredentials,
      .noRegion, .noSuchProfile, .needsMFACode, .noAccessToRole, .clockIsWrong, .noNetwork, .accessDenied, .throttled,
      .noChanges, .notFound, .alreadyExists, .validation, .serverTrouble, .other:
      false
    }
  }

  /// Whether AWS may have taken an order all the same, its answer only never having come.
  package var leavesOrderInDoubt: Bool {
    switch self {
    case .timedOut, .killed, .garbled, .tooMuchOutput, .noNetwork, .serverTrouble: true
    case .other(let code, _): code == nil
    case .throttled, .commandMissing, .commandNotExecutable, .interpreterMissing, .tooOld, .notStarted,
      .noTemporaryFile, .notUnderstood, .noCredentials, .expiredCredentials, .invalidCredentials, .noRegion,
      .noSuchProfile, .needsMFACode, .noAccessToRole, .clockIsWrong, .accessDenied, .noChanges, .notFound,
      .alreadyExists, .validation, .orderInDoubt, .leftUnprotected:
      false
    }
  }
}
