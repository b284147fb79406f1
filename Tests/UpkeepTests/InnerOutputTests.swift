import FoundationEssentials
import Testing

@testable import Upkeep

struct InnerOutputTests {
  private static let before = """

    The Session Manager plugin was installed successfully. Use the AWS CLI to start a session.


    Starting session with SessionId: ecs-execute-command-0123\r

    """
  private static let after = "\r\n\r\nExiting session with sessionId: ecs-execute-command-0123.\r\n\r\n"
  private let command = InnerCommand(["gitlab-ctl", "status"], nonce: "n0")

  @Test(arguments: [1, 2, 7, 4096])
  func handsOnWhatTheCommandSaidHoweverItIsCut(_ length: Int) {
    let session =
      Self.before + "@@begin n0@@\r\nrun: gitaly\r\n\r\n@not the end@\r\n最後" + "\r\n@@end n0 3@@\r\n" + Self.after
    var output = InnerOutput(of: command)
    let bytes = Array(session.utf8)
    let said = stride(from: 0, to: bytes.count, by: length).map {
      output.take(bytes[$0..<min($0 + length, bytes.count)])
    }
    #expect(said.joined() == "run: gitaly\n\n@not the end@\n最後")
    #expect(output.ending == .exited(3))
  }

  @Test func doesNotWaitForALineEndToHandOnAPrompt() {
    var output = InnerOutput(of: command)
    _ = output.take(Array("@@begin n0@@\r\n".utf8))
    #expect(output.take(Array("working...".utf8)) == "working...")
  }

  @Test func takesNoOthersMarksForItsOwn() {
    var output = InnerOutput(of: command)
    let said = output.take(Array("@@begin n0@@\r\n\r\n@@end n1 0@@\r\n".utf8))
    #expect(said.hasPrefix("\n@@end n1 0@@"))
    #expect(output.ending == .lost(reason: ""))
  }

  @Test(arguments: [
    ("Cannot perform start session: EOF\r\n", "Cannot perform start session: EOF"),
    ("SessionId: ecs-1 : The session was refused.\r\n", "SessionId: ecs-1 : The session was refused."), ("", ""),
  ])
  func aSessionThatNeverBeginsIsNoEnd(words: String, reason: String) {
    var output = InnerOutput(of: command)
    #expect(output.take(Array((Self.before + words).utf8)).isEmpty)
    #expect(output.ending == .neverBegan(reason: reason))
  }

  @Test func aSessionThatIsCutIsNoEnd() {
    var output = InnerOutput(of: command)
    let words = "SessionId: ecs-1 : Your session timed out due to inactivity and has been terminated."
    _ = output.take(Array((Self.before + "@@begin n0@@\r\nhalf\r\n" + words + "\r\n").utf8))
    #expect(output.ending == .lost(reason: words))
  }

  @Test func theLineNamesNeitherTheCommandNorItsMarks() throws {
    let line = InnerCommand(["echo", "it's"], nonce: "n0").line
    #expect(!line.contains("echo it") && !line.contains("n0"))
    // A shell's words, of which the last is in single quotes: nothing in it may end them.
    #expect(line.hasPrefix("sh -c '") && line.hasSuffix("'") && line.dropFirst(7).dropLast().allSatisfy { $0 != "'" })
  }
}
