/// A tag in a template: what stands between `<%` and `%>`.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case value, section, invertedSection, sectionEnd, partial, comment
  }

  let kind: Kind
  let name: String
  /// From 1.
  let line: Int
  /// The whole line it stands on.
  let context: Substring

  /// As it is written, without the delimiters.
  let text: String

  /// Every tag of a template after its header, in its order.
  ///
  /// By bytes, and only where there is a tag: the first screen waits for this.
  static func all(in text: Substring, firstLine: Int) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    for (offset, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    {
      var rest = line
      while let start = rest.end(of: UInt8(ascii: "<"), UInt8(ascii: "%")),
        let end = rest[start...].end(of: UInt8(ascii: "%"), UInt8(ascii: ">"))
      {
        let text = rest[start..<rest.index(end, offsetBy: -2)]
        tags.append(TemplateTag(String(Substring(text)), line: firstLine + offset, context: Substring(line)))
        rest = rest[end...]
      }
    }
    return tags
  }

  private init(_ text: String, line: Int, context: Substring) {
    self.text = text
    self.line = line
    self.context = context
    kind =
      switch text.first {
      case "#": .section
      case "^": .invertedSection
      case "/": .sectionEnd
      case ">": .partial
      case "!": .comment
      default: .value
      }
    name = String((kind == .value ? text[...] : text.dropFirst()).filter { $0 != " " })
  }

  /// How an error calls it: without spaces.
  var label: String { kind == .value ? name : "\(text.prefix(1))\(name)" }

  /// Whether there is nothing else on its line but white space.
  var standsAlone: Bool {
    let blank = UInt8(ascii: " ")
    return context.utf8.count { $0 != blank } == text.utf8.count { $0 != blank } + "<%%>".utf8.count
  }

  var startsItsLine: Bool { context.starts(with: "<%\(text)%>") }
}

extension Substring.UTF8View {
  /// Where the first such pair of bytes ends.
  fileprivate func end(of first: UInt8, _ second: UInt8) -> Index? {
    var rest = self[...]
    while let position = rest.firstIndex(of: first) {
      rest = rest[rest.index(after: position)...]
      if rest.first == second { return rest.index(after: rest.startIndex) }
    }
    return nil
  }
}
