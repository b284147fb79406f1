extension PermissionTable {
  /// - Parameter text: as in `Resources/Permissions/permissions.txt`.
  package init(_ text: String) throws(PermissionTableFault) {
    var type: String?
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first, first != "#", !line.hasPrefix("#") else { continue }
      if words.count == 1, first.hasPrefix("AWS::") {
        type = first
        types[first] = []
        continue
      }
      let isTaken = line.hasPrefix("  ") ? take(words, of: type) : take(words)
      guard isTaken else { throw .unreadable(line: number) }
    }
    guard !types.isEmpty, !calls.isEmpty else { throw .unreadable(line: number) }
  }

  /// A line about a type of resource. Returns whether it is one.
  private mutating func take(_ words: [String], of type: String?) -> Bool {
    guard let type, words.count > 1 else { return false }
    guard words[0] != "-" else {
      leftOut[type, default: [:]][words[1]] = words.dropFirst(2).joined(separator: " ")
      return words.count > 2
    }
    let handlers = words[0].compactMap(Handler.init)
    let halves = words.dropFirst(2).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let source = halves.first?.first.map { String($0.dropFirst()) } ?? "schema"
    guard handlers.count == words[0].count, sources[source] != nil else { return false }
    types[type, default: []].append(
      Entry(
        right: Right(words[1]), handlers: Set(handlers), source: source,
        properties: halves.count > 1 ? Array(halves[1]) : []))
    return true
  }

  /// Any other line. Returns whether it is one.
  private mutating func take(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    let rest = Array(words.dropFirst(2))
    switch words[0] {
    case "source": sources[words[1]] = rest.joined(separator: " ")
    case "scope": return takeScope(words[1], rest)
    case "at":
      guard scopes.contains(where: { $0.name == words[1] }) else { return false }
      for action in rest { scopeOfAction[action] = words[1] }
    case "own": own += words.dropFirst().map(Right.init)
    case "spare":
      guard rest.count > 1 else { return false }
      spare["\(words[1]) \(rest[0])"] = rest.dropFirst().joined(separator: " ")
    case "call": return takeCall(words[1], rest)
    default: return false
    }
    return true
  }

  private mutating func takeScope(_ name: String, _ words: [String]) -> Bool {
    guard let known = scopes.firstIndex(where: { $0.name == name }) else {
      scopes.append(Scope(name: name, arns: words))
      return !words.isEmpty
    }
    guard words.count > 2, words[0] == "with" else { return false }
    scopes[known].besides[words[1]] = Array(words.dropFirst(2))
    return true
  }

  private mutating func takeCall(_ letters: String, _ words: [String]) -> Bool {
    let purposes = letters.compactMap(PolicyPurpose.init(letter:))
    guard words.count > 2, purposes.count == letters.count else { return false }
    let end = words.firstIndex { $0 == "with" || $0 == "without" } ?? words.count
    let condition: Call.Condition
    switch words[end...].count {
    case 0: condition = .always
    case 2: condition = words[end] == "with" ? .with(type: words[end + 1]) : .without(type: words[end + 1])
    default: return false
    }
    calls.append(
      Call(
        command: "\(words[0]) \(words[1])", purposes: Set(purposes),
        rights: words[2..<end].filter { $0 != "-" }.map(Right.init), condition: condition))
    return true
  }
}
