/// Other names for what tells who somebody is and where they are: the same one for the same thing in all texts.
///
/// Names of the service itself, such as ids of resources, stay: whoever helps needs them, and they say nothing of anybody.
package struct Disguise: Sendable {
  /// What is given another name.
  package enum Kind: String, CaseIterable, Sendable {
    case account, person, address, host
  }

  private let home: String?
  private var hosts = KnownHosts()
  private var aliases: [Kind: [String: String]] = [:]

  /// - Parameter home: the user's home, which paths call `~`.
  package init(home: String? = nil) { self.home = home.flatMap { $0.count > 1 ? $0 : nil } }

  /// How many things have another name now.
  package func count(of kind: Kind) -> Int { aliases[kind]?.count ?? 0 }

  /// Names that are known to be somebody's, with all that is below them.
  package mutating func know(hosts names: [String]) { for name in names { hosts.add(name) } }

  /// Looks for names of hosts, so that they are known wherever they stand. Due for all texts before the first is disguised.
  package mutating func gather(from text: String) { hosts.gather(from: text) }

  /// The text with other names.
  package mutating func applied(to text: String) -> String {
    let hosts = hosts.pattern
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { disguised(String($0), hosts) }
      .joined(separator: "\n")
  }

  // MARK: A line

  private mutating func disguised(_ line: String, _ hosts: Regex<AnyRegexOutput>?) -> String {
    guard line.utf8.count > 5 else { return line }
    var line = line
    if let home { line = line.replacing(home, with: "~") }
    line = withoutPeople(line)
    // A name is longer than its zone, and an address of e-mail longer than its host.
    if let hosts { line = withoutHosts(line, hosts) }
    line = IPAddresses.replaced(in: line) { key in alias(of: key, .address) { "public-ip-\($0)" } }
    return withoutAccounts(line)
  }

  /// - Parameter name: the new name by its number.
  private mutating func alias(of thing: String, _ kind: Kind, as name: (Int) -> String) -> String {
    if let known = aliases[kind]?[thing] { return known }
    let new = name(count(of: kind) + 1)
    aliases[kind, default: [:]][thing] = new
    return new
  }

  private mutating func alias(ofPerson name: some StringProtocol) -> String {
    let key = name.lowercased().replacing("%40", with: "@").replacing("\\u0040", with: "@")
    guard !key.hasPrefix("person-"), key != "default" else { return String(name) }
    return alias(of: key, .person) { key.contains("@") ? "person-\($0)@example.invalid" : "person-\($0)" }
  }

  private mutating func withoutPeople(_ line: String) -> String {
    var line = replacing(Self.user, in: line) { me, match in "\(match.1)\(me.alias(ofPerson: match.2))" }
    line = replacing(Self.principal, in: line) { me, match in
      let id = me.alias(of: String(match.1), .person) { "principal-\($0)" }
      return id + (match.2.map { ":\(me.alias(ofPerson: $0))" } ?? "")
    }
    line = replacing(Self.folder, in: line) { me, match in "\(match.1)\(me.alias(ofPerson: match.2))" }
    line = replacing(Self.profile, in: line) { me, match in "\(match.1)\(me.alias(ofPerson: match.2))" }
    return replacing(KnownHosts.mail, in: line) { me, match in
      guard !KnownHosts.isOfNobody(match.3.lowercased()) else { return String(match.0) }
      return "\(match.1 ?? "")\(me.alias(ofPerson: "\(match.2)@\(match.3)"))"
    }
  }

  private mutating func withoutHosts(_ line: String, _ hosts: Regex<AnyRegexOutput>) -> String {
    replacing(hosts, in: line) { me, match in
      let (before, name) = (match[1].substring ?? "", match[2].substring ?? "")
      return before + me.alias(of: name.lowercased(), .host) { "host-\($0).invalid" }
    }
  }

  private mutating func withoutAccounts(_ line: String) -> String {
    replacing(Self.account, in: line) { me, match in
      let digits = match.2.filter { $0 != "-" }
      // That of a rehearsal is nobody's, and nor is one that was given here.
      guard !digits.hasPrefix("00000000") else { return String(match.0) }
      let alias = me.alias(of: digits, .account) { String(repeating: "0", count: 12 - "\($0)".count) + "\($0)" }
      return "\(match.1)\(alias)"
    }
  }

  private mutating func replacing<Output>(
    _ pattern: Regex<Output>, in line: String, by name: (inout Disguise, Output) -> String
  ) -> String {
    var (result, end) = ("", line.startIndex)
    for match in line.matches(of: pattern) {
      result += line[end..<match.range.lowerBound]
      result += name(&self, match.output)
      end = match.range.upperBound
    }
    return end == line.startIndex ? line : result + line[end...]
  }

  // MARK: Patterns

  // In an address or in JSON what stands before may end with letters and digits: `%3A`, `\n`, `\u003a`.

  private nonisolated(unsafe) static let account =
    #/(^|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|[^0-9])(\d{12}|\d{4}-\d{4}-\d{4})(?![0-9])/#
  private nonisolated(unsafe) static let user =
    #/((?::|%3A|\/)(?:user|federated-user)(?:\\?\/|%2F)(?:[\w+=.@-]+\/)*|assumed-role(?:\\?\/|%2F)[\w+=.@-]+(?:\\?\/|%2F))([\w+=.@%-]*[\w+=@-])/#
  /// Ids of users, roles and groups, with the name of the session (IAM, “Unique identifiers”).
  private nonisolated(unsafe) static let principal =
    #/\b(A(?:IDA|ROA|GPA|NPA|IPA)[A-Z0-9]{12,})(?::([\w+=.@%-]*[\w+=@-]))?/#
  private nonisolated(unsafe) static let folder = #/((?:\/home\/|\/Users\/))([^\/\s"':]+)/#
  private nonisolated(unsafe) static let profile =
    #/((?:--profile[= ]|AWS_(?:DEFAULT_)?PROFILE[=:] ?|\[profile )["']?)([^\s"'\]]+)/#
}
