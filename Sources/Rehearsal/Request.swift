/// One `aws` command line, taken apart.
struct Request {
  let service: String
  let operation: String
  /// By name without the hyphens; a flag has no values, `--retain-resources` any number.
  private let options: [String: [String]]
  private let words: [String]

  private static let flags: Set = [
    "no-paginate", "use-previous-template", "no-disable-rollback", "disable-rollback", "enable-termination-protection",
    "no-enable-termination-protection", "start-from-head", "latest",
    "all-regions", "interactive",
  ]
  private static let everywhere: Set = ["output", "region", "profile", "cli-read-timeout", "cli-connect-timeout"]

  init(_ arguments: [String]) {
    var words: [String] = []
    var options: [String: [String]] = [:]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      let name = String(argument.dropFirst(2))
      let values = Self.flags.contains(name) ? [] : rest.prefix { !$0.hasPrefix("--") }
      options[name] = Array(values)
      rest = rest.dropFirst(values.count)
    }
    service = words.first ?? ""
    operation = words.dropFirst().first ?? ""
    self.words = Array(words.dropFirst(2))
    self.options = options
  }

  subscript(option: String) -> String? { options[option].map { $0.first ?? "" } }

  /// Every value of an option that takes several.
  func values(_ option: String) -> [String] { options[option] ?? [] }

  /// The words after the operation.
  var operands: [String] { words }

  /// The options that an operation which takes only `known` would not understand.
  func unknownOptions(besides known: Set<String>) -> [String] {
    options.keys.filter { !known.contains($0) && !Self.everywhere.contains($0) }.sorted()
  }

  /// The value in `--filters Name=name,Values=value`.
  func filter(_ name: String) -> String? {
    guard let filter = self["filters"] ?? self["filter"], filter.hasPrefix("Name=\(name),Values=") else { return nil }
    return String(filter.dropFirst("Name=\(name),Values=".count))
  }
}
