extension Unicode.Scalar {
  /// Whether it shows nothing of itself, and steers what shows others: controls, formats, ends of lines of every kind, and what is
  /// made to be passed over. By Unicode's own word, so that what comes next year is known too.
  ///
  /// Selectors of a variant are none: they choose the form of a kanji or an emoji, and stay within it.
  package var isUnseen: Bool {
    switch value {
    // What nearly every text is made of, without a search: ASCII, lines and shapes of screens, kana and ideographs.
    case 0x20...0x7E, 0x2500...0x25BF, 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x3130, 0x4E00...0x9FFF: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }
}

extension Character {
  /// Whether a part of it is not seen and may mislead whoever reads it. What joins several emoji into one is no such part.
  package var hidesAny: Bool {
    if utf8.count == 1, let byte = utf8.first { return byte < 0x20 || byte == 0x7F }
    let scalars = unicodeScalars
    guard let first = scalars.first else { return false }
    let joins = first.properties.isEmoji && scalars.last != "\u{200D}"
    return scalars.contains { $0.isUnseen && !(joins && $0 == "\u{200D}") }
  }
}
