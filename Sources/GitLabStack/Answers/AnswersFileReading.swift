internal import Phrases

/// Goes through the nodes of an answers file and remembers what is wrong with their form.
struct AnswersFileReading {
  private(set) var answers = Answers()
  private(set) var lines: [AnswerKey: Int] = [:]
  private var found: [AnswersFileFault.Objection] = []

  /// In the order of the lines.
  var objections: [AnswersFileFault.Objection] {
    found.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }

  mutating func read(_ root: YAMLNode?) {
    guard let root, !root.isNull else {
      object(line: 1, key: "version", AnswersFilePhrases.versionIsMissing, accepted: AnswersFilePhrases.versionOne)
      return
    }
    guard let entries = root.entries else {
      object(
        line: root.line, key: "", value: root.text ?? "", AnswersFilePhrases.fileIsNoMapping,
        accepted: AnswersFilePhrases.anAnswersFile)
      return
    }
    if let version = entries.first(where: { $0.key == "version" }) {
      if version.value.text != "1" {
        let text = version.value.text ?? ""
        object(
          line: version.line, key: "version", value: text, AnswersFilePhrases.versionIsNotKnown(text),
          accepted: AnswersFilePhrases.versionOne)
      }
    } else {
      object(
        line: root.line, key: "version", AnswersFilePhrases.versionIsMissing, accepted: AnswersFilePhrases.versionOne)
    }
    for entry in entries where entry.key != "version" { read(section: entry) }
  }

  private mutating func read(section entry: YAMLNode.Entry) {
    let keys = AnswerKey.allCases.filter { $0.section == entry.key }
    guard !keys.isEmpty else {
      // Who writes `network.cidr: …` means a key, but the file has a mapping for each section.
      let accepted: Phrase
      if let key = AnswerKey(rawValue: entry.key) {
        accepted = AnswersFilePhrases.keyBelongsInto(section: String(key.section), name: String(key.name))
      } else {
        var sections = AnswerKey.allCases.map { String($0.section) }
        sections = sections.enumerated().filter { $0.offset == 0 || sections[$0.offset - 1] != $0.element }.map(
          \.element)
        accepted = Self.hint(entry.key, among: sections, else: AnswerPhrases.oneOf(sections))
      }
      object(
        line: entry.line, key: entry.key, value: entry.value.text ?? "", AnswersFilePhrases.nothingIsNamed(entry.key),
        accepted: accepted)
      return
    }
    guard !entry.value.isNull else { return }
    let names = keys.map { String($0.name) }
    guard let answers = entry.value.entries else {
      let value = entry.value.text ?? ""
      object(
        line: entry.line, key: entry.key, value: value, AnswersFilePhrases.sectionIsNoMapping(entry.key),
        accepted: AnswersFilePhrases.sectionTakes(names))
      return
    }
    for answer in answers {
      if let key = keys.first(where: { $0.name == answer.key }) {
        read(answer, for: key)
      } else {
        let name = "\(entry.key).\(answer.key)"
        let value = answer.value.text ?? ""
        let accepted = Self.hint(answer.key, among: names, else: AnswersFilePhrases.sectionTakes(names))
        object(line: answer.line, key: name, value: value, AnswersFilePhrases.nothingIsNamed(name), accepted: accepted)
      }
    }
  }

  /// What may have been meant: a name that belongs here, or else a key of another section.
  private static func hint(_ typed: String, among names: [String], else accepted: Phrase) -> Phrase {
    let near =
      Spelling.nearest(to: typed, among: names)
      ?? Spelling.nearest(to: typed, among: AnswerKey.allCases.map(\.rawValue))
    return near.map { UsagePhrases.didYouMean($0).followed(by: accepted) } ?? accepted
  }

  private mutating func read(_ entry: YAMLNode.Entry, for key: AnswerKey) {
    if let tag = entry.value.tag {
      object(
        line: entry.line, key: key.rawValue, value: tag, AnswersFilePhrases.tagsAreNotRead(tag),
        accepted: key.shape.phrase)
      return
    }
    guard !entry.value.isNull else { return }
    guard let value = AnswerValue(entry.value, for: key) else {
      let text = entry.value.text ?? ""
      object(line: entry.line, key: key.rawValue, value: text, key.shape.refusal, accepted: key.shape.phrase)
      return
    }
    answers[key] = value
    lines[key] = entry.line
  }

  private mutating func object(line: Int, key: String, value: String = "", _ reason: Phrase, accepted: Phrase) {
    found.append(.init(line: line, key: key, value: value, reason: reason, accepted: accepted))
  }
}

extension AnswerValue {
  /// nil if the node has another shape. A single text may stand for a list of one, and for tags as a flag has them: whoever
  /// leaves while typing some finds them again.
  fileprivate init?(_ node: YAMLNode, for key: AnswerKey) {
    switch (key.shape, node.content) {
    case (.text, .scalar(let text, _)), (.list, .scalar(let text, _)):
      self = .text(text)
    case (.map, .scalar(let text, _)):
      self = AnswerValue(line: text, for: key)
    case (.list, .list(let items)):
      let texts = items.compactMap { $0.isNull ? "" : $0.text }
      guard texts.count == items.count, items.allSatisfy({ $0.tag == nil }) else { return nil }
      self = .list(texts)
    case (.map, .mapping(let entries)):
      let tags = entries.compactMap { entry -> Tag? in
        guard entry.value.tag == nil, let text = entry.value.isNull ? "" : entry.value.text else { return nil }
        return Tag(key: entry.key, value: text)
      }
      guard tags.count == entries.count else { return nil }
      self = .map(tags)
    case (.text, .list), (.text, .mapping), (.list, .mapping), (.map, .list):
      return nil
    }
  }
}

extension AnswerKey.Shape {
  fileprivate var refusal: Phrase {
    switch self {
    case .text: AnswerPhrases.isNotOneText
    case .list: AnswerPhrases.isNotAList
    case .map: AnswerPhrases.areNotTags
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .text: AnswerPhrases.oneText
    case .list: AnswerPhrases.aList
    case .map: AnswerPhrases.someTags
    }
  }
}
