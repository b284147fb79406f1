internal import Phrases

/// A file of answers, and where in it each was given.
package struct AnswersFile: Hashable, Sendable {
  package let answers: Answers
  /// The line of each key that was answered, from 1.
  package let lines: [AnswerKey: Int]

  /// Nothing was answered.
  package static let empty = AnswersFile(answers: Answers(), lines: [:])

  /// Reads the YAML of an answers file; whether the answers make sense is for `Choices` to judge.
  package static func read(_ text: String) throws(AnswersFileFault) -> AnswersFile {
    let root: YAMLNode?
    do throws(YAMLFault) {
      root = try YAML.parse(text)
    } catch {
      throw AnswersFileFault([
        .init(line: error.line, key: "", value: "", reason: error.reason, accepted: .anAnswersFile)
      ])
    }
    var reading = AnswersFileReading()
    reading.read(root)
    let file = AnswersFile(answers: reading.answers, lines: reading.lines)
    guard reading.objections.isEmpty else { throw AnswersFileFault(reading.objections, rest: file) }
    return file
  }
}
