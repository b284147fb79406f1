internal import Phrases

/// A file of answers, and where in it each was given.
package struct AnswersFile: Hashable, Sendable {
  package let answers: Answers
  /// The line of each key that was answered, from 1.
  package let lines: [AnswerKey: Int]

  /// Nothing was answered.
  package static let empty = AnswersFile(answers: Answers(), lines: [:])

  /// Reads a file of answers in any form that an editor gives it.
  package static func read(_ bytes: [UInt8]) throws(AnswersFileFault) -> AnswersFile { try read(text(of: bytes)) }

  /// The text of a file that is read like one of answers.
  package static func text(of bytes: [UInt8]) throws(AnswersFileFault) -> String { try FileText.decode(bytes) }

  /// Reads the YAML of an answers file; whether the answers make sense is for `Choices` to judge.
  package static func read(_ text: String) throws(AnswersFileFault) -> AnswersFile {
    let root: YAMLNode?
    do throws(YAMLFault) {
      root = try YAML.parse(text)
    } catch {
      // The reader of YAML finds a tab only where it cannot go on.
      if let line = lineIndentedByTab(text) {
        throw AnswersFileFault([
          .init(
            line: line, key: "", value: "", reason: AnswersFilePhrases.tabIndents,
            accepted: AnswersFilePhrases.spacesIndent)
        ])
      }
      throw AnswersFileFault([
        .init(line: error.line, key: "", value: "", reason: error.reason, accepted: AnswersFilePhrases.anAnswersFile)
      ])
    }
    if let other = ForeignFile(root) {
      throw AnswersFileFault([.init(line: nil, key: "", value: "", reason: other.reason, accepted: other.advice)])
    }
    var reading = AnswersFileReading()
    reading.read(root)
    let file = AnswersFile(answers: reading.answers, lines: reading.lines)
    guard reading.objections.isEmpty else { throw AnswersFileFault(reading.objections, rest: file) }
    return file
  }

  /// The first line with a tab before its first character; nil if there is none.
  private static func lineIndentedByTab(_ text: String) -> Int? {
    text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { line in
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      return indentation.contains("\t") && indentation.count < line.count
        && !line.dropFirst(indentation.count).hasPrefix("#")
    }.map { $0 + 1 }
  }
}
