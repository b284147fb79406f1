import Phrases
import Testing

@testable import GitLabStack

@Suite struct AnswersFileTests {
  @Test func readsScalarsAsTheyAreWritten() throws {
    let file = try AnswersFile.read(
      """
      version: 1
      stack:
        name: gitlab
        tags: { Team: platform, Cost: 0123, Empty: }
      access:
        allowedCidrs:
          - 203.0.113.0/24
          - "198.51.100.7/32"
      image:
        cpu: 2048
      storage:
        backups: true
        onDelete:
      usage:
      """)
    #expect(file.answers.text(.imageCPU) == "2048" && file.answers.text(.storageBackups) == "true")
    #expect(file.answers[.accessAllowedCIDRs] == .list(["203.0.113.0/24", "198.51.100.7/32"]))
    let tags = [("Team", "platform"), ("Cost", "0123"), ("Empty", "")].map { Tag(key: $0.0, value: $0.1) }
    #expect(file.answers[.stackTags] == .map(tags))
    #expect(file.answers[.storageOnDelete] == nil)
    #expect(file.lines[.imageCPU] == 10 && file.lines[.stackTags] == 4)
  }

  /// `line key 'value': reason`, a line each.
  private func faults(_ text: String) -> [String] {
    do throws(AnswersFileFault) {
      _ = try AnswersFile.read(text)
      return []
    } catch {
      return error.objections.map { objection in
        "\(objection.line.map(String.init) ?? "?") \(objection.key) '\(objection.value)': \(objection.reason.english)"
      }
    }
  }

  private static let refusals: [(text: String, faults: [String])] = [
    ("", ["1 version '': The file does not say which version of answers it has."]),
    ("# nothing\n", ["1 version '': The file does not say which version of answers it has."]),
    ("- a\n- b\n", ["1  '': The file is not a mapping of keys and values."]),
    ("gitlab", ["1  'gitlab': The file is not a mapping of keys and values."]),
    ("version: 2\n", ["1 version '2': Version ‘2’ is not known here."]),
    ("stack:\n  name: a\n", ["1 version '': The file does not say which version of answers it has."]),
    ("version: 1\nnetwork.cidr: 10.0.0.0/16\n", ["2 network.cidr '10.0.0.0/16': Unknown key ‘network.cidr’."]),
    ("version: 1\nnetwork: new\n", ["2 network 'new': ‘network’ must have keys below it."]),
    ("version: 1\nstack:\n  name: [a]\n", ["3 stack.name '': This must be a single value."]),
    ("version: 1\nstack:\n  tags: [Team]\n", ["3 stack.tags '': This must be a map of keys and values."]),
    ("version: 1\nstack:\n  name: !Ref A\n", ["3 stack.name '!Ref': ‘!Ref’ has no meaning in an answers file."]),
    ("version: 1\naccess:\n  allowedCidrs: {a: b}\n", ["3 access.allowedCidrs '': This must be a list."]),
    ("version: 1\naccess:\n  allowedCidrs: [[a]]\n", ["3 access.allowedCidrs '': This must be a list."]),
    ("version: 1\nstack:\n  name: a\n  name: b\n", ["3  '': ‘name’ is listed twice."]),
    ("version: 1\nstack: &a\n  name: a\n", ["2  '': YAML anchors (&) are not read here."]),
    ("version: 1\nstack: *a\n", ["2  '': This is not YAML: found undefined alias."]),
    ("version: 1\n? [a]\n: b\n", ["2  '': A key is not a text."]),
    (
      "version: 1\nstack:\n  name: 'a\n",
      ["4  '': This is not YAML: while scanning a quoted scalar, found unexpected end of stream."]
    ),
    (
      "version: 1\nstack:\n\tname: a\n",
      ["3  '': This line is indented by a tab, which YAML does not take."]
    ),
    ("version: 1\nstack:\n  name: \u{1}\n", ["3  '': This is not YAML: control characters are not allowed."]),
    (
      "version: 1\n---\nversion: 1\n",
      ["2  '': This is not YAML: expected a single document in the stream, but found another document."]
    ),
    (
      "version: 3\nnetwork:\n  cidrs: 10.0.0.0/16\n  vpc: {}\nnet:\n  x: y\n",
      [
        "1 version '3': Version ‘3’ is not known here.",
        "3 network.cidrs '10.0.0.0/16': Unknown key ‘network.cidrs’.",
        "4 network.vpc '': This must be a single value.",
        "5 net '': Unknown key ‘net’.",
      ]
    ),
  ]

  @Test(arguments: refusals)
  func refuses(_ row: (text: String, faults: [String])) {
    #expect(faults(row.text) == row.faults)
  }

