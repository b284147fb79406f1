import Foundation
import Phrases
import Subprocess
import Testing

@testable import GitLabStack

/// The JSON Schema of an answers file takes what the program takes, as a validator that is not ours sees it.
struct AnswersSchemaTests {
  private static let taken = [
    "examples": AnswersFile.text(for: examples, language: .english),
    "defaults": AnswersFile.text(for: defaults, language: .japanese),
    "nothing": AnswersFile.text(for: Answers(), language: .english),
    "bare": "version: 1\nnetwork:\nstorage: {backups: false, onDelete: }\nimage: {cpu: 512, memory: '1024'}\n",
    "single": "version: 1\naccess: {allowedCidrs: 203.0.113.0/24}\nstorage: {backups: 'true'}\n",
  ]
  private static let refused = [
    "no-version": "stack: {name: gitlab}\n", "other-version": "version: 2\n", "list": "- a\n",
    "no-section": "version: 1\nnetwrok: {cidr: 10.0.0.0/16}\n", "no-key": "version: 1\nnetwork: {cird: 10.0.0.0/16}\n",
    "no-alternative": "version: 1\nnetwork: {egress: nat}\n", "no-truth": "version: 1\nstorage: {backups: maybe}\n",
    "list-for-text": "version: 1\nstack: {name: [a]}\n", "map-for-list": "version: 1\naccess: {allowedCidrs: {a: b}}\n",
  ]

  private static var examples: Answers {
    AnswerKey.allCases.reduce(into: Answers()) { $0[$1] = AnswerValue(line: $1.question.example, for: $1) }
  }

  private static var defaults: Answers {
    AnswerKey.allCases.reduce(into: Answers()) { $0[$1] = $1.question.default }
  }

  @Test func takesAndRefusesWhatTheProgramDoes() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-schema-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for language in Language.allCases {
      try AnswersSchema.text(language).write(
        to: folder.appending(path: "\(language.rawValue).json"), atomically: false, encoding: .utf8)
    }
    for (kind, files) in [("taken", Self.taken), ("refused", Self.refused)] {
      for (name, text) in files {
        try text.write(to: folder.appending(path: "\(kind)-\(name).yaml"), atomically: false, encoding: .utf8)
      }
    }
    let result = try await Subprocess.run(
      .name("env"),
      arguments: [Linter.path(".build/venv/bin/python"), "-B", Linter.path("Tests/Lint/schema.py"), folder.path],
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)\(result.standardError)")
    #expect(result.standardOutput == "5 taken, 9 refused\n5 taken, 9 refused\n")
  }

  /// What the program itself says to the same files, as far as their form goes.
  @Test func theProgramSaysTheSame() {
    for (name, text) in Self.taken { #expect(throws: Never.self, "\(name)") { try AnswersFile.read(text) } }
    for (name, text) in Self.refused where !["no-alternative", "no-truth"].contains(name) {
      #expect(throws: AnswersFileFault.self, "\(name)") { try AnswersFile.read(text) }
    }
  }

  @Test func explainsEveryKey() {
    for language in Language.allCases {
      let schema = AnswersSchema.text(language)
      for key in AnswerKey.allCases {
        #expect(schema.contains(TemplateValue.string(key.question.explanation[language]).json), "\(key.rawValue)")
      }
    }
  }
}
