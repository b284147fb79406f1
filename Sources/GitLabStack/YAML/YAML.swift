internal import Phrases
internal import Yams

/// Reads YAML. The only file that knows Yams.
enum YAML {
  /// nil for a text without a document.
  ///
  /// Anchors are refused: what we read has none, and they can make a small text very large.
  static func parse(_ text: String) throws(YAMLFault) -> YAMLNode? {
    do {
      let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      // The parser owns the anchors that its nodes point to.
      return try withExtendedLifetime(parser) { try node(root) }
    } catch let fault as YAMLFault {
      throw fault
    } catch let error as YamlError {
      throw YAMLFault(error)
    } catch {
      throw YAMLFault(line: nil, reason: TemplateReadingPhrases.notYAML("it cannot be read"))
    }
  }

  private static func node(_ node: Yams.Node) throws(YAMLFault) -> YAMLNode {
    let line = node.mark?.line ?? 1
    guard node.anchor == nil else { throw YAMLFault(line: line, reason: TemplateReadingPhrases.anchorsAreNotRead) }
    switch node {
    case .scalar(let scalar):
      let content = YAMLNode.Content.scalar(scalar.string, isPlain: scalar.style == .plain)
      return YAMLNode(content: content, tag: custom(scalar.tag), line: line)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try self.node(item)) }
      return YAMLNode(content: .list(items), tag: custom(sequence.tag), line: line)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let line = key.mark?.line ?? line
        guard let text = key.scalar?.string else {
          throw YAMLFault(line: line, reason: TemplateReadingPhrases.keyIsNoText)
        }
        entries.append(YAMLNode.Entry(key: text, line: line, value: try self.node(value)))
      }
      return YAMLNode(content: .mapping(entries), tag: custom(mapping.tag), line: line)
    case .alias:
      throw YAMLFault(line: line, reason: TemplateReadingPhrases.anchorsAreNotRead)
    }
  }

  /// The tag if it is one like `!Ref`; none of those that YAML brings along.
  private static func custom(_ tag: Yams.Tag) -> String? {
    let name = tag.description
    return name.hasPrefix("!") && name.utf8.count > 1 ? name : nil
  }
}

/// Why a text is not the YAML we read.
struct YAMLFault: Error, Hashable, Sendable {
  /// From 1; nil where it is not known.
  let line: Int?
  let reason: Phrase
}

extension YAMLFault {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = [context?.text, problem].compactMap(\.self).joined(separator: ", ")
      self.init(line: mark.line, reason: TemplateReadingPhrases.notYAML(words))
    case .reader(let problem, let offset, _, let text):
      let line = offset.map { offset in text.prefix(offset).count(where: \.isNewline) + 1 }
      self.init(line: line, reason: TemplateReadingPhrases.notYAML(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(line: context.mark.line, reason: TemplateReadingPhrases.keysAreThereTwice(keys))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      self.init(line: nil, reason: TemplateReadingPhrases.notYAML("it cannot be read"))
    }
  }
}
