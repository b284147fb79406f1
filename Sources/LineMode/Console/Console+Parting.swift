internal import Phrases

/// What people are told of what this program leaves behind: its commands are typed when it has ended, and a rehearsal with it.
extension Console {
  /// Says each on a line of its own.
  func printError(parting words: [Phrase]) {
    for phrase in RehearsalPhrases.afterwards(words) { printError(phrase) }
  }

  /// Says what mends it.
  ///
  /// - Parameter practice: the options of `change` for a rehearsal in which such a stack stands; nil where there is none.
  func printError(parting advice: Phrase, practice: String? = nil) {
    for phrase in RehearsalPhrases.afterwards(advice, practice: practice) { printError(phrase) }
  }
}
