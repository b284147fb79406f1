extension AnswerValue {
  /// The value of a flag, a variable or a field: lists come apart at whatever people put between items, tags are
  /// `Key=Value` and come apart at commas.
  ///
  /// Takes anything: what does not fit the question stays a text, for `Choices` to object to. An address alone among
  /// networks is the network of that one address.
  package init(line: String, for key: AnswerKey) {
    switch key.shape {
    case .text:
      self = AnswerValue.text(line).plain(for: key)
    case .list:
      self = .list(Self.items(of: line, takesAddresses: key == .accessAllowedCIDRs))
    case .map:
      let parts = line.isEmpty ? [] : Self.parts(of: line)
      let tags = parts.compactMap { part -> Tag? in
        guard let sign = part.firstIndex(of: "=") else { return nil }
        return Tag(key: String(part[..<sign]), value: String(part[part.index(after: sign)...]))
      }
      self = tags.count == parts.count ? .map(tags) : .text(line)
    }
  }

  private static func items(of line: String, takesAddresses: Bool) -> [String] {
    let plain = String(line.map(\.halfWidth))
    let items = (takesAddresses ? plain.asNetwork : plain).split(whereSeparator: \.separatesItems)
    return items.map { takesAddresses ? IPv4Range.withPrefixLength(String($0).asNetwork) : String($0).asMachineWord }
  }

  /// What stands between the commas of tags on one line, without the spaces around it.
  static func parts(of line: String) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let start = part.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }
  }
}
