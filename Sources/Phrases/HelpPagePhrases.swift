/// What frames the help: its pages, their parts, its keys.
package enum HelpPagePhrases {
  package static func title(_ screen: Phrase) -> Phrase {
    Phrase("Help: \(screen.english)", "ヘルプ: \(screen.japanese)")
  }

  // MARK: Pages

  package static let thisScreen = Phrase("This screen", "この画面")
  package static let signs = Phrase("Signs", "記号")
  package static let allKeys = Phrase("All keys", "すべてのキー")

  // MARK: Parts

  package static let whatYouSee = Phrase("What you see", "画面の内容")
  package static let keys = Phrase("Keys of this screen", "この画面のキー")
  package static let keysOfBox = Phrase("Keys of the box that is open", "開いているダイアログのキー")
  package static let everywhere = Phrase("On every screen", "すべての画面")
  package static let words = Phrase("Words", "用語")

  /// - Parameter mark: what stands before the signs of the screen.
  package static func signsOfThisScreen(_ mark: Character) -> Phrase {
    Phrase("\(mark) before a sign: this screen can show it.", "\(mark) の付いた記号は、この画面に表示されることがあります。")
  }
  /// Of signs with two meanings; in Japanese there is one.
  package static let twoMeanings = Phrase(
    "~ has two meanings. Before a resource: it is changed as it stands. Before an amount: it depends on your use. busy and ok mean "
      + "one thing of what AWS is at work on, and another of a finding; FAIL is said of a check and of a GitLab.",
    "~ の意味は 2 つです。リソースの前では「そのまま変更」、金額の前では「使用量で変わる」を表します。")
  package static let hasGoneOn = Phrase(
    "The screen below has changed meanwhile: Esc shows it.", "下の画面の内容が変わりました。Esc で表示します。")

  // MARK: Keys

  package static let keyNextPage = Phrase("next page", "次のページ")
  package static let keyFind = Phrase("find", "検索")
  package static let isSpoken = Phrase(
    "Everything is in English from now on. L changes it back.", "これ以降はすべて日本語で表示します。L で元に戻せます。")

  // MARK: Lines

  package static let screenOfCommand = Phrase("SCREEN", "画面")
  package static let linesOfKeys = Phrase("KEYS", "キー")
  package static let linesOfSigns = Phrase("SIGNS", "記号")
  package static let linesOfWords = Phrase("WORDS", "用語")
  package static let linesOfScreens = Phrase("SCREENS", "画面")

  package static let screensNamed = Phrase(
    "Help of a screen: gitlab-wizard help screen home\nAll signs and words: gitlab-wizard help signs\n"
      + "All keys: gitlab-wizard help keys",
    "画面ごとのヘルプ: gitlab-wizard help screen home\n記号と用語: gitlab-wizard help signs\nすべてのキー: gitlab-wizard help keys")

  package static func commandHasNoJSON(_ command: String) -> Phrase {
    Phrase(
      "‘help \(command)’ has no JSON: only the help of screens has.", "help \(command) に JSON 形式はありません（画面のヘルプにだけあります）。")
  }
  package static func seeScreen(_ name: String) -> Phrase {
    Phrase(
      "That of the screen ‘\(name)’: gitlab-wizard help screen \(name) --json",
      "画面「\(name)」のヘルプ: gitlab-wizard help screen \(name) --json")
  }
  package static let seeScreens = Phrase(
    "What there is: gitlab-wizard help screens", "画面の一覧: gitlab-wizard help screens")
}