  @Test func tellsWhereAKeyBelongs() throws {
    let fault = try #require(throws: AnswersFileFault.self) { try AnswersFile.read("version: 1\nnetwork.cidr: a\n") }
    #expect(fault.objections.map(\.accepted.english) == ["Write network: and, indented below it, cidr:"])
    let other = try #require(throws: AnswersFileFault.self) { try AnswersFile.read("version: 1\nnet: a\n") }
    #expect(
      other.objections.map(\.accepted.english)
        == [
          "Did you mean ‘network’? Write stack, account, network, domain, access, image, storage, logs, schedule or usage."
        ])
  }

  @Test func nestingWithoutEndIsRefusedRatherThanFollowed() {
    #expect(faults("version: 1\nstack: " + String(repeating: "[", count: 100_000)).count == 1)
  }

  private static let nasty = [
    "yes", "no", "on", "Off", "y", "N", "true", "null", "~", "Null", "0123", "0x1F", "1e3", "1.5", "12:30", "1_000",
    "2026-11-23", "19.3.0", "+1", "-1", "- a", "-", "?", "a: b", "a:b", "a #b", "#a", "'", "\"", "\\", "a'b\"c", "{a}",
    "[a]", "&a", "*a", "!Ref", "|", ">", "%a", "@a", "`a", " a", "a ", "\ta", "a\nb", "\n", "a\n\nb\n", "\r\n", "\0",
    "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "a\u{FEFF}", "日本語", "e\u{301}", "👩‍👩‍👧", "\u{1F600}", "${a}", "<<",
    "=", "---", "...", "a,b", "gitlab", "10.0.0.0/16", "18.11.11-ce.0", String(repeating: "long ", count: 100),
  ]

  @Test(arguments: nasty)
  func takesBackWhatItWrote(_ text: String) throws {
    for language in Language.allCases {
      var answers = Answers()
      answers[.stackName] = .text(text)
      answers[.accessAllowedCIDRs] = .list([text, "", text])
      answers[.networkPublicSubnets] = .text(text)
      answers[.stackTags] = .map([Tag(key: text, value: text), Tag(key: "other", value: "")])
      #expect(try AnswersFile.read(AnswersFile.text(for: answers, language: language)).answers == answers)
    }
  }

  @Test func takesBackEveryDefault() throws {
    var answers = Answers()
    for key in AnswerKey.allCases { answers[key] = Choices.default(for: key) }
    #expect(try AnswersFile.read(AnswersFile.text(for: answers, language: .japanese)).answers == answers)
  }

  @Test func writesEveryKeyWithAComment() {
    var answers = given([.imageCPU: "2048", .storageBackups: "true"])
    answers[.stackTags] = .map([Tag(key: "Team", value: "yes")])
    let text = AnswersFile.text(for: answers, language: .english)
    #expect(
      text.hasPrefix(
        """
        # Answers of gitlab-wizard.
        version: 1

        stack:
          # Name of the CloudFormation stack: letters, digits and hyphens, a letter first.
          # name: gitlab
          # AWS region; without it AWS_REGION or the configuration of the AWS CLI counts.
          # region:
          # Tags for everything in the stack, such as Team: platform. Up to 50; keys of up to 128 characters, values of up to 256, of \
        letters, digits, spaces and _ . : / = + - @ only; no key begins with aws:.
          tags:
            Team: "yes"

        account:
          # Account that the answers are for, twelve digits: signed in to another, nothing is deployed.
          # id:

        network:

        """))
    #expect(text.contains("\n  allowedCidrs:\n    - 52.1.2.0/24\n"))
    #expect(text.contains("\n  cpu: 2048\n") && text.contains("\n  backups: true\n"))
  }

  /// The wizard keeps what is typed letter by letter, and has to read it when the window is gone in the middle of a word.
  @Test(arguments: ["T", "Team=", "Team=a,", "Team=a, Team=b", "=a", "7", "Team=a, x"])
  func tagsThatAreHalfTypedAreReadBack(_ line: String) throws {
    var answers = Answers()
    answers[.stackTags] = AnswerValue(line: line, for: .stackTags)
    let file = try AnswersFile.read(AnswersFile.text(for: answers, language: .english))
    #expect(file.answers == answers)
  }

  @Test func everyLineOfTheFileCanBeTakenIntoUse() throws {
    let text = AnswersFile.text(for: Answers(), language: .english)
    let isKey = { (line: Substring) in line.hasPrefix("  # ") && line.dropFirst(4).prefix { $0.isLetter }.count > 0 }
    let lines = text.split(separator: "\n").map { line in
      let name = line.dropFirst(4).prefix { $0 != ":" }
      let isAnswer = isKey(line) && AnswerKey.allCases.contains { $0.name == name }
      return isAnswer ? "  \(line.dropFirst(4))" : String(line)
    }
    let answers = try AnswersFile.read(lines.joined(separator: "\n")).answers
    for key in AnswerKey.allCases { #expect(answers[key] == Choices.default(for: key)) }
  }
}
