import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases

/// The script by which a shell completes commands, options and values.
///
/// The parser writes it for options behind the command. This adds what the program takes besides: options before the command, and
/// those of the default command where there is none.
struct CompletionScript {
  let text: String

  init(_ script: String, for shell: CompletionShell, _ dump: ParserDump) {
    text =
      switch shell {
      case .bash: Self.bash(Self.withAnswerSets(bash: script), dump)
      case .zsh: Self.zsh(Self.withAnswerSets(zsh: script), dump)
      case .fish: Self.fish(script, dump)
      default: script
      }
  }

  /// The option that prints it, as the parser calls it.
  static let option = "--generate-completion-script"

  /// The shell that a command line wants the script for: the one that is named, else that of whoever runs it; nil where no script is
  /// wanted.
  static func shell(wantedBy arguments: [String]) throws -> CompletionShell? {
    guard let first = arguments.first, first == option || first.hasPrefix("\(option)=") else { return nil }
    let named = first == option ? arguments.dropFirst().first : String(first.dropFirst(option.count + 1))
    guard let named else {
      if let own = CompletionShell.autodetected() { return own }
      throw Failure(.usage, UsagePhrases.flagNeedsValue(option, example: "bash"), UsagePhrases.seeHelp(of: nil))
    }
    if let shell = CompletionShell(rawValue: named) { return shell }
    let accepted = CompletionShell.allCases.map(\.rawValue)
    throw Failure(
      .usage,
      UsagePhrases.valueIsNotTaken(
        option, named, accepted: accepted, near: Spelling.nearest(to: named, among: accepted)),
      UsagePhrases.seeHelp(of: nil))
  }

  /// What the parser's own function is called then.
  private static let renamed = "_gitlab-wizard_of_command"

  static func commands(_ dump: ParserDump) -> String {
    (dump.commands.map(\.commandName) + ["help"]).joined(separator: " ")
  }

  /// What can stand behind `help`, besides commands.
  static func subjects(_ dump: ParserDump) -> String {
    HelpSubject.names.filter { dump.command($0) == nil }.joined(separator: " ")
  }

  /// All that have a value behind them.
  private static func options(_ dump: ParserDump) -> String {
    Set(dump.commands.flatMap { $0.arguments ?? [] }.filter { $0.kind == .option }.flatMap(\.typedNames)).sorted()
      .joined(separator: " ")
  }

