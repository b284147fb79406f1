/// Takes passwords, tokens and keys out of a text, and leaves the rest as it was.
package enum Redaction {
  static let mark = "[removed]"

  package static func applied(to text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.count > 8 ? cleaned(String(line)) : String(line)
    }.joined(separator: "\n")
  }

  private static func cleaned(_ line: String) -> String {
    line
      .replacing(#/(:\/\/[^\/\s:@]+):[^\/\s@]+@/#) { "\($0.output.1):\(mark)@" }
      .replacing(#/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/#) { _ in mark }
      .replacing(#/\b(?:glpat|glrt|gldt|glptt|glsoat|gloas|glcbt|GR1348941)-?[0-9A-Za-z_-]{8,}/#) { _ in mark }
      .replacing(#/\beyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)?/#) { _ in mark }
      .replacing(#/(?i)\b(authorization:\s*(?:bearer|basic|token)?\s*)\S+/#) { "\($0.output.1)\(mark)" }
      .replacing(assignment) { match in
        // What AWS counts requests by is no secret, and of use to whoever searches.
        let name = match.output.1.lowercased()
        return name.hasSuffix("requesttoken") || name.hasSuffix("nexttoken")
          ? String(match.output.0) : "\(match.output.1)\(match.output.2)\(mark)"
      }
  }

  /// `password=…`, `"token": "…"`, `secret_key => …`; in `arn:…:secret:name` no blank follows the colon. What a template only
  /// refers to is no secret.
  private nonisolated(unsafe) static let assignment =
    #/(?i)([a-z0-9_.-]*(?:password|passwd|passphrase|secret|token|api_?key|private_?key|access_?key(?:_?id)?))(["']?\s*(?:=>|=)\s*["']?|["']\s*:\s*["']?|\s*:\s+["']?)(?!!(?:GetAtt|Ref|Sub|If|Select|ImportValue)\b)[^\s"',;)]+/#
}
