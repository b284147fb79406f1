/// Something that is run in GitLab's container and says how it goes in lines.
package enum InsideErrand: Hashable, Sendable {
  /// - Parameter host: GitLab's name, as its address has it.
  case smokeTest(host: String)
  case firstHour

  /// For `sh`.
  ///
  /// - Parameter name: one that was never used, of letters, digits and hyphens.
  package func script(_ name: String) -> String {
    switch self {
    case .smokeTest(let host): SmokeTest.script(host: host, project: SmokeTest.prefix + name.suffix(12))
    case .firstHour: FirstHour.script
    }
  }
}

extension SmokeTest {
  /// The name in an address, for GitLab answers by it; the container's own where there is none.
  package static func host(of url: String) -> String {
    let host = url.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    return host.isEmpty || !host.allSatisfy({ $0.isLetter || $0.isNumber || ".-".contains($0) }) ? "localhost" : host
  }
}
