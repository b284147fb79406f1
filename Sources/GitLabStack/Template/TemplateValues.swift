/// What the templates may ask for, by name.
struct TemplateValues: Sendable {
  /// `natInstance`, `https`: what decides whether a section is there.
  var truths: [String: Bool] = [:]
  var texts: [String: String] = [:]
  var lists: [String: Rows] = [:]

  /// What a section repeats for; every row has every field.
  struct Rows: Sendable {
    let fields: [String]
    let rows: [[String]]
  }

  /// The names that a section adds inside itself; nil if nothing has its name.
  func fields(ofSection name: String) -> Set<String>? {
    if let list = lists[name] { return Set(list.fields) }
    return truths[name] == nil ? nil : []
  }
}
