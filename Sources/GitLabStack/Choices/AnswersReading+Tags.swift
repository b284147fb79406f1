internal import Phrases

extension AnswersReading {
  mutating func tags() -> [Tag] {
    let key = AnswerKey.stackTags
    guard let answer = answers[key] else { return [] }
    let tags: [Tag]
    switch answer {
    case .map(let pairs): tags = pairs
    case .text(let line):
      let part = AnswerValue.parts(of: line).first { !$0.contains("=") } ?? line
      object(to: key, AnswerPhrases.isNoTag(part), accepted: AnswerPhrases.someTags)
      return []
    case .list:
      object(to: key, AnswerPhrases.areNotTags, accepted: AnswerPhrases.someTags)
      return []
    }
    var seen: Set<String> = []
    for tag in tags {
      let line = "\(tag.key)=\(tag.value)"
      do throws(Refusal) {
        try tag.check()
        guard seen.insert(tag.key).inserted else {
          throw Refusal(AnswerPhrases.isThereTwice(tag.key), accepted: AnswerPhrases.someTags)
        }
      } catch { object(to: key, value: line, error) }
    }
    if tags.count > 50 { object(to: key, AnswerPhrases.tooManyTags(tags.count), accepted: AnswerPhrases.someTags) }
    return tags
  }
}

extension Tag {
  fileprivate func check() throws(Refusal) {
    guard !key.isEmpty else { throw Refusal(AnswerPhrases.tagHasNoKey, accepted: AnswerPhrases.someTags) }
    guard !key.lowercased().hasPrefix("aws:") else {
      throw Refusal(AnswerPhrases.tagIsReserved(key), accepted: AnswerPhrases.someTags)
    }
    try Self.check(key, limit: 128)
    try Self.check(value, limit: 256)
  }

  private static func check(_ text: String, limit: Int) throws(Refusal) {
    if let odd = text.first(where: { !$0.unicodeScalars.allSatisfy(isAllowed) }) {
      throw Refusal(RefusalPhrases.characterIsNotAllowed(odd), accepted: AnswerPhrases.tagCharacters)
    }
    let count = text.unicodeScalars.count
    guard count <= limit else {
      throw Refusal(RefusalPhrases.tooLong(count, limit: limit), accepted: AnswerPhrases.someTags)
    }
  }

  /// Letters and digits of any script, the space, and `_ . : / = + - @`.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default:
      " _.:/=+-@".unicodeScalars.contains(scalar)
    }
  }
}
