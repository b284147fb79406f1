extension AnswerValue {
  /// The value of a flag or an environment variable: lists are separated by commas, tags are `Key=Value`.
  ///
  /// Takes anything: what does not fit the question stays a text, for `Choices` to object to.
  package init(line: String, for key: AnswerKey) {
    switch key.shape {
    case .text:
      self = .text(line)
    case .list:
      self = .list(line.isEmpty ? [] : Self.parts(of: line))
    case .map:
      let parts = line.isEmpty ? [] : Self.parts(of: line)
      let tags = parts.compactMap { part -> Tag? in
        guard let sign = part.firstIndex(of: "=") else { return nil }
        return Tag(key: String(part[..<sign]), value: String(part[part.index(after: sign)...]))
      }
      self = tags.count == parts.count ? .map(tags) : .text(line)
    }
  }

  private static func parts(of line: String) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let start = part.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }
  }
}
