/// Names of hosts and zones that are somebody's, read from texts.
struct KnownHosts: Sendable {
  private var names: Set<String> = []

  /// One that everyone uses, or that is reserved for examples, tells of nobody and is left.
  mutating func add(_ host: String) {
    let name = host.lowercased().drop { $0 == "." || $0 == "*" }
    guard name.contains("."), name.contains(where: \.isLetter), name.allSatisfy(Self.isOfName) else { return }
    guard !Self.isOfEveryone(String(name)) || name.wholeMatch(of: Self.balancer) != nil else { return }
    names.insert(String(name))
  }

  mutating func gather(from text: String) {
    for match in text.matches(of: Self.address) { add(String(match.output.1)) }
    for match in text.matches(of: Self.balancer) { add(String(match.output)) }
    for match in text.matches(of: Self.mail) { add(String(match.output.3)) }
  }

  /// What stands before a name, and the name with all labels in front of it; nil where none is known.
  var pattern: Regex<AnyRegexOutput>? {
    guard !names.isEmpty else { return nil }
    let longestFirst = names.sorted { ($1.count, $0) < ($0.count, $1) }
    let words = longestFirst.map { $0.replacing(".", with: "\\.") }.joined(separator: "|")
    return try? Regex(
      #"(?i)(^|%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\[nrt]|[^a-z0-9_.-])((?:[a-z0-9_*-]+\.)*(?:\#(words)))(?![a-z0-9-]|\.[a-z0-9])"#
    )
  }

  /// Whether it is reserved for examples (RFC 2606), or was given here.
  static func isOfNobody(_ host: String) -> Bool {
    ["example.com", "example.net", "example.org", "invalid", "test", "example", "localhost"].contains {
      host == $0 || host.hasSuffix(".\($0)")
    }
  }

  private static func isOfEveryone(_ host: String) -> Bool {
    let all = [
      "amazonaws.com", "amazonaws.com.cn", "docs.aws.amazon.com", "console.aws.amazon.com", "gitlab.com",
      "docker.com", "docker.io", "github.com", "w3.org", "letsencrypt.org",
    ]
    return isOfNobody(host) || all.contains { host == $0 || host.hasSuffix(".\($0)") }
  }

  private static func isOfName(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isLetter || letter.isNumber || ".-_".contains(letter))
  }

  private nonisolated(unsafe) static let address =
    #/https?(?::|%3A)(?:\\?\/\\?\/|%2F%2F)(?:[^\s\/@"']+@)?([A-Za-z0-9.-]+)/#
  /// A load balancer's own name leads to it.
  private nonisolated(unsafe) static let balancer =
    #/[A-Za-z0-9-]+\.(?:[a-z0-9-]+\.elb|elb\.[a-z0-9-]+)\.amazonaws\.com(?:\.cn)?/#
  /// What stands before, the person and the host.
  nonisolated(unsafe) static let mail =
    #/(%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\[nrt])?([A-Za-z0-9._+-]+)(?:@|%40|\\u0040)([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/#
}
