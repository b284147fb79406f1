/// One sentence (or word) the user reads, in every language, decided where the fact is known and spoken at the edge.
///
/// Sentences live in this module as static members and functions, one file per topic, so that a translator reads them side by side:
/// `RefusalPhrases.hostBitsAreSet("10.0.0.1/16", network: "10.0.0.0/16")[.japanese]`.
package struct Phrase: Hashable, Sendable {
  package let english: String
  package let japanese: String

  package init(_ english: String, _ japanese: String) {
    self.english = english
    self.japanese = japanese
  }

  /// The same text in every language: a product name, an id, a message of AWS shown as it came.
  package init(verbatim text: String) {
    self.init(text, text)
  }

  package subscript(_ language: Language) -> String {
    switch language {
    case .english: english
    case .japanese: japanese
    }
  }

  /// Both sentences; Japanese leaves no space between them.
  package func followed(by next: Phrase) -> Phrase {
    Phrase("\(english) \(next.english)", japanese + (japanese.hasSuffix("。") ? "" : " ") + next.japanese)
  }

  /// What stands between the members of a list.
  package static let listSeparator = Phrase(", ", "、")

  /// Each as far as its first line: what a server sent along with a refusal may be a page.
  package var firstLine: Phrase {
    Phrase(
      english.split(whereSeparator: \.isNewline).first.map(String.init) ?? "",
      japanese.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
  }

  /// Both with nothing between them.
  package func joined(with next: Phrase) -> Phrase { Phrase(english + next.english, japanese + next.japanese) }
}

extension [Phrase] {
  /// All of them, one after the other; nil for none.
  package var asOne: Phrase? {
    first.map { first in dropFirst().reduce(first) { $0.followed(by: $1) } }
  }

  /// All of them in one line, as a list.
  package var listed: Phrase {
    Phrase(
      map(\.english).joined(separator: Phrase.listSeparator.english),
      map(\.japanese).joined(separator: Phrase.listSeparator.japanese))
  }

  /// All of them as one text.
  package func text(in language: Language) -> String { asOne?[language] ?? "" }
}

extension Int {
  /// The number with what is counted, in English: Japanese counts without a plural.
  func of(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
