package import Drawing
package import Phrases

/// The help of a screen, as lines and JSON tell it: what it is for, every key that it can have, its signs and words.
package struct ScreenHelp: Sendable {
  package let place: Place
  /// What the screen is called.
  package let title: Phrase
  /// What it is for.
  package let about: Phrase
  package let keys: [HelpKey]
  package let signs: [Meaning]
  package let words: [Meaning]

  /// A sign or a word, and what it means.
  package struct Meaning: Hashable, Sendable {
    package let name: Phrase
    package let meaning: Phrase
  }

  package init(_ place: Place, glyphs: Glyphs) {
    self.place = place
    title = place.title
    about = place.help
    keys = place.keys(glyphs).map { HelpKey($0) }
    signs = place.signs.map { Meaning($0) }
    words = place.terms.map { Meaning($0) }
  }

  /// The screen that is called so.
  package init?(named name: String, glyphs: Glyphs) {
    guard let place = Place(rawValue: name) else { return nil }
    self.init(place, glyphs: glyphs)
  }

  /// The signs of all screens.
  package static var allSigns: [Meaning] { Sign.legend.flatMap(\.signs).map { Meaning($0) } }

  /// The words of all screens.
  package static var allWords: [Meaning] { Term.allCases.map { Meaning($0) } }
}

/// A key of a screen.
package struct HelpKey: Hashable, Sendable {
  /// As the line of keys names it, such as `Ctrl-X` or `g G`.
  package let key: String
  /// The word that stands behind it there.
  package let label: Phrase
  package let does: Phrase

  init(_ hint: KeyHint) {
    key = hint.key
    label = hint.meaning
    does = hint.does
  }
}

extension ScreenHelp.Meaning {
  init(_ sign: Sign) {
    name = sign.mark
    meaning = sign.meaning
  }

  init(_ term: Term) {
    name = term.word
    meaning = term.meaning
  }
}

extension [ScreenHelp.Meaning] {
  /// Without those that say in a language what another one says.
  package func distinct(in language: Language) -> [ScreenHelp.Meaning] {
    var seen: Set<[String]> = []
    return filter { seen.insert([$0.name[language], $0.meaning[language]]).inserted }
  }
}

extension ScreenHelp {
  /// The keys of all screens; screens with the same ones stand together.
  static func keysOfAll(_ glyphs: Glyphs) -> [(titles: [Phrase], hints: [KeyHint])] {
    var groups: [(titles: [Phrase], hints: [KeyHint])] = []
    var places: [[Phrase]: Int] = [:]
    for place in Place.allCases {
      let hints = place.keys(glyphs)
      let names = hints.map { Phrase(verbatim: $0.key).joined(with: $0.meaning) }
      if let index = places[names] {
        groups[index].titles.append(place.title)
      } else {
        places[names] = groups.count
        groups.append((titles: [place.title], hints: hints))
      }
    }
    return groups
  }

  /// The keys of all screens, by the titles of those that have the same.
  package static func allKeys(_ glyphs: Glyphs) -> [(title: Phrase, keys: [HelpKey])] {
    var all = [(title: HelpPagePhrases.everywhere, keys: Place.keysEverywhere(glyphs).map { HelpKey($0) })]
    for (titles, hints) in keysOfAll(glyphs) {
      all.append((title: titles.listed, keys: hints.map { HelpKey($0) }))
    }
    return all
  }
}
