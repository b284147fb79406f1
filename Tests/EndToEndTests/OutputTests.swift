import Foundation
import Testing

/// What goes to standard output arrives there whole and harmless, or the program says that it did not.
@Suite(.timeLimit(.minutes(15)))
struct OutputTests {
  private static let answered = ["--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1"]
  static let commands = [
    ["template"], ["template", "--format", "json"], ["plan"], ["plan", "--json"], ["cost"], ["cost", "--json"],
    ["cost", "--format", "csv"], ["answers"], ["status", "--rehearse"], ["status", "--rehearse", "--json"],
    ["--help"], ["cost", "--help"], ["--version"], ["--generate-completion-script", "zsh"],
    ["deploy", "--rehearse", "--yes"], ["deploy", "--rehearse", "--yes", "--json"],
  ]

  private func run(_ arguments: [String], into sink: String, language: String = "en") async throws -> Sandbox.Result {
    let isAboutAnswers =
      !(arguments.last ?? "").hasPrefix("--") || arguments.contains("--rehearse")
      || arguments.contains("--json")
    // A stack that is there has its answers.
    let answered = arguments.first == "status" ? Self.answered.suffix(2) : Self.answered[...]
    let all = arguments.acceptingHTTP + (isAboutAnswers ? answered : []) + (isAboutAnswers ? ["--lang", language] : [])
    return try await Sandbox.with { sandbox in
      try await sandbox.run("/bin/bash", ["-c", "set -o pipefail; \"$0\" \"$@\" \(sink)", WizardBinary.path] + all)
    }
  }

