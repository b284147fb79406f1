/// What is said of the settings that outlive a run.
package enum PreferencePhrases {
  package static let help = Phrase(
    "Show or set what holds for every run: language, colors, characters, mouse, theme.",
    "すべての実行に共通の設定（言語、色、文字、マウス、見た目）を表示・変更します。")
  package static let helpKey = Phrase("The setting; without it all are listed.", "設定の名前。省略するとすべて表示します。")
  package static let helpValue = Phrase("What it is to be; without it, what it is.", "新しい値。省略すると現在の値を表示します。")
  package static let helpUnset = Phrase("Forget what was set.", "設定を削除し、既定値に戻します。")

  package static let language = Phrase(
    "Language of screens, lines and help; auto: that of the locale, else English. --lang and GITLAB_WIZARD_LANG count more.",
    "画面、行、使い方の言語。auto はロケールの言語、なければ英語。--lang と GITLAB_WIZARD_LANG が優先します。")
  package static let color = Phrase(
    "Colors on the screens; auto: if the terminal has them; 16: no others than its own sixteen. --color, NO_COLOR and FORCE_COLOR "
      + "count more.",
    "画面の色。auto はターミナルが対応していれば使い、16 はターミナルで設定した 16 色だけを使います。--color、NO_COLOR、FORCE_COLOR が優先します。")
  package static let ascii = Phrase(
    "Lines and marks of ASCII characters only, in English; auto: if the terminal shows no others. --ascii and GITLAB_WIZARD_ASCII "
      + "count more.",
    "画面を ASCII 文字だけで描きます（英語のみ）。auto はターミナルに従います。--ascii と GITLAB_WIZARD_ASCII が優先します。")
  package static let mouse = Phrase(
    "Whether clicks and the wheel work here; off: the mouse marks text. --no-mouse and GITLAB_WIZARD_NO_MOUSE count more.",
    "マウスのクリックとホイールを使うかどうか。off なら文字列の選択に使えます。--no-mouse と GITLAB_WIZARD_NO_MOUSE が優先します。")
  package static let theme = Phrase(
    "high-contrast: nothing dimmed, nothing told apart by color. --theme and GITLAB_WIZARD_THEME count more.",
    "high-contrast は、暗い文字を使わず、色で区別しません。--theme と GITLAB_WIZARD_THEME が優先します。")

  package static func keptIn(_ path: String) -> Phrase {
    Phrase("Settings, kept in \(path):", "設定（\(path)）:")
  }

  package static func isSet(_ name: String, to value: String) -> Phrase {
    Phrase("\(name) is \(value) from now on.", "\(name) を \(value) に設定しました。")
  }

  package static func isUnset(_ name: String, usual: String) -> Phrase {
    Phrase("\(name) is no longer set: \(usual).", "\(name) の設定を削除しました（既定値: \(usual)）。")
  }

  /// - Parameter variable: one that is in the environment, and counts more than what was set.
  package static func variableCountsMore(_ variable: String) -> Phrase {
    Phrase(
      "The variable \(variable) is set here, and counts more.", "環境変数 \(variable) が設定されており、そちらが優先します。")
  }

  /// - Parameter near: the one that may have been meant; nil where none is like it.
  package static func noSuchSetting(_ name: String, accepted: [String], near: String?) -> Phrase {
    let refusal = Phrase(
      "There is no setting ‘\(name)’, only: \(accepted.joined(separator: ", ")).",
      "設定「\(name)」はありません。あるのは \(accepted.joined(separator: "、")) です。")
    return near.map { refusal.followed(by: UsagePhrases.didYouMean($0)) } ?? refusal
  }

  package static let unsetTakesAKey = Phrase(
    "--unset takes the name of a setting, and no value.", "--unset には設定の名前だけを指定します（値は指定できません）。")
  package static let noHome = Phrase(
    "There is no home directory to keep settings in: set HOME or XDG_CONFIG_HOME.",
    "設定の保存先となるホームディレクトリがありません。HOME か XDG_CONFIG_HOME を設定してください。")

  // MARK: The file

  package static func lineCountsForNothing(_ place: String, _ reason: Phrase) -> Phrase {
    Phrase(
      "\(place): \(reason.english) The line is passed over.", "\(place): \(reason.japanese)この行は無視します。")
  }
}