  private static func bash(_ script: String, _ dump: ParserDump) -> String {
    let start = "\n_gitlab-wizard() {"
    let end = "complete -o filenames -F _gitlab-wizard gitlab-wizard"
    guard script.contains(start), script.contains(end) else { return script }
    let function = #"""
      # Options may stand before the command, and without a command they are those of the wizard.
      _gitlab-wizard() {
          local -r commands=" COMMANDS " options=" OPTIONS "
          local -a words=("${COMP_WORDS[@]}") rest=()
          local -i place="${COMP_CWORD}" index
          local command='' before=''
          for ((index = 1; index < ${#words[@]}; index++)); do
              if [[ -z "${command}" && "${index}" -lt "${place}" && "${commands}" = *" ${words[index]} "* \
                  && "${options}" != *" ${before} "* ]]; then
                  command="${words[index]}"
              else
                  rest+=("${words[index]}")
              fi
              before="${words[index]}"
          done
          if [[ "${command}" = help ]]; then
              # It takes the name of one command or screen, which the parser does not know.
              COMPREPLY=()
              case "${3}" in
                  help) COMPREPLY=($(compgen -W "${commands} SUBJECTS" -- "${2}")) ;;
                  screen) COMPREPLY=($(compgen -W "SCREENS" -- "${2}")) ;;
              esac
              return
          fi
          if [[ -n "${command}" ]]; then
              COMP_WORDS=("${words[0]}" "${command}" "${rest[@]}")
          elif [[ "${2}" = -* || "${options}" = *" ${3} "* ]]; then
              COMP_WORDS=("${words[0]}" wizard "${rest[@]}")
              COMP_CWORD="$((place + 1))"
          else
              # A command may come now.
              COMP_WORDS=("${words[0]}" "${2}")
              COMP_CWORD=1
          fi
          _gitlab-wizard_of_command "${@}"
          COMP_WORDS=("${words[@]}")
          COMP_CWORD="${place}"
      }

      """#
    return script.replacing(start, with: "\n\(renamed)() {", maxReplacements: 1)
      .replacing(end, with: filled(function, dump) + "\n" + end, maxReplacements: 1)
  }

  private static func zsh(_ script: String, _ dump: ParserDump) -> String {
    let start = "\n_gitlab-wizard() {"
    let end = #"if [[ "${funcstack[1]}" = _gitlab-wizard ]]; then"#
    guard script.contains(start), script.contains(end) else { return script }
    let function = #"""
      # Options may stand before the command, and without a command they are those of the wizard.
      _gitlab-wizard() {
          local -ar commands=(COMMANDS) options=(OPTIONS)
          local -a rest
          local -i index
          local found='' before=''
          for ((index = 2; index <= ${#words}; index++)); do
              if [[ -z "${found}" && "${index}" -lt "${CURRENT}" ]] \
                  && (( ${commands[(Ie)${words[index]}]} && ! ${options[(Ie)${before}]} )); then
                  found="${words[index]}"
              else
                  rest+=("${words[index]}")
              fi
              before="${words[index]}"
          done
          if [[ "${found}" = help ]]; then
              # It takes the name of one command or screen, which the parser does not know.
              case "${words[CURRENT-1]}" in
                  help) compadd -a commands; compadd -- SUBJECTS ;;
                  screen) compadd -- SCREENS ;;
              esac
              return
          fi
          if [[ -n "${found}" ]]; then
              words=("${words[1]}" "${found}" "${rest[@]}")
          elif [[ "${words[CURRENT]}" = -* ]] || (( ${options[(Ie)${words[CURRENT-1]}]} )); then
              words=("${words[1]}" wizard "${rest[@]}")
              ((CURRENT++))
          else
              # A command may come now.
              words=("${words[1]}" "${words[CURRENT]}")
              CURRENT=2
          fi
          _gitlab-wizard_of_command "${@}"
      }

      """#
    let whole = script.replacing(start, with: "\n\(renamed)() {", maxReplacements: 1)
      .replacing(end, with: filled(function, dump) + "\n" + end, maxReplacements: 1)
    // The parser names a variable after each option; with a dot in it zsh takes none of them.
    return AnswerKey.allCases.reduce(whole) { text, key in
      text.replacing("___\(key.rawValue)", with: "___\(key.rawValue.replacing(".", with: "_"))")
    }
  }

  /// Names of sets beside the files that the parser offers for `--answers`.
  private static func withAnswerSets(bash script: String) -> String {
    let files = "    '--answers')\n        __gitlab-wizard_add_completions -o plusdirs -fX '!*.@(yaml|yml)'\n"
    let names = #""$("${COMP_WORDS[0]}" answers --list 2>/dev/null | sed 's/ .*//')""#
    return script.replacing(files, with: "\(files)        __gitlab-wizard_add_completions -W \(names)\n")
  }

  private static func withAnswerSets(zsh script: String) -> String {
    let files = #":file:_files -g '\''*.yaml *.yml'\'''"#
    let names = #"${${(f)"$("${command_name}" answers --list 2>/dev/null)"}%% *}"#
    return script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("'--answers[")
        ? String(line).replacing(files, with: #":file:{_files -g "*.yaml *.yml"; compadd -- \#(names)}'"#)
        : String(line)
    }.joined(separator: "\n")
  }

  private static func filled(_ function: String, _ dump: ParserDump) -> String {
    function.replacing("COMMANDS", with: commands(dump)).replacing("OPTIONS", with: options(dump))
      .replacing("SUBJECTS", with: subjects(dump)).replacing(
        "SCREENS", with: HelpSubject.screenNames.joined(separator: " "))
  }
}
