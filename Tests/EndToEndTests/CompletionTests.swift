import Foundation
import GitLabStack
import Subprocess
import Testing

/// What a shell offers while somebody types.
@Suite(.timeLimit(.minutes(5)))
struct CompletionTests {
  /// Words as typed, the last of them not to its end, and what is offered for it.
  private static let offers: [(words: [String], offered: String)] = [
    (["pla"], "plan"), (["--network.eg"], "--network.egress"), (["--network.egress", "nat-i"], "nat-instance"),
    (["--rehearse", "pla"], "plan"), (["--region", "x", "plan", "--form"], "--format"),
    (["plan", "--format", "mer"], "mermaid"), (["plan", "--region", "ap-northeast-1"], "ap-northeast-1"),
    (
      ["deploy", "--image.tag", Releases.builtIn.recommended.description.replacing("-ce.0", with: "")],
      Releases.builtIn.recommended.description
    ),
    (["--lang", ""], "en ja"),
    (["explain", "network.eg"], "network.egress"), (["config", "language", "j"], "ja"),
    (["plan", "--profile", ""], "default ops work"), (["status", ""], "answered shop"),
    (["--stack.name", "sh"], "shop"), (["--speed", ""], ""), (["help", "upg"], "upgrade"),
    (["--rehearse", "help", "des"], "destroy"), (["help", "plan", "pl"], ""), (["plan", "--answers", "te"], "team"),
    (["help", "sig"], "signs"), (["help", "screen", "hom"], "home"),
  ]

  @Test func bashOffersValuesAndWhatStandsBeforeTheCommand() async throws {
    try await Sandbox.with { sandbox in
      let script = try await sandbox.run(["--generate-completion-script", "bash"])
      try sandbox.write(script.output, to: "completion.bash")
      let data = ".local/share/gitlab-wizard"
      for folder in [".aws", "state/gitlab-wizard", "\(data)/receipts", "\(data)/answers"] {
        try FileManager.default.createDirectory(
          at: sandbox.directory.appending(path: folder), withIntermediateDirectories: true)
      }
      try sandbox.write("[default]\nregion = x\n[profile work]\n[sso-session corp]\n", to: ".aws/config")
      try sandbox.write("[ops]\naws_access_key_id = x\n", to: ".aws/credentials")
      try sandbox.write("version: 1\nstack: {name: answered}\n", to: "state/gitlab-wizard/answers.yaml")
      try sandbox.write("", to: "\(data)/receipts/shop-us-east-1-1790000000.txt")
      try sandbox.write("version: 1\n", to: "\(data)/answers/team.yaml")
      let calls = Self.offers.map { "offer \($0.words.map { "'\($0)'" }.joined(separator: " "))" }
      try sandbox.write(
        """
        source "$HOME/completion.bash"
        offer() {
          COMP_WORDS=(\(WizardBinary.path) "$@") COMP_CWORD=$# COMP_LINE="${COMP_WORDS[*]}" COMPREPLY=()
          COMP_POINT=${#COMP_LINE}
          _gitlab-wizard gitlab-wizard "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
          echo "${COMPREPLY[*]}"
        }
        \(calls.joined(separator: "\n"))
        """, to: "offers.bash")
      let variables = sandbox.environment(["PATH": "/usr/bin:/bin"]).map {
        (Environment.Key(stringLiteral: $0.key), $0.value)
      }
      let result = try await Subprocess.run(
        .name("bash"), arguments: [sandbox.directory.appending(path: "offers.bash").path],
        environment: .custom(Dictionary(uniqueKeysWithValues: variables)), output: .string(limit: 1 << 20),
        error: .string(limit: 1 << 20))
      let offered = result.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(offered.dropLast() == Self.offers.map { $0.offered }[...], "\(result.standardError)")
    }
  }

  /// zsh takes no variable with a dot in its name, and none of the file where there is one.
  @Test func theScriptForZshNamesNoVariableAfterADot() async throws {
    try await Sandbox.with { sandbox in
      let script = try await sandbox.run(["--generate-completion-script", "zsh"])
      let names = script.output.matches(of: /___[A-Za-z_.-]+/).map { String($0.output) }
      #expect(names.contains("___network_egress") && !names.contains { $0.contains(".") })
      #expect(script.output.contains("_gitlab-wizard_of_command \"${@}\""))
    }
  }

  @Test func theScriptIsTheSameHoweverTheShellIsNamed() async throws {
    try await Sandbox.with { sandbox in
      let script = try await sandbox.run(["--generate-completion-script", "zsh"])
      let joined = try await sandbox.run(["--generate-completion-script=zsh"])
      let own = try await sandbox.run(["--generate-completion-script"], environment: ["SHELL": "/bin/zsh"])
      #expect(script.exitCode == 0 && joined.output == script.output && own.output == script.output)
      let other = try await sandbox.run(["--generate-completion-script", "tcsh", "--lang", "en"])
      let words = "--generate-completion-script is ‘tcsh’, but takes one of: zsh, bash, fish.\n"
      #expect(other.exitCode == 252 && other.output.isEmpty && other.errors.hasPrefix(words), "\(other.errors)")
    }
  }

  @Test func fishOffersTheOptionsOfTheWizardWithoutACommand() async throws {
    try await Sandbox.with { sandbox in
      let script = try await sandbox.run(["--generate-completion-script", "fish"])
      let own = script.output.split(separator: "\n").filter {
        $0.contains("flags_or_options \"gitlab-wizard\" ") && $0.contains("-l 'network.egress'")
      }
      #expect(own.count == 1 && own[0].contains("nat-instance"))
      // Its own words for what is typed know no dot, and one look at the line is for all options.
      #expect(script.output.contains("(string replace -a . _ -- $option_specs)"))
      #expect(script.output.split(separator: "__gitlab-wizard_is_at \"$expected_commands\"; or return 1").count == 3)
      #expect(script.output.contains("'__gitlab-wizard_is_at \"gitlab-wizard help\"' -fa '"))
      #expect(
        script.output.contains(" -l 'answers' ") && script.output.contains(" -rfa '(gitlab-wizard answers --list"))
    }
  }
}
