extension Answers {
  /// Those that variables give; an empty one gives none.
  package init(environment: [String: String]) {
    self.init()
    for key in AnswerKey.allCases {
      guard let line = environment[key.environmentVariable], !line.isEmpty else { continue }
      self[key] = AnswerValue(line: line, for: key)
    }
  }

  /// Variables that are none of ours by a few letters only, and what was meant: their answers would be missed in silence.
  ///
  /// - Parameter others: names of ours, without what all begin with, that are no answers.
  package static func mistypedVariables(
    in environment: [String: String], besides others: [String]
  ) -> [(name: String, near: String)] {
    let prefix = "GITLAB_WIZARD_"
    let ours = environment.keys.filter { $0.hasPrefix(prefix) }
    guard !ours.isEmpty else { return [] }
    let known = AnswerKey.allCases.map(\.environmentVariable) + others.map { prefix + $0 }
    let odd = ours.filter { !known.contains($0) }.sorted()
    let names = known.map { String($0.dropFirst(prefix.count)) }
    return odd.compactMap { name in
      Spelling.nearest(to: String(name.dropFirst(prefix.count)), among: names).map { (name, prefix + $0) }
    }
  }
}
