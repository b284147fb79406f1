extension AWSTrouble {
  package init(_ trouble: CommandTrouble) {
    self =
      switch trouble {
      case .missing(let executable): .commandMissing(executable)
      case .notExecutable(let path): .commandNotExecutable(path: path)
      case .interpreterMissing(let script, let interpreter):
        .interpreterMissing(script: script, interpreter: interpreter)
      case .timedOut(let seconds): .timedOut(seconds: seconds)
      case .tooMuchOutput(let limit): .tooMuchOutput(limit: limit)
      case .notStarted(let reason): .notStarted(reason: reason)
      }
  }

  /// What a call that failed means; nil if it did not fail.
  ///
  /// v1 ends almost everything with 255, so the words decide and the number only helps where they say nothing.
  /// - Parameter service: as `aws` names it, such as `ec2`; with the operation it names the right that is missing.
  package init?(_ result: CommandResult, service: String) {
    let text = Self.trimmed(result.standardError)
    switch result.ending {
    case .exited(0): return nil
    case .killed(let signal): self = .killed(signal: signal)
    // How Python ends after SIGINT.
    case .exited(130): self = .killed(signal: 2)
    case .exited(let code):
      if let refusal = Refusal(text) {
        self = Self.refused(refusal, service: service, whole: text)
      } else {
        self = Self.local(text) ?? Self.unnamed(text, code: code)
      }
    }
  }

  /// `An error occurred (CODE) when calling the OPERATION operation (reached max retries: N): MESSAGE`.
  struct Refusal {
    let code: String
    let operation: String
    let message: String

    private nonisolated(unsafe) static let pattern =
      #/(?s)An error occurred \(([^)]*)\) when calling the (\S+) operation(?: \([^)]*\))?: ?(.*)/#

    init?(_ text: String) {
      guard let match = text.firstMatch(of: Self.pattern)?.output else { return nil }
      (code, operation, message) = (String(match.1), String(match.2), String(match.3))
    }
  }

  /// The code of a refusal, and nothing else of what was printed.
  static func code(in text: String) -> String? { Refusal(text)?.code }

  private static func refused(_ refusal: Refusal, service: String, whole: String) -> AWSTrouble {
    let message = refusal.message.isEmpty ? whole : refusal.message
    if saysNoChanges(message) { return .noChanges(message: message) }
    if let trouble = wrongClock(refusal.code, message) ?? refusedCredentials(refusal, message) { return trouble }
    switch refusal.code {
    case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "ExpiredCredentialsException":
      return .expiredCredentials(message: message)
    case "InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "AuthFailure",
      "InvalidAccessKeyId", "InvalidSignatureException", "IncompleteSignature", "MissingAuthenticationToken",
      "NotSignedUp", "OptInRequired":
      return .invalidCredentials(message: message)
    case "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "UnauthorizedException", "NotAuthorized",
      "AuthorizationError", "Client.UnauthorizedOperation":
      return .accessDenied(action: action(in: message) ?? "\(service):\(refusal.operation)", message: message)
    case "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException",
      "RequestLimitExceeded", "TooManyRequestsException", "SlowDown", "BandwidthLimitExceeded",
      "PriorRequestNotComplete":
      return .throttled(message: message)
    case "ValidationError" where message.contains("does not exist"): return .notFound(message: message)
    case "ValidationError", "ValidationException", "InvalidParameterValue", "InvalidParameterException",
      "InvalidRequestException", "InvalidInput", "MalformedPolicyDocument":
      return .validation(message: message)
    case "AlreadyExistsException", "EntityAlreadyExists", "ResourceExistsException":
      return .alreadyExists(message: message)
    case "ResourceNotFoundException", "ChangeSetNotFound", "ChangeSetNotFoundException", "NoSuchHostedZone",
      "FileSystemNotFound":
      return .notFound(message: message)
    case "InternalFailure", "InternalError", "InternalServerError", "InternalServiceError", "ServiceUnavailable",
      "ServiceUnavailableException", "500", "502", "503", "504":
      return .serverTrouble(message: message)
    case let code where code.hasSuffix(".NotFound"): return .notFound(message: message)
    case let code: return .other(code: code, message: message)
    }
  }

  /// Troubles that `aws` finds before or without an answer of AWS.
  private static func local(_ text: String) -> AWSTrouble? {
    let readings: [(needles: [String], trouble: (String) -> AWSTrouble)] = [
      (["Enter MFA code"], AWSTrouble.needsMFACode(message:)),
      (
        [
          "Token has expired", "SSO session associated with this profile has expired", "Error loading SSO Token",
          "session has expired", "token included in the request is expired",
          "has either expired or is otherwise invalid",
          "refreshed credentials are still expired",
        ], AWSTrouble.expiredCredentials(message:)
      ),
      (
        [
          "Unable to locate credentials", "Partial credentials found", "Error when retrieving credentials",
          "Unable to locate authorization token", "Error when retrieving token", "must have credentials",
          "is configured to use SSO but is missing", "Missing the following required SSO configuration",
        ], AWSTrouble.noCredentials(message:)
      ),
      (["You must specify a region", "Invalid endpoint: https://"], AWSTrouble.noRegion(message:)),
      (["The config profile ("], AWSTrouble.noSuchProfile(message:)),
      (
        [
          "Could not connect to the endpoint URL", "Connect timeout on endpoint URL", "Read timeout on endpoint URL",
          "Connection was closed before we received a valid response", "SSL validation failed",
          "Failed to connect to proxy URL", "Connection aborted", "Name or service not known",
          "Temporary failure in name resolution",
        ], AWSTrouble.noNetwork(message:)
      ),
      (["Unable to parse response", "Further retries may succeed"], AWSTrouble.serverTrouble(message:)),
      (
        [
          "usage:", "Unknown options", "Error parsing parameter", "Parameter validation failed", "Invalid choice",
          "Invalid JSON", "the following arguments are required", "expected one argument",
        ], AWSTrouble.notUnderstood(message:)
      ),
    ]
    return readings.first { $0.needles.contains { text.contains($0) } }?.trouble(text)
  }

  private static func unnamed(_ text: String, code: Int) -> AWSTrouble {
    let message = text.isEmpty ? "exit status \(code)" : text
    return switch code {
    case 2, 252: .notUnderstood(message: message)
    case 253: .noCredentials(message: message)
    default: .other(code: nil, message: message)
    }
  }

  /// A change set that would change nothing is a failure to AWS; it says so in one of two ways.
  static func saysNoChanges(_ text: String) -> Bool {
    text.contains("No updates are to be performed") || text.contains("didn't contain changes")
  }

  private static func action(in message: String) -> String? {
    (message.firstMatch(of: #/not authorized to perform: ?([A-Za-z0-9-]+:[A-Za-z0-9*]+)/#)?.output.1).map(String.init)
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character.isWhitespace }
    return String(String(text.drop(while: isBlank).reversed().drop(while: isBlank)).reversed())
  }
}
