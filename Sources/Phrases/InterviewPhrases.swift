/// The wizard in lines: what it says beside the questions, which are those of the screens.
package enum InterviewPhrases {
  package static let keys = Phrase(
    "Type the answer or the number of a line, then Enter. Enter alone takes what is in brackets, - empties it. "
      + "< goes back, ? explains, Ctrl-D leaves. Answers are kept.",
    "回答または番号を入力して Enter を押します。Enter だけなら [ ] 内の値のまま、- で空にします。< で前の質問に戻り、"
      + "? で説明を表示し、Ctrl-D で終了します。回答は保存されます。")
  package static let firstQuestion = Phrase(
    "This is the first question. Ctrl-D leaves; answers are kept.", "最初の質問です。Ctrl-D で終了します（回答は保存されます）。")

  package static func place(step: Int, of steps: Int, title: Phrase, question: Int, of questions: Int) -> Phrase {
    Phrase(
      "Step \(step) of \(steps), \(title.english), question \(question) of \(questions).",
      "\(title.japanese)（\(step)/\(steps)）質問 \(question)/\(questions)")
  }

  package static let rehearse = Phrase(
    "Rehearse it in a simulated AWS account? Nothing is created, nothing is billed. [yes] / no >",
    "メモリ上の AWS アカウントでリハーサルしますか？ 何も作成されず、料金もかかりません。[yes] / no >")
  package static let prepare = Phrase(
    "Type yes to have AWS prepare the change set; it is shown before anything is built. [no] >",
    "AWS に変更セットを用意させるには yes と入力します。作成の前に内容を表示します。[no] >")
  package static let nothingWasBuilt = Phrase(
    "Nothing was created. Your answers are kept.", "何も作成していません。回答は保存されています。")
  package static let answersMissing = Phrase(
    "The input ended before all questions were answered. In a script, use: gitlab-wizard deploy --answers FILE --yes",
    "すべての質問に答える前に入力が終わりました。スクリプトでは gitlab-wizard deploy --answers ファイル --yes を使います。")

  package static let wizardMayNotAsk = Phrase(
    "The wizard asks, and --no-input or GITLAB_WIZARD_NO_INPUT forbids questions. "
      + "In a script, use: gitlab-wizard deploy --answers FILE --yes",
    "--no-input または GITLAB_WIZARD_NO_INPUT が指定されているため、ウィザードは質問できません。"
      + "スクリプトでは gitlab-wizard deploy --answers ファイル --yes を使います。")

  /// Account, role, region and stack on one line, before the yes.
  package static func plainWhere(account: String, as role: String, region: String, stack: String) -> Phrase {
    Phrase(
      "Account \(account) as \(role), region \(region), stack \(stack).",
      "アカウント \(account)（\(role)）、リージョン \(region)、スタック \(stack)。")
  }
}
