import Glibc
import LineMode
import Phrases
import Testing

@Suite struct ConsoleTests {
  private struct Named: Encodable { let name: String }

  /// What AWS or a file said reaches no terminal as a command, in results and in talk.
  @Test(arguments: [
    ("\u{1B}[2J", "?[2J"), ("a\u{202E}b", "a?b"), ("a\r\nb", "a\nb"), ("a\tb\nc", "a\tb\nc"), ("é 日本語", "é 日本語"),
    ("a\u{200B}b", "a?b"),
  ])
  func nothingThatSteersATerminalIsPrinted(_ text: String, printed: String) throws {
    let transcript = Transcript()
    try transcript.console.tell(text)
    transcript.console.printError(text)
    #expect(transcript.results == printed + "\n" && transcript.talk == printed + "\n")
  }

  @Test func inJSONItIsEscapedSoThatNothingIsLost() throws {
    let transcript = Transcript()
    try transcript.console.tell(json: Named(name: "a\u{202E}b\u{9B}"))
    #expect(transcript.results.contains(#""a\u202eb\u009b""#), "\(transcript.results)")
  }

  @Test(arguments: [("y", true), ("Yes", true), ("はい", true), ("", false), ("n", false), ("ja", false), (" y", false)])
  func onlyAYesIsOne(_ line: String, isYes: Bool) {
    #expect(Console.isYes(line) == isYes)
  }

  @Test(arguments: [
    (
      "Nothing is built, and nothing is billed before a yes.", "Nothing is built, and\nnothing is billed before\na yes."
    ),
    ("  as far in as the line that is broken", "  as far in as the line\n  that is broken"),
    ("gitlab-wizard backup now gitlab --stop", "gitlab-wizard backup now gitlab --stop"),
    ("The page: https://example.com/a/long/address", "The page: https://example.com/a/long/address"),
    ("何も作成されず、料金もかかりません。", "何も作成されず、料金もか\nかりません。"),
  ])
  func noWordIsBrokenOnANarrowTerminal(_ text: String, printed: String) throws {
    let transcript = Transcript(columns: 24)
    transcript.console.printError(text)
    try transcript.console.tell(words: text + "\n")
    #expect(transcript.talk == printed + "\n" && transcript.results == transcript.talk)
    // What a file or a program takes stays as it is.
    try transcript.console.tell(text)
    #expect(transcript.results.hasSuffix("\n\(text)\n"))
  }

  /// As a shell takes the program that was called by a path: in sentences, on lines of their own and in JSON.
  @Test(arguments: [
    ("./bin/gitlab-wizard", "./bin/gitlab-wizard"), ("/my tools/gitlab-wizard", "'/my tools/gitlab-wizard'"),
  ])
  func commandsWorkFromTheShellThatCalled(_ path: String, _ name: String) throws {
    let transcript = Transcript(calling: Program(calledAs: path, profile: nil))
    let text = "Come back with: gitlab-wizard resume gitlab、gitlab-wizard --rehearse"
    let called = "Come back with: \(name) resume gitlab、\(name) --rehearse"
    transcript.console.printError(text)
    try transcript.console.tell(words: text + "\n")
    try transcript.console.tell(json: Named(name: text))
    #expect(transcript.talk == called + "\n" && transcript.results.hasPrefix(called + "\n"))
    #expect(transcript.results.contains("\"\(called)\""), "\(transcript.results)")
  }

  /// The project is called so too, and what belongs to others may be.
  @Test(arguments: [
    "gitlab-wizard wrote it", "gitlab-wizard-backup", "x/gitlab-wizard status", "gitlab-wizard 0.1.0",
    "my-gitlab-wizard stop",
    "gitlab-wizard starts",
  ])
  func whatIsNoCommandStaysAsItIs(_ text: String) {
    let transcript = Transcript(calling: Program(calledAs: "/opt/gitlab-wizard", profile: nil))
    transcript.console.printError(text)
    #expect(transcript.talk == text + "\n")
  }

  @Test func resultsThatCannotBeWrittenAreAFault() {
    let transcript = Transcript(room: 0)
    #expect(throws: OutputFault.self) { try transcript.console.tell("a") }
    transcript.console.printError("b")
    #expect(transcript.talk == "b\n")
  }

  /// Else a reader that goes away would be a proof that failed, or a test that cannot be made.
  @Test(arguments: [EPIPE, ENOSPC])
  func resultsThatCannotBeWrittenAreNoFailureOfWhatTheyTellOf(_ number: Int32) {
    #expect(Failure(OutputFault(number: number)) == nil)
  }

  /// What is pasted is the command and nothing that follows it.
  @Test func nothingFollowsACommandOnItsLine() throws {
    let words = [
      Phrase(verbatim: "AWS continues. Come back with: gitlab-wizard resume gitlab"),
      Phrase(
        verbatim:
          "To repair it:\ngitlab-wizard change gitlab --repair retry\nTo delete it:\ngitlab-wizard destroy gitlab"),
      Phrase(verbatim: "That is all."),
    ]
    #expect(
      words.commands(in: .english) == [
        "gitlab-wizard resume gitlab", "gitlab-wizard change gitlab --repair retry", "gitlab-wizard destroy gitlab",
      ])
    #expect(words.text(in: .english).contains("resume gitlab\nTo repair it:\n"))
    #expect(words.text(in: .english).hasSuffix("destroy gitlab\nThat is all."))
    // In a string of JSON, where the end of a line is a letter.
    let program = Program(calledAs: "./gw", profile: nil)
    #expect(program.called(in: #"it:\ngitlab-wizard destroy gitlab"#) == #"it:\n./gw destroy gitlab"#)
  }
}
