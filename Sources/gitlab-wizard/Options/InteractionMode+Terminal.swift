import Glibc
import LineMode
import UserFiles

extension InteractionMode {
  /// All commands have it decided here, from the flags, the environment and the terminals.
  ///
  /// Lines are wished for by option, as screen readers want it (`ACCESSIBLE`), or because the terminal can only print.
  init(_ talk: TalkOptions, _ environment: [String: String]) {
    let (readsTerminal, writesTerminal) = (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1)
    let isAccessible = Variable("ACCESSIBLE", in: environment)?.isYes ?? false
    let forbidsInput = talk.noInput || Variable("GITLAB_WIZARD_NO_INPUT", in: environment)?.isYes ?? false
    let asksInLines =
      !forbidsInput && (talk.plain || (isAccessible || environment["TERM"] == "dumb") && readsTerminal)
    self.init(
      form: !forbidsInput && !asksInLines && readsTerminal && writesTerminal ? .screens : .lines,
      asksInLines: asksInLines, forbidsInput: forbidsInput, canAsk: !forbidsInput && readsTerminal)
  }
}
