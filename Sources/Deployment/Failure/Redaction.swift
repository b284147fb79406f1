/// Takes passwords, tokens and keys out of a text, and leaves the rest as it was.
package enum Redaction {
  static let mark = "[removed]"

  package static func applied(to text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      mayHoldAny(line) ? cleaned(String(line)) : String(line)
    }.joined(separator: "\n")
  }

  /// Whether one of the patterns below may match at all: they take most of the time of a long log, and few of its lines hold a secret.
  /// What is not ASCII may, because there the case of letters folds in other ways too.
  private static func mayHoldAny(_ line: Substring) -> Bool {
    guard line.utf8.count > 8 else { return false }
    let bytes = line.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return bytes.indices.contains { start in
      bytes[start] >= 0x80 || signs[bytes[start]]?.contains { bytes[start...].starts(with: $0) } ?? false
    }
  }

  /// What each of the patterns needs, in lower case, by its first byte.
  private static let signs: [UInt8: [[UInt8]]] = {
    let all = [
      "://", "akia", "asia", "glpat", "glrt", "gldt", "glptt", "glsoat", "gloas", "glcbt", "gr1348941", "eyj",
      "authorization",
      "pass", "secret", "token", "key",
    ]
    return Dictionary(grouping: all.map { Array($0.utf8) }) { $0.first ?? 0 }
  }()

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
