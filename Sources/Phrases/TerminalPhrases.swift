/// Why there can be no screens.
package enum TerminalPhrases {
  package static let notATerminal = Phrase("Standard input or output is not a terminal.", "標準入力または標準出力がターミナルではありません。")
  package static let terminalTypeIsMissing = Phrase(
    "TERM is not set. Try: TERM=xterm-256color gitlab-wizard",
    "TERM が設定されていません。TERM=xterm-256color gitlab-wizard を試してください。")

  package static func terminalTypeIsTooSimple(_ name: String) -> Phrase {
    Phrase("A terminal of type ‘\(name)’ cannot show screens.", "ターミナルの種類「\(name)」では画面を表示できません。")
  }

  package static func terminalTypeIsUnknown(_ name: String) -> Phrase {
    Phrase(
      "The terminal type ‘\(name)’ is not known here. Try: TERM=xterm-256color gitlab-wizard",
      "ターミナルの種類「\(name)」が見つかりません。TERM=xterm-256color gitlab-wizard を試してください。")
  }

  package static func terminfoIsMissing(_ name: String) -> Phrase {
    Phrase(
      "There is no terminfo database for ‘\(name)’ on this machine. Install ncurses-base, or set TERMINFO to a copy of one.",
      "この環境に「\(name)」の terminfo がありません。ncurses-base を入れるか、TERMINFO でその場所を指定してください。")
  }

  package static func terminalDidNotStart(_ name: String) -> Phrase {
    Phrase("The terminal of type ‘\(name)’ could not be set up.", "ターミナル「\(name)」を初期化できませんでした。")
  }
}
