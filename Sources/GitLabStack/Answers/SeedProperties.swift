package import Phrases

/// The properties of the CDK project that this stack follows (aws-cdk-gitlab-on-ecs), as answers.
package struct SeedProperties: Hashable, Sendable {
  package let answers: Answers
  /// What was left out or understood otherwise, in the order of the file.
  package let remarks: [Phrase]

  /// Reads JSON or YAML; `file` is its name, which tells a program from data. Whether the answers make sense is for `Choices`.
  package static func read(_ text: String, from file: String) throws(AnswersFileFault) -> SeedProperties {
    guard !isProgram(text, file: file) else {
      throw AnswersFileFault([
        .init(
          line: nil, key: "", value: "", reason: SeedPhrases.fileIsAProgram,
          accepted: SeedPhrases.copyTheBracesOfTheProgram)
      ])
    }
    let root: YAMLNode?
    do throws(YAMLFault) {
      root = try YAML.parse(text)
    } catch {
      throw AnswersFileFault([
        .init(line: error.line, key: "", value: "", reason: error.reason, accepted: SeedPhrases.propertiesAsAnExample)
      ])
    }
    var reading = SeedReading()
    reading.read(root)
    guard reading.objections.isEmpty else { throw AnswersFileFault(reading.objections) }
    return SeedProperties(answers: reading.answers, remarks: reading.remarks)
  }

  private static func isProgram(_ text: String, file: String) -> Bool {
    if [".ts", ".js", ".mts", ".mjs", ".tsx"].contains(where: file.lowercased().hasSuffix) { return true }
    return text.split(separator: "\n").contains { line in
      ["import ", "export ", "const ", "#!", "new "].contains { line.hasPrefix($0) }
    }
  }
}
