/// Refusals that are about who asks, not about what is asked.
extension AWSTrouble {
  /// Before `aws` does what it was asked it gets credentials, by calls of its own whose refusal is none of ours.
  static func refusedCredentials(_ refusal: Refusal, _ message: String) -> AWSTrouble? {
    switch refusal.operation {
    case "AssumeRole", "GetSessionToken":
      // A code was given, but a wrong or a used one.
      if message.contains("MultiFactorAuthentication") { return .needsMFACode(message: message) }
      return refusal.code == "AccessDenied" ? .noAccessToRole(message: message) : nil
    case "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity":
      return refusal.code == "AccessDenied" ? .noAccessToRole(message: message) : nil
    case "GetRoleCredentials":
      switch refusal.code {
      case "ForbiddenException", "ResourceNotFoundException", "AccessDeniedException":
        return .noAccessToRole(message: message)
      case "UnauthorizedException": return .expiredCredentials(message: message)
      default: return nil
      }
    case "CreateToken": return .expiredCredentials(message: message)
    default: return nil
    }
  }

  /// Each service has a code of its own for what was signed too early or too late; most of them mean other things too.
  ///
  /// `RequestExpired` without times is what EC2 says of temporary credentials that are too old.
  static func wrongClock(_ code: String, _ message: String) -> AWSTrouble? {
    let saysSo = ["Signature expired", "Signature not yet current", "Timestamp date is", "clock skew"]
      .contains { message.contains($0) }
    guard saysSo || code == "RequestTimeTooSkewed" || code == "RequestInTheFuture" else { return nil }
    let times = message.matches(of: #/\d{8}T\d{6}Z|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/#).map {
      String($0.output)
    }
    guard let here = times.first, let there = times.last, here != there else {
      return .clockIsWrong(here: nil, there: nil, message: message)
    }
    return .clockIsWrong(here: here, there: there, message: message)
  }
}
