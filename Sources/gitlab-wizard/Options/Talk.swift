import Glibc

/// How the program talks with whoever runs it. All commands have it decided here, from the flags, the environment and the terminals.
struct Talk {
  enum Form {
    case screens, lines
  }

  /// Screens, where there is a terminal to show them on and nothing speaks for lines.
  let form: Form
  /// Whether lines are wished for where there are questions: by option, as screen readers want it (`ACCESSIBLE`), or because
  /// the terminal can only print.
  let asksInLines: Bool
  /// Whether questions are forbidden: where an answer is missing, the program fails instead.
  let isMute: Bool
  /// Whether somebody is there to be asked, and may be.
  let canAsk: Bool

  init(_ global: GlobalOptions, _ environment: [String: String]) {
    let (readsTerminal, writesTerminal) = (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1)
    let isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    isMute = global.noInput || environment["GITLAB_WIZARD_NO_INPUT"]?.isEmpty == false
    asksInLines = !isMute && (global.plain || (isAccessible || environment["TERM"] == "dumb") && readsTerminal)
    canAsk = !isMute && readsTerminal
    form = !isMute && !asksInLines && readsTerminal && writesTerminal ? .screens : .lines
  }
}
