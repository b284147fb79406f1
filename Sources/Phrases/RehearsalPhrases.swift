/// What is said of a stack that only a rehearsal knows: its account ends with the program, so that no command comes back to it.
package enum RehearsalPhrases {
  /// Over commands that lead nowhere after a rehearsal.
  package static let hasEnded = Phrase(
    "This rehearsal has ended, and its account with it. Of a real stack it is so:",
    "リハーサルは終了し、そのアカウントも消えました。実際のスタックでは次のとおりです。")

  /// What is told of what this program has begun or done: where a command in it would come back to a rehearsal, all of it is told of a
  /// real stack.
  package static func afterwards(_ words: [Phrase]) -> [Phrase] {
    guard words.contains(where: { Program.isOfRehearsal($0.english) }) else { return words }
    return [hasEnded]
      + words.map { Phrase(Program.outsideRehearsal($0.english), Program.outsideRehearsal($0.japanese)) }
  }

  /// The same of one advice, each on a line of its own.
  ///
  /// - Parameter practice: the options of `change` for a rehearsal in which such a stack stands; nil where there is none.
  package static func afterwards(_ advice: Phrase, practice: String?) -> [Phrase] {
    let words = afterwards([advice])
    guard let practice, words.count > 1 else { return words }
    let command = "gitlab-wizard change \(Program.rehearsalOptions) \(practice)"
    return words + [Phrase("To practise it:", "練習するには:"), Phrase(verbatim: command)]
  }
}
