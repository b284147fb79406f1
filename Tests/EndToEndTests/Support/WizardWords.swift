import Phrases
import Testing

/// What the tests wait for on the screens, in one language.
struct WizardWords: Sendable, CustomTestStringConvertible {
  let language: Language

  /// As `--lang` takes it.
  var code: String { language.rawValue }
  var testDescription: String { code }

  static let english = WizardWords(language: .english)
  static let japanese = WizardWords(language: .japanese)

  /// How the row of the steps begins the present one, whether there is room for its name or not. They count from 1.
  func step(_ number: Int) -> String { "[\(number)" }

  /// What a native would type for a yes; the same word is one to every question.
  var yes: String { language == .japanese ? "はい" : "Yes" }
  var notAnswered: String { PlanPhrases.openQuestions(1)[language] }
  var confirmation: String { PlanPhrases.confirmQuestion[language] }
  var risk: String { AccessPhrases.riskQuestion[language] }
  var changeSetQuestion: String { ProgressPhrases.changeSetQuestion[language] }
  var phases: String { ProgressPhrases.phases[language] }
  var created: String { OutcomePhrases.creationSucceeded[language] }
  var passwordIsHidden: String { ProgressPhrases.passwordIsHidden[language] }
  var receipt: String { DonePhrases.receiptShort[language] }
  var leave: String { ScreenPhrases.leaveQuestion[language] }

  func tooSmall(columns: Int, rows: Int) -> String {
    // The rest does not fit into the smallest window.
    let text = ScreenPhrases.tooSmall(columns: columns, rows: rows)[language]
    return String(text.prefix { $0 != "." && $0 != "。" })
  }
}
