internal import Phrases

/// Reads answers one by one and remembers what stands against them, so that all objections come at once.
struct AnswersReading {
  let answers: Answers
  private var found: [Objection] = []

  init(_ answers: Answers) {
    self.answers = answers
  }

  /// In the order of the keys; those of one key in the order they were found.
  var objections: [Objection] {
    AnswerKey.allCases.flatMap { key in found.filter { $0.key == key } }
  }

  mutating func object(to key: AnswerKey, _ reason: Phrase, accepted: Phrase) {
    object(to: key, value: answers[key]?.line ?? "", Refusal(reason, accepted: accepted))
  }

  mutating func object(to key: AnswerKey, value: String, _ refusal: Refusal) {
    found.append(Objection(key, value: value, refusal))
  }

  /// The answer, or else the default, read as a text; nil if there is neither or it was objected to.
  mutating func text<Value>(
    _ key: AnswerKey, _ read: (String) throws(Refusal) -> Value
  ) -> Value? {
    switch answers[key] ?? Choices.default(for: key) {
    case .text(let text):
      do throws(Refusal) { return try read(text) } catch { object(to: key, value: text, error) }
    case .list, .map:
      object(to: key, AnswerPhrases.isNotOneText, accepted: AnswerPhrases.oneText)
    case nil:
      break
    }
    return nil
  }

  /// The items of the answer; nil if there is none or it has the wrong shape. Refused items are left out.
  mutating func list<Item>(
    _ key: AnswerKey, _ read: (String) throws(Refusal) -> Item
  ) -> [(text: String, item: Item)]? {
    guard let answer = answers[key] else { return nil }
    guard let texts = answers.list(key) else {
      object(to: key, value: answer.line, Refusal(AnswerPhrases.isNotAList, accepted: AnswerPhrases.aList))
      return nil
    }
    var items: [(String, Item)] = []
    for text in texts {
      do throws(Refusal) {
        guard !text.isEmpty else { throw Refusal(AnswerPhrases.itemIsEmpty, accepted: AnswerPhrases.aList) }
        let parts = text.split(whereSeparator: \.separatesItems)
        guard parts.count < 2 else {
          throw Refusal(
            AnswersFilePhrases.severalInOne(parts.map(String.init)),
            accepted: AnswersFilePhrases.itemsApart(parts.map(String.init)))
        }
        items.append((text, try read(text)))
      } catch { object(to: key, value: text, error) }
    }
    return items
  }

  /// One of the raw values of an enumeration.
  mutating func option<Option: RawRepresentable & CaseIterable>(_ key: AnswerKey, _: Option.Type) -> Option?
  where Option.RawValue == String {
    text(key) { (text) throws(Refusal) in
      if let option = Option(rawValue: text) { return option }
      let options = Option.allCases.map(\.rawValue)
      let accepted = AnswerPhrases.oneOf(options)
      let guess = Spelling.nearest(to: text, among: options).map { UsagePhrases.didYouMean($0).followed(by: accepted) }
      throw Refusal(AnswerPhrases.isNoOption(text), accepted: guess ?? accepted)
    }
  }

  /// Only `true` and `false`: what else YAML takes for a truth differs from reader to reader.
  mutating func truth(_ key: AnswerKey) -> Bool? {
    text(key) { (text) throws(Refusal) in
      switch text {
      case "true": return true
      case "false": return false
      default: throw Refusal(AnswerPhrases.isNotTrueOrFalse(text), accepted: AnswerPhrases.trueOrFalse)
      }
    }
  }

  /// A whole number in plain digits.
  mutating func number(_ key: AnswerKey, upTo limit: Int, accepted: Phrase) -> Int? {
    text(key) { (text) throws(Refusal) in try Self.number(text, upTo: limit, accepted: accepted) }
  }

  static func number(_ text: String, upTo limit: Int, accepted: Phrase) throws(Refusal) -> Int {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Refusal(AnswerPhrases.isNotAWholeNumber(text), accepted: accepted)
    }
    guard let number = Int(text), number <= limit else {
      throw Refusal(AnswerPhrases.numberIsTooLarge(text, limit: limit), accepted: accepted)
    }
    return number
  }

  /// The expected use, with the usual numbers where nobody has said.
  mutating func usage() -> Usage {
    var usage = Usage.smallTeam
    for key in AnswerKey.allCases {
      guard let part = key.usage else { continue }
      if let quantity = number(key, upTo: 1_000_000, accepted: AnswerPhrases.aQuantity) {
        usage[keyPath: part] = quantity
      }
    }
    return usage
  }
}
