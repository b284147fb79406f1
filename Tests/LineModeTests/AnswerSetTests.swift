import Foundation
import GitLabStack
import Phrases
import Testing
import UserFiles

/// Sets of answers that have a name.
@Suite struct AnswerSetTests {
  @Test func eachKeepsItsOwnAnswers() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let environment = ["HOME": home.path]
    let set = try #require(AnswerSet("team", environment: environment))
    #expect(!set.exists && AnswerSet.names(environment: environment).isEmpty)
    var answers = Answers()
    answers[.networkEgress] = .text("nat-instance")
    try AnswerStore(set).save(answers, language: .english)
    #expect(set.exists && AnswerSet.names(environment: environment) == ["team"])
    #expect(AnswerStore(set).open().answers == answers)
    #expect(AnswerStore(environment: environment, isRehearsal: false)?.open().answers.keys.isEmpty == true)
  }

  @Test(arguments: ["gitlab.yaml", "a/b", "-", "", "..", "~x", "チーム", "--answers"])
  func whatIsNoPlainWordIsAFile(_ name: String) {
    #expect(AnswerSet(name, environment: ["HOME": "/home/ren"]) == nil)
  }
}
