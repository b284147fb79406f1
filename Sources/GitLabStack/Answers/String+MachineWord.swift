extension String {
  /// A word that a machine reads (an id, an ARN, an address, a name in the DNS, a number) as it is without an input method, and without
  /// what came along when it was copied: full-width forms become ASCII, spaces around it and marks without width go.
  ///
  /// A word that is not ASCII even then keeps its letters: it is no such word, and whoever typed it is shown what was typed.
  package var asMachineWord: String {
    // Most are such words already: ASCII without a space.
    if utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return self }
    let plain = String(map(\.halfWidth)).filter { !$0.hasNoWidth }.withoutSpacesAround
    let word = String(plain.map(\.asHyphen))
    return word.allSatisfy(\.isASCII) ? word : plain
  }

  /// The same of a network: people set its slash apart too.
  package var asNetwork: String {
    let word = asMachineWord
    return word.contains(where: \.isWhitespace) ? word.replacing(#/\s*\/\s*/#, with: "/") : word
  }

  private var withoutSpacesAround: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Character {
  /// Zero-width space, word joiner and byte order mark, as web pages and files have them.
  fileprivate var hasNoWidth: Bool { ["\u{200B}", "\u{2060}", "\u{FEFF}"].contains(self) }

  /// What word processors and input methods put for a hyphen: dashes, the minus sign, the mark of a long vowel.
  fileprivate var asHyphen: Character {
    ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "ー"].contains(self) ? "-" : self
  }
}

extension AnswerValue {
  /// The same as a machine takes it; tags are words of people, and stay.
  func plain(for key: AnswerKey) -> AnswerValue {
    func plain(_ text: String) -> String {
      key == .networkCIDR || key == .accessAllowedCIDRs ? text.asNetwork : text.asMachineWord
    }
    return switch self {
    case .text(let text) where key.shape != .map: .text(plain(text))
    case .list(let items): .list(items.map(plain))
    case .text, .map: self
    }
  }
}
