package import Phrases

/// What the program ends with, as its help and the manual list it.
///
/// From 252 on as version 2 of the AWS CLI has them; above 128 the number of the signal that ended it is added to that.
package enum ExitCode: Int, CaseIterable, Encodable, Sendable {
  case done = 0
  case failed = 1
  case answerRefused = 3
  case checkFailed = 4
  case undone = 5
  case kept = 6
  case running = 7
  case saidNo = 8
  case hungUp = 129
  case interrupted = 130
  case quit = 131
  case readerGone = 141
  case terminated = 143
  case usage = 252
  case noCredentials = 253
  case refusedByAWS = 254

  /// For an end by a signal; that of an interruption for one that we do not listen to.
  package init(signal: Int) { self = ExitCode(rawValue: 128 + signal) ?? .interrupted }

  package var sentence: Phrase {
    switch self {
    case .done: Phrase("done", "完了")
    case .failed: Phrase("failed otherwise", "その他の失敗")
    case .answerRefused: Phrase("an answer is missing or not valid", "回答の不足・誤り")
    case .checkFailed: Phrase("a check before deploying failed", "事前チェックの失敗")
    case .undone: Phrase("failed and rolled back", "失敗してロールバック済み")
    case .kept: Phrase("failed, resources are left", "失敗し、リソースが残存")
    case .running: Phrase("still running, or perhaps (IN_DOUBT)", "実行中、またはその可能性あり（IN_DOUBT）")
    case .saidNo: Phrase("you said no", "利用者が中止")
    case .hungUp: Phrase("the terminal was closed", "ターミナルが閉じられた")
    case .interrupted: Phrase("interrupted", "中断")
    case .quit: Phrase("quit by Ctrl-\\", "Ctrl-\\ で終了")
    case .readerGone: Phrase("nobody reads the output any more", "出力先が閉じられた")
    case .terminated: Phrase("told to end", "終了の要求")
    case .usage: Phrase("wrong usage", "使い方の誤り")
    case .noCredentials: Phrase("no credentials, or no region", "認証情報またはリージョンなし")
    case .refusedByAWS: Phrase("AWS refused", "AWS が拒否")
    }
  }
}
