package import GitLabStack
package import Phrases

extension AnswersFileFault {
  /// Every objection to a file in a sentence, with its place as compilers write it.
  package func sentences(in file: String) -> [Phrase] {
    objections.map { objection in
      let place = objection.line.map { "\(file):\($0)" } ?? file
      guard !objection.key.isEmpty else {
        return AnswersFilePhrases.fileIsRefused(place, reason: objection.reason, accepted: objection.accepted)
      }
      return CommandPhrases.objection(
        place: place, key: objection.key, value: objection.value, reason: objection.reason,
        accepted: objection.accepted)
    }
  }
}
