/// fish asks a condition for each option of each command. What the parser writes for that takes seconds, and finds no command behind
/// an option with a dot in its name.
extension CompletionScript {
  static func fish(_ script: String, _ dump: ParserDump) -> String {
    // The name of one command or screen behind `help` the parser does not know.
    withOptionsOfWizard(withAnswerSets(fish: readingLinesOnce(script)))
      + #"complete -c 'gitlab-wizard' -n '__gitlab-wizard_is_at "gitlab-wizard help"' "#
      + "-fa '\(commands(dump)) \(subjects(dump))'\n"
  }

  /// Without a command every line for the wizard counts, and its options are passed over on the way to a command.
  private static func withOptionsOfWizard(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    let parsing = lines.indices.filter { lines[$0].contains("__gitlab-wizard_parse_subcommand 0 ") }
    let own = lines.filter { line in
      line.contains(#""gitlab-wizard wizard""#) && !line.contains("-l 'help'") && !line.contains("-l 'version'")
    }
    // The first is the program's, the second that of the first command, which is the wizard.
    guard parsing.count > 1, !own.isEmpty else { return script }
    var result = lines.map(String.init)
    result[parsing[0]] = result[parsing[1]]
    result += own.map { String($0).replacing(#""gitlab-wizard wizard""#, with: #""gitlab-wizard""#) }
    return result.joined(separator: "\n") + "\n"
  }

  /// Which command is typed is worked out once for a line, and a name with a dot, which is none to `argparse`, has `_` in its place.
  private static func readingLinesOnce(_ script: String) -> String {
    let asked = "function __gitlab-wizard_should_offer_completions_for_"
    let parsing = #"        argparse -sn "$commands" $option_specs -- $unparsed_tokens"#
    let name = "string replace -a - _ -- $non_repeating_flag_or_option"
    guard script.contains(asked), script.contains(parsing), script.contains(name) else { return script }
    let question = #"""
      function __gitlab-wizard_is_at -a expected_commands
          set -l line "$(commandline -pc)"
          if not set -q __gitlab_wizard_line; or test "$__gitlab_wizard_line" != "$line"
              set -l non_repeating_flags_or_options
              set -l non_repeating_flags_or_options_absent 0
              set -l positional_index 0
              set -l commands
              __gitlab-wizard_parse_tokens
              set -g __gitlab_wizard_line "$line"
              set -g __gitlab_wizard_commands "$commands"
          end
          test "$__gitlab_wizard_commands" = "$expected_commands"
      end

      """#
    let plain = #"""
              test (count $unparsed_tokens) -gt 0
              and set unparsed_tokens (string replace -r '^(--\w+)\.' '$1_' -- $unparsed_tokens)
              argparse -sn "$commands" (string replace -a . _ -- $option_specs) -- $unparsed_tokens
      """#
    let lines = script.replacing(parsing, with: plain)
      .replacing(name, with: "string replace -ra '[-.]' _ -- $non_repeating_flag_or_option")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let guarded = lines.flatMap { line in
      line.hasPrefix(asked)
        ? [String(line), #"    __gitlab-wizard_is_at "$expected_commands"; or return 1"#] : [String(line)]
    }
    return question + "\n" + guarded.joined(separator: "\n")
  }

  /// Names of sets beside the files that the parser offers for `--answers`.
  private static func withAnswerSets(fish script: String) -> String {
    let names = #"gitlab-wizard answers --list 2>/dev/null | string replace -r \' .*\' \'\';"#
    return script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(" -l 'answers' ") ? String(line).replacing(" -rfa '(", with: " -rfa '(\(names)") : String(line)
    }.joined(separator: "\n")
  }
}