  @Test(arguments: commands)
  func saysThatTheDiskIsFull(_ arguments: [String]) async throws {
    let result = try await run(arguments, into: ">/dev/full")
    #expect(result.exitCode == 1, "\(result.errors)")
    #expect(
      result.errors.hasSuffix("No space left on device: the results could not be written to standard output.\n"),
      "\(result.errors)")
  }

  @Test func saysItInJapanese() async throws {
    let result = try await run(["template"], into: ">/dev/full", language: "ja")
    #expect(result.errors == "ディスクに空きがありません: 結果を標準出力に書けませんでした。\n")
  }

  /// A file that the program opens must not take the place of the stream that is missing.
  @Test func saysThatStandardOutputIsClosed() async throws {
    let result = try await run(["plan"], into: ">&-")
    #expect(result.exitCode == 1)
    #expect(result.errors == "Bad file descriptor: the results could not be written to standard output.\n")
  }

  /// As any program that writes into `head` does: quietly, by the signal that the shell knows.
  @Test(arguments: [["template"], ["plan", "--json"], ["--help"]])
  func endsQuietlyWhereNobodyReads(_ arguments: [String]) async throws {
    let result = try await run(arguments, into: "| true; echo ${PIPESTATUS[0]}")
    #expect(["141\n", "0\n"].contains(result.output) && result.errors.isEmpty, "\(result)")
    let closed = try await run(arguments, into: "> >(exec 0<&-; echo gone >&2; read -r -t 5 _ </dev/null)")
    #expect(!closed.errors.contains("could not be written"), "\(closed.errors)")
  }

  /// AWS goes on whether or not anybody reads, and whoever started it has to know.
  @Test func saysThatAWSGoesOnWhereNobodyReadsAnyMore() async throws {
    let reader =
      #"| while read -r line; do case $line in *\"type\":\"event\"*) break;; esac; done; echo ${PIPESTATUS[0]}"#
    let result = try await run(["deploy", "--rehearse", "--yes", "--json", "--speed", "200"], into: reader)
    #expect(result.output == "7\n")
    let command = "\(WizardBinary.path) resume gitlab"
    #expect(result.errors.contains("AWS continues. Come back with: \(command)"), "\(result.errors)")
  }

  /// The restored GitLab stands and costs, and nothing was found against the backup.
  @Test func aReaderThatGoesAwayIsNoProofThatFailed() async throws {
    let reader =
      #"| while read -r line; do case $line in *\"type\":\"step\"*) break;; esac; done; echo ${PIPESTATUS[0]}"#
    let result = try await run(
      [
        "restore", "latest", "--prove", "--stack.name", "gitlab-team", "--rehearse", "--yes", "--json", "--speed",
        "1000",
      ],
      into: reader)
    #expect(["141\n", "7\n"].contains(result.output), "\(result)")
    #expect(result.errors.contains("To go on from where it is: \(WizardBinary.path) restore"), "\(result.errors)")
  }

  // MARK: What AWS says

  /// Escape sequences, a bell, a null, a control of eight bits, an override of the direction of reading, and what nobody sees:
  /// of no width, isolating, joining, a tag.
  private static let harmful =
    "\u{1B}]0;owned\u{07}\u{00}\u{9B}31m\u{202E}txt\u{2066}a\u{200B}b\u{2060}c\u{200D}d\u{E0041}e\u{FEFF}\r"
  private static let harmless = "?]0;owned???31m?txt?a?b?c?d?e?"

  /// An account with one stack, whose events carry the reason.
  private func withStack(reason: String, _ body: (Sandbox) async throws -> Void) async throws {
    try await Sandbox.with { sandbox in
      let file = sandbox.directory.appending(path: "parameters.json")
      let template = try await sandbox.runAnswered("template", "--parameters", file.path)
      let parameters = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      let id = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/1"
      let stack: [String: Any] = [
        "StackId": id, "StackName": "gitlab", "StackStatus": "CREATE_FAILED", "Parameters": parameters,
      ]
      func event(_ number: Int, _ logicalID: String, _ type: String, _ status: String) -> [String: String] {
        [
          "EventId": "\(number)", "StackId": id, "LogicalResourceId": logicalID, "ResourceType": type,
          "PhysicalResourceId": logicalID == "gitlab" ? id : "", "ResourceStatus": status,
          "ResourceStatusReason": reason, "Timestamp": "2026-01-02T03:04:0\(number)Z",
        ]
      }
      let answers: [String: Any] = [
        "describe-stacks": ["Stacks": [stack]],
        "list-stack-resources": ["StackResourceSummaries": [Any]()],
        "get-template": ["TemplateBody": template.output],
        "describe-stack-events": [
          "StackEvents": [
            event(3, "gitlab", "AWS::CloudFormation::Stack", "CREATE_FAILED"),
            event(2, "LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", "CREATE_FAILED"),
            event(1, "gitlab", "AWS::CloudFormation::Stack", "CREATE_IN_PROGRESS"),
          ]
        ],
      ]
      for (name, answer) in answers {
        try JSONSerialization.data(withJSONObject: answer)
          .write(to: sandbox.directory.appending(path: "\(name).json"))
      }
      try sandbox.makeCommand("aws", "exec /bin/cat '\(sandbox.directory.path)/'\"$2\".json")
      try await body(sandbox)
    }
  }

  @Test(arguments: ["status", "resume"])
  func keepsWhatAWSSaysFromSteeringTheTerminal(_ command: String) async throws {
    try await withStack(reason: "No room \(Self.harmful)") { sandbox in
      let result = try await sandbox.run([command, "gitlab", "--region", "ap-northeast-1", "--lang", "en"])
      #expect(result.output.contains("No room \(Self.harmless)"), "\(result.output)\(result.errors)")
      for scalar in (result.output + result.errors).unicodeScalars {
        #expect(scalar == "\n" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
      }
    }
  }

  /// Scripts get every character, in a form that no terminal obeys.
  @Test func escapesItInJSON() async throws {
    try await withStack(reason: "No room \(Self.harmful)") { sandbox in
      let result = try await sandbox.run(["status", "gitlab", "--json", "--region", "ap-northeast-1"])
      #expect(
        result.output.contains(
          #"\u001b]0;owned\u0007\u0000\u009b31m\u202etxt\u2066a\u200bb\u2060c\u200dd\udb40\udc41e\ufeff\r"#),
        "\(result.output)")
      let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      let operation = report?["lastOperation"] as? [String: Any]
      #expect(operation?["cause"] as? String == "No room \(Self.harmful)")
    }
  }
}
