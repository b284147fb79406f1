import Foundation
import Subprocess
import Testing
import Yams

@testable import GitLabStack

/// The scripts inside the template, taken out of it as CloudFormation would.
struct TemplateScriptTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  private func run(_ arguments: [String]) async throws -> (status: TerminationStatus, text: String) {
    let result = try await Subprocess.run(
      .name("env"), arguments: Arguments(arguments), output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
    return (result.terminationStatus, result.standardOutput + result.standardError)
  }

  /// As a file: a judge that is not there, or ends early, would take a writer to its input along.
  private func run(_ arguments: [String], on script: String) async throws -> (status: TerminationStatus, text: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-script-\(UUID())")
    try script.write(to: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try await run(arguments + [file.path])
  }

  @Test func theNATInstanceScriptIsBash() async throws {
    let reader = try TemplateReader(TemplateCase(network: .natInstance))
    let script = try #require(reader.resources["NatInstance"]?["Properties"]?["UserData"]?["Fn::Base64"]?.string)
    #expect(script.hasPrefix("#!/bin/bash\n"))
    #expect(
      reader.references(in: reader.resources["NatInstance"]?["Properties"]?["UserData"])
        == ["AWS::Region", "AWS::StackName", "VpcCidr"])
    let result = try await run(["bash", "-n"], on: script)
    #expect(result.status == .exited(0), "\(result.text)")
  }

  /// As the machine gets it: `Fn::Sub` has put values in, and what it leaves alone is as the shell wants it.
  @Test func shellcheckFindsNothingInTheNATInstanceScript() async throws {
    let reader = try TemplateReader(TemplateCase(network: .natInstance))
    var script = try #require(reader.resources["NatInstance"]?["Properties"]?["UserData"]?["Fn::Base64"]?.string)
    for (name, value) in [
      ("AWS::Region", "ap-northeast-1"), ("AWS::StackName", "gitlab"), ("VpcCidr", "10.0.0.0/16"),
    ] { script = script.replacing("${\(name)}", with: value) }
    script = script.replacing("${!", with: "${")
    let result = try await run([Linter.path(".build/venv/bin/shellcheck"), "--shell", "bash"], on: script)
    #expect(result.status == .exited(0), "\(result.text)")
  }

  @Test(arguments: ["InitializerFunction", "ResponderFunction"])
  func theFunctionsAreTheFilesThatAreTested(_ id: String) throws {
    let reader = try TemplateReader(TemplateCase())
    let code = reader.resources[id]?["Properties"]?["Code"]?["ZipFile"]?.string
    let file = id == "InitializerFunction" ? "initializer" : "responder"
    #expect(code == (BuiltInFile.named("Functions/\(file).py")?.text).map(Script.bare))
  }

  @Test func aFileSystemThatIsGivenIsSettledFirst() throws {
    let reader = try TemplateReader(TemplateCase(data: .givenFiles))
    let code = reader.resources["InitializerFunction"]?["Properties"]?["Code"]?["ZipFile"]?.string
    #expect(code == (BuiltInFile.named("Functions/settler.py")?.text).map(Script.bare))
  }

  /// A comment is no reason to restart the NAT, or to stop GitLab.
  @Test func aCommentMoreOrLessChangesNothing() {
    let one = "#!/bin/bash\n# Why.\nset -e\n\nif x; then\n  # Because.\n  echo '# kept'\nfi\n"
    let other = "#!/bin/bash\nset -e\nif x; then\n  echo '# kept'\nfi\n# The end.\n"
    #expect(Script.bare(one) == Script.bare(other))
    #expect(Script.bare(one) == "#!/bin/bash\nset -e\nif x; then\n  echo '# kept'\nfi\n")
  }

  @Test(arguments: TemplateCase.Network.allCases)
  func noCommentOfAScriptIsInTheTemplate(_ network: TemplateCase.Network) throws {
    let reader = try TemplateReader(TemplateCase(network: network))
    let environment = reader.resources["TaskDefinition"]?["Properties"]?["ContainerDefinitions"]?[0]?["Environment"]
    let texts =
      (environment?.array() ?? []).compactMap { $0["Value"]?.string }
      + [reader.resources["NatInstance"]?["Properties"]?["UserData"]?["Fn::Base64"]?.string].compactMap(\.self)
    #expect(texts.count == (network == .natInstance ? 4 : 3))
    for line in texts.flatMap({ $0.split(separator: "\n") }) where !line.hasPrefix("#!") {
      #expect(!line.contains(/(^|\ )#/), "\(line)")
    }
  }

  @Test func theFunctionsPassTheirOwnTests() async throws {
    let folder = Self.tests.appending(path: "Functions").path
    let python = Linter.path(".build/venv/bin/python")
    let result = try await run([python, "-B", "-m", "unittest", "discover", "--start-directory", folder])
    #expect(result.status == .exited(0), "\(result.text)")
  }
}
