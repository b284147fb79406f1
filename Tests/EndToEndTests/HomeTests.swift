import Foundation
import Subprocess
import Testing

/// What stands in an account, as `status` lists it and the home shows it, with the real `aws`.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct HomeTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private func program(in aws: LocalAWS) -> [String] {
    let own = ["TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no"]
    let variables = aws.variables(first: aws.bin.path).merging(own) { $1 }
    return ["env", "-i"] + variables.map { "\($0.key)=\($0.value)" }.sorted() + [WizardBinary.path]
      + ["--region", "ap-northeast-1", "--lang", "en"]
  }

  @Test func showsWhatStandsAndWritesNothing() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let none = try await aws.wizard("status", answers: Self.nothing)
      #expect(none.status == .exited(0) && none.output.hasPrefix("0 GitLabs in ap-northeast-1"), "\(none.output)")
      for name in ["gitlab", "second"] {
        let made = try await aws.wizard("deploy", "--yes", "--stack.name", name, answers: answers)
        try #require(made.status == .exited(0), "\(made.errors)")
      }
      let before = try aws.calls().count(where: \.mutates)
      let list = try await aws.wizard("status", answers: Self.nothing)
      #expect(list.output.hasPrefix("2 GitLabs in ap-northeast-1, account 123456789012"), "\(list.output)")
      #expect(list.output.contains("\ngitlab  ") && list.output.contains("\nsecond  "), "\(list.output)")
      let url = try await aws.output("GitLabURL", ofStack: "gitlab")
      try await Tmux.with(program(in: aws)) { tmux in
        try await tmux.wait(for: "HOME")
        try await tmux.wait(for: "second")
        try await tmux.keys("Enter")
        try await tmux.wait(for: url)
        try await tmux.wait(for: "stack 1 of 2")
        try await tmux.keys("q")
        try await tmux.wait(for: WizardWords.english.leave)
        try await tmux.keys("y")
        try await tmux.waitForExit(0)
      }
      #expect(try aws.calls().count(where: \.mutates) == before, "looking writes nothing")
    }
  }
}
