/// Values that stand under a name that says they are secret: each is taken out of all texts, also where nothing says what it is.
package struct FoundSecrets: Sendable {
  package static let mark = "[removed]"
  private var values: Set<String> = []
  /// In every form in which a text may have them, the longest first.
  private var spellings: [String] = []

  package init() {}

  /// Variables of the environment whose names say that they are secret.
  package mutating func gather(environment: [String: String]) {
    for (name, value) in environment where Self.tellsOfSecret(name) { add(value) }
  }

  /// Looks for names of secrets with their values. Due for all texts before the first is cleaned.
  package mutating func gather(from text: String) {
    var blocks = SecretBlocks()
    var wasNamed = false
    for line in text.split(separator: "\n") {
      for value in blocks.take(line) { add(value) }
      // `Name: DB_PASSWORD`, and on the next line `Value: …`.
      if wasNamed, let match = line.firstMatch(of: Self.valueLine) { add(String(match.output.1)) }
      wasNamed = line.firstMatch(of: Self.nameLine).map { Self.tellsOfSecret($0.output.1) } ?? false
      guard Self.mayTell(line) else { continue }
      for match in line.matches(of: Self.pair) where Self.tellsOfSecret(match.output.1) { add(String(match.output.2)) }
      for match in line.matches(of: Self.option) where Self.tellsOfSecret(match.output.1) {
        add(String(match.output.2))
      }
      for match in line.matches(of: Self.assignment) where Self.tellsOfSecret(match.output.1) {
        let value = String(match.output.2)
        if Self.isNoWord(value) { add(value) }
      }
    }
  }

  /// The text without them, and how many were taken out.
  package func removed(from text: String) -> (text: String, count: Int) {
    var (text, count) = Self.withoutKeys(text)
    for spelling in spellings where text.contains(spelling) {
      let parts = text.split(separator: spelling, omittingEmptySubsequences: false)
      count += parts.count - 1
      text = parts.joined(separator: Self.mark)
    }
    return (text, count)
  }

  private mutating func add(_ value: String) {
    guard Self.isValue(value), values.insert(value).inserted else { return }
    let forms = [value, Self.escapedForJSON(value), Self.escapedForAddress(value)]
    spellings = Set(spellings + forms).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  // MARK: Names

  /// Whether a name is that of a secret. What AWS counts requests and pages by is none, and of use to whoever searches.
  static func tellsOfSecret(_ name: some StringProtocol) -> Bool {
    let plain = name.lowercased().filter { $0 != "_" && $0 != "-" }
    let harmless = [
      "requesttoken", "nexttoken", "startingtoken", "clienttoken", "secretarn", "secretid", "passwordarn",
    ]
    guard !harmless.contains(where: plain.hasSuffix) else { return false }
    return ["password", "passwd", "passphrase", "secret", "secretstring", "token", "apikey", "privatekey", "accesskey"]
      .contains { plain.hasSuffix($0) } || ["accesskeyid", "secretvalue"].contains { plain.hasSuffix($0) }
  }

  private static func mayTell(_ line: Substring) -> Bool {
    let lower = line.lowercased()
    return ["pass", "secret", "token", "key"].contains { lower.contains($0) }
  }

  /// Whether it can be a secret at all: no reference to one, and not so short that texts hold it by chance.
  private static func isValue(_ value: String) -> Bool {
    guard value.count >= 6, value != mark, let first = value.first, !"!{$[&*<".contains(first) else { return false }
    return !["arn:", "resolve:", "AWS::"].contains { value.hasPrefix($0) }
  }

  /// Whether it is more than a word of a sentence, such as “password: required”.
  private static func isNoWord(_ value: String) -> Bool { !value.allSatisfy { $0.isLowercase } }

  // MARK: Forms

  private static func escapedForJSON(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("/", with: "\\/")
  }

  private static func escapedForAddress(_ value: String) -> String {
    value.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      if isPlain || "-._~".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// Private keys, which have no name beside them.
  private static func withoutKeys(_ text: String) -> (String, Int) {
    guard text.contains("PRIVATE KEY-----") else { return (text, 0) }
    let keys = #/-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/#
    return (text.replacing(keys) { _ in mark }, text.matches(of: keys).count)
  }

  // MARK: Patterns

  private nonisolated(unsafe) static let assignment =
    #/([A-Za-z0-9_.-]+)(?:\\?["']?\s*(?:=>|=)\s*\\?["']?|\\?["']\s*:\s*\\?["']?|\s*:\s+["']?)([^\s"',;)}\\]+)/#
  private nonisolated(unsafe) static let option = #/--([a-z][a-z0-9-]*)\s+["']?([^\s"'-][^\s"']*)/#
  private nonisolated(unsafe) static let pair =
    #/(?i)"(?:name|key|parameterkey)"\s*:\s*"([^"]+)"\s*,\s*"(?:value|parametervalue)"\s*:\s*"([^"]+)"/#
  private nonisolated(unsafe) static let nameLine =
    #/(?i)^[\s-]*"?(?:name|key|parameterkey)"?\s*:\s*["']?([^\s"',]+)/#
  private nonisolated(unsafe) static let valueLine =
    #/(?i)^\s*"?(?:value|parametervalue)"?\s*:\s*["']?([^\s"',]+)/#
}
