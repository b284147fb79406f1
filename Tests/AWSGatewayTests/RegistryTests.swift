import AWSGateway
import Account
import GitLabStack
import Phrases
import Testing

/// What Docker Hub says by `curl`, and what is made of it.
struct RegistryTests {
  /// Says the same to every command, and keeps who was asked for what.
  private struct Curl: CommandRunner {
    let end: Result<CommandResult, CommandTrouble>

    func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
      guard executable == "curl", arguments.first == "--disable",
        arguments.last?.hasPrefix("https://hub.docker.com/v2/") == true,
        arguments.last?.hasSuffix("/gitlab-ce/tags/19.2.4-ce.0") == true
      else { throw .notStarted("another command") }
      return try end.get()
    }
  }

  private func look(_ end: Result<CommandResult, CommandTrouble>) async throws -> AccountAnswer {
    let cli = AWSCLI(runner: Curl(end: end), region: try Region("ap-northeast-1"), profile: nil)
    return try await cli.account.look(.registry(ImageTag(major: 19, minor: 2, patch: 4)))
  }

  private func printed(_ text: String) -> Result<CommandResult, CommandTrouble> {
    .success(CommandResult(ending: .exited(0), standardOutput: text, standardError: ""))
  }

  @Test func theProcessorsThatATagIsForAreReadFromItsImages() async throws {
    let images = """
      {"images": [
        {"architecture": "amd64", "os": "linux", "size": 1}, {"architecture": "arm64", "os": "linux", "variant": "v8"},
        {"architecture": "s390x", "os": "windows"}, {"os": "linux"}], "name": "19.2.4-ce.0"}
      200
      """
    #expect(try await look(printed(images)) == .registry(.made(for: ["amd64", "arm64"])))
    #expect(try await look(printed("{\"message\": \"object not found\"}\n404")) == .registry(.missing))
  }

  @Test func whatIsNoAnswerIsNotTakenForOne() async throws {
    #expect(try await look(printed("slow down\n429")) == .untold(RegistryPhrases.answered(status: "429")))
    #expect(try await look(printed("<html>\n200")) == .untold(RegistryPhrases.isGarbled))
    #expect(try await look(printed("")) == .untold(RegistryPhrases.answered(status: "?")))
    #expect(try await look(.failure(.missing("curl"))) == .untold(RegistryPhrases.noCurl))
    #expect(try await look(.failure(.timedOut(seconds: 10))) == .untold(RegistryPhrases.gaveNoAnswer))
    #expect(try await look(printed("{\"images\": []}\n200")) == .untold(RegistryPhrases.isGarbled))
    let unreachable = CommandResult(
      ending: .exited(6), standardOutput: "", standardError: "curl: (6) Could not resolve host: hub.docker.com\n")
    #expect(
      try await look(.success(unreachable))
        == .untold(RegistryPhrases.isOutOfReach("curl: (6) Could not resolve host: hub.docker.com")))
  }
}
