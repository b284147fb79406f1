/// Risk that wants a second yes: who can reach the sign-in page, and whether passwords can be read on the way.
package enum AccessRisk: String, CaseIterable, Hashable, Sendable {
  /// Everyone can connect, or so many that it comes to the same.
  case open
  /// Passwords and code cross the internet unencrypted.
  case http
}

extension [AccessRisk] {
  /// As `--accept-risk` takes them.
  package var list: String { map(\.rawValue).joined(separator: ",") }
}
