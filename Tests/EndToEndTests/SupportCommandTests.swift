import Foundation
import Subprocess
import Testing

/// The file for whoever helps.
@Suite(.timeLimit(.minutes(10)))
struct SupportCommandTests {
  private static let planted = "k7Zm-planted-Q2"
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private struct Line: Decodable {
    let type: String
    let name: String?
    let missing: String?
    let status: String?
    let path: String?
    let exitCode: Int?
  }

  private func lines(_ output: String) throws -> [Line] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// A password that stands in the parameters and the template of the stack, in a report, in the record of calls and
  /// in the environment is in no file that is written, in no argument, and not on the screen.
  @Test func aPlantedPasswordIsInNothingThatIsHandedOn() async throws {
    try await withLocalAWS(.loaded) { aws in
      let template = """
        Metadata:
          GitLabWizard:
            Version: 0.1.0
            AnswersVersion: 1
            Answers: {}
        Parameters:
          RootPassword: {Type: String}
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
              Tags:
                - Key: DB_PASSWORD
                  Value: \(Self.planted)
        """
      let file = aws.directory.appending(path: "planted.yaml")
      try template.write(to: file, atomically: true, encoding: .utf8)
      try await aws.ask(
        "cloudformation", "create-stack", "--stack-name", "gitlab", "--template-body", "file://\(file.path)",
        "--parameters", "ParameterKey=RootPassword,ParameterValue=\(Self.planted)")
      let state = aws.home.appending(path: ".local/state/gitlab-wizard")
      let evidence = aws.home.appending(path: ".local/share/gitlab-wizard/evidence")
      for folder in [state, evidence] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      try "info aws x --secret-string \(Self.planted) (exit 0)\n".write(
        to: state.appending(path: "diagnostics.log"), atomically: true, encoding: .utf8)
      try "Log: cannot sign in with \(Self.planted)\n".write(
        to: evidence.appending(path: "gitlab-20261130T010203Z.txt"), atomically: true, encoding: .utf8)
      let bundle = aws.directory.appending(path: "bundle.txt")
      let result = try await aws.wizard(
        "support", "gitlab", "-o", bundle.path, "--yes", "--json", answers: Self.nothing,
        variables: ["GITLAB_ROOT_PASSWORD": Self.planted])
      #expect(result.status == .exited(0), "\(result.errors)")
      let said = try lines(result.output)
      // Of a stack that is one VPC there is no more to see.
      #expect(said.filter { $0.missing != nil }.compactMap(\.name) == ["health"], "\(result.output)")
      #expect(said.last?.status == "WRITTEN" && said.last?.path == bundle.path)
      let text = try String(contentsOf: bundle, encoding: .utf8)
      #expect(text.contains("==== evidence\nLog: cannot sign in with [removed]"), "\(text)")
      for words in [text, result.output, result.errors] { #expect(!words.contains(Self.planted)) }
      #expect(try !aws.commandLines().contains { $0.contains(Self.planted) && !$0.contains("create-stack") })
      #expect(!text.contains("123456789012") && text.contains("000000000001"))
      let attributes = try FileManager.default.attributesOfItem(atPath: bundle.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  /// What is here helps too.
  @Test func withoutCredentialsThereIsStillWhatIsHere() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "support", "gitlab", "--yes", "--json", "-o", sandbox.directory.appending(path: "s.txt").path, "--lang", "en",
      ])
      #expect(result.exitCode == 0, "\(result.errors)")
      let parts = try lines(result.output).filter { $0.type == "part" }
      #expect(parts.first?.name == "surroundings" && parts.first?.missing == nil)
      #expect(parts.first { $0.name == "stack" }?.missing != nil)
    }
  }

  @Test(arguments: ["en", "ja"])
  func whatIsInItIsShownFirstAndOnlyAYesWritesIt(_ language: String) async throws {
    try await Sandbox.with { sandbox in
      let path = sandbox.directory.appending(path: "support.txt").path
      let options = ["support", "--rehearse", "-o", path, "--lang", language]
      let unasked = try await sandbox.run(options)
      #expect(unasked.exitCode == 3 && !FileManager.default.fileExists(atPath: path), "\(unasked.errors)")
      let written = try await sandbox.run(options + ["--yes"])
      #expect(written.exitCode == 0 && written.output == "\(path)\n", "\(written.errors)")
      for title in language == "en" ? ["the template: ", "the events"] : ["テンプレート", "イベント"] {
        #expect(written.errors.contains(title), "\(written.errors)")
      }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("==== resources") && text.contains("AWS::ECS::Service"))
      let again = try await sandbox.run(options + ["--yes"])
      #expect(again.exitCode == 1 && again.errors.contains("-o"), "\(again.errors)")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text, "nothing is overwritten")
    }
  }

  @Test func ofAStackThatIsNotThereThereIsStillWhatIsHere() async throws {
    try await Sandbox.with { sandbox in
      let path = sandbox.directory.appending(path: "none.txt").path
      let result = try await sandbox.run([
        "support", "nowhere", "--rehearse", "-o", path, "--yes", "--json", "--lang", "en",
      ])
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(try lines(result.output).first { $0.name == "stack" }?.missing?.contains("nowhere") == true)
    }
  }
}
