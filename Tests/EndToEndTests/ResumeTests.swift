import Foundation
import Glibc
import Subprocess
import Testing

/// The wizard is killed, the home is gone, and `resume` leads to where an undisturbed deployment ends.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct ResumeTests {
  private let words = WizardWords.english
  /// Slow enough to be killed in the midst of it.
  private let slowly = LocalAWS.Faults(delay: 0.5)

  @Test func anEmptyHomeShowsTheSameEndAsWhoeverWatched() async throws {
    try await withLocalAWS(.loaded) { aws in
      let file = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
      let watched = try await Tmux.with(aws.program("deploy", "--yes", "--answers", file.path, home: "home")) { tmux in
        try await end(on: tmux)
      }
      let resumed = try await resumedEnd(in: aws)
      #expect(resumed == watched)
    }
  }

  @Test func goesOnAfterAKillWhileItRuns() async throws {
    try await withLocalAWS(.loaded, faults: slowly) { aws in
      try await killed(in: aws, "deploy", "--yes") { tmux in
        try await tmux.wait(for: words.phases)
        try await tmux.wait(for: "CREATE_COMPLETE")
      }
      try await expectTheEnd(in: aws)
    }
  }

  @Test func goesOnAfterAKillWhileTheOrderIsOnItsWay() async throws {
    try await withLocalAWS(.loaded, faults: slowly) { aws in
      try aws.misbehave(["execute-change-set": ["1": .slow]])
      try await killed(in: aws, "deploy", "--yes") { tmux in
        try await tmux.wait(for: "the order") { _ in
          (try? aws.commandLines().contains { $0.contains("execute-change-set") }) == true
        }
      }
      // What was on its way arrives without us.
      try await aws.looking {
        try await aws.status(ofStack: "gitlab")
      } until: {
        $0 != "REVIEW_IN_PROGRESS"
      }
      try await expectTheEnd(in: aws)
    }
  }

  /// Nothing was built, `resume` says so, and deploying again does not stumble over what is left.
  @Test(arguments: ["CloudFormation is working out the change set", "Create it?"])
  func startsAnewAfterAKillBeforeTheYes(at sight: String) async throws {
    try await withLocalAWS(.loaded, faults: slowly) { aws in
      try await killed(in: aws, "deploy") { tmux in
        try await tmux.wait(untilGone: "Asking your AWS account")
        try await tmux.wait(forWrapped: words.confirmation)
        try await tmux.keys("y")
        try await tmux.wait(for: sight)
        // The stack that holds the change set must be there, or there is nothing to say anything about.
        try await tmux.wait(for: "the change set") { _ in
          (try? aws.calls().contains { $0.action == "CreateChangeSet" }) == true
        }
      }
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let resumed = try await aws.wizard("resume", answers: answers)
      #expect(resumed.status == .exited(4) && resumed.errors.contains("Nothing was created"), "\(resumed.errors)")
      #expect(try await aws.wizard("deploy", "--yes", answers: answers).status == .exited(0))
      try await expectTheEnd(in: aws)
    }
  }

  // MARK: Steps

  /// Opens the wizard, does something in it, and kills it like a session that is lost.
  private func killed(in aws: LocalAWS, _ arguments: String..., body: (Tmux) async throws -> Void) async throws {
    let file = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
    var program = aws.program("--answers", file.path, home: "lost")
    let place = try #require(program.firstIndex(of: WizardBinary.path))
    program.insert(contentsOf: arguments.acceptingHTTP, at: place + 1)
    try await Tmux.with(program) { tmux in
      try await body(tmux)
      kill(try #require(try await tmux.process(of: WizardBinary.path)), SIGKILL)
      try await tmux.waitForExit(137)
    }
  }

  private func resumedEnd(in aws: LocalAWS) async throws -> String {
    try await Tmux.with(aws.program("resume", home: "empty")) { tmux in
      try await end(on: tmux)
    }
  }

  /// The last screen, whole: the receipt is written, and protection turned on, while it shows already.
  private func end(on tmux: Tmux) async throws -> String {
    try await tmux.wait(for: words.passwordIsHidden)
    try await tmux.wait(for: words.receipt)
    return try await tmux.wait(untilGone: "Turning on termination protection")
  }

  private func expectTheEnd(in aws: LocalAWS) async throws {
    let screen = try await resumedEnd(in: aws)
    #expect(screen.contains(words.created))
    #expect(screen.split(separator: "\n").contains(Substring(try await aws.output("GitLabURL", ofStack: "gitlab"))))
    #expect(try aws.calls().count { $0.action == "ExecuteChangeSet" } == 1)
  }
}
