/// Where a row of text may end.
enum LineBreaking {
  static func isAllowed(between left: Character, and right: Character) -> Bool {
    if left == " " || right == " " { return left != right }
    guard left.columns == 2 || right.columns == 2 else { return false }
    return !neverFirst.contains(right) && !neverLast.contains(left)
  }

  /// Whether both belong to one word of katakana, which nobody reads in halves.
  static func isInsideWord(_ left: Character, _ right: Character) -> Bool { isKatakana(left) && isKatakana(right) }

  private static func isKatakana(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0x30A1...0x30FA).contains(scalar.value) || scalar.value == 0x30FC
  }

  /// 行頭禁則: closing brackets, full stops and commas, small kana, and what lengthens or repeats the character before.
  private static let neverFirst = Set(
    "。、，．・：；？！ー～」』】）〕］｝〉》〙〗”’…‥々〻ヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％")

  /// 行末禁則: opening brackets and currency signs.
  private static let neverLast = Set("「『【（〔［｛〈《〘〖“‘([{$＄￥¥")
}
