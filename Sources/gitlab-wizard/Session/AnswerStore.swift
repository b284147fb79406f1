import GitLabStack
import Phrases

/// Where unfinished answers are kept: `$XDG_STATE_HOME/gitlab-wizard/answers.yaml`.
struct AnswerStore: Sendable {
  private let folder: UserFolder
  private let file: String
  var path: String { folder.path(of: file) }

  /// nil where there is no home to keep anything in.
  init?(environment: [String: String], isRehearsal: Bool) {
    guard let folder = UserFolder(.state, environment: environment) else { return nil }
    self.folder = folder
    // What a rehearsal answers, such as a VPC that only it has, must never reach a real account.
    file = isRehearsal ? "rehearsal.yaml" : "answers.yaml"
  }

  /// The answers of last time; empty if there are none. A file that cannot be understood is left alone, and said.
  func load() throws(AnswersFileFault) -> Answers {
    guard let text = folder.read(file) else { return Answers() }
    return try AnswersFile.read(text).answers
  }

  func save(_ answers: Answers, language: Language) throws {
    try folder.write(AnswersFile.text(for: answers, language: language), to: file)
  }
}
