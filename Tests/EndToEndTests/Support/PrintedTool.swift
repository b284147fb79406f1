import Foundation

/// What the parser says of itself to `--experimental-dump-help`.
struct PrintedTool: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// The flags and options that are shown, by their long names.
    var shown: Set<String> { names { $0.shouldDisplay } }
    /// Those that are taken though nothing shows them.
    var hidden: Set<String> { names { !$0.shouldDisplay } }

    private func names(_ isMeant: (Argument) -> Bool) -> Set<String> {
      Set((arguments ?? []).filter(isMeant).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map(\.name))
    }
  }

  struct Argument: Decodable {
    struct Name: Decodable { let kind, name: String }

    let kind: String
    let names: [Name]?
    let shouldDisplay: Bool
  }

  static func read(in sandbox: Sandbox, language: String = "en") async throws -> PrintedTool {
    let result = try await sandbox.run(["--experimental-dump-help"], environment: ["GITLAB_WIZARD_LANG": language])
    return try JSONDecoder().decode(PrintedTool.self, from: Data(result.output.utf8))
  }

  func command(_ name: String) -> Command? { command.subcommands?.first { $0.commandName == name } }
}
