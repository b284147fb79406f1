package import Phrases

extension FirstHour.Step {
  /// What is to be done.
  package var title: Phrase {
    switch self {
    case .password: ProgressPhrases.nextChangePassword
    case .twoFactor: ProgressPhrases.nextTwoFactor
    case .signUps: ProgressPhrases.nextCloseSignUps
    case .mail: ProgressPhrases.nextMail
    case .runner: ProgressPhrases.nextRunner
    case .backup: ProgressPhrases.nextBackup
    case .clone: ProgressPhrases.nextClone
    }
  }
}

extension FirstHour.Step {
  /// What does it; nil where nothing that can be typed does.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package func command(of program: Program, at place: String) -> String? {
    switch self {
    case .backup: program.command("backup file", place)
    case .password, .twoFactor, .signUps, .mail, .runner, .clone: nil
    }
  }
}

extension FirstHour.State {
  package var word: Phrase {
    switch self {
    case .done: Phrase("done", "完了")
    case .due: Phrase("to do", "未完了")
    case .unknown: Phrase("not known", "不明")
    }
  }
}

extension FirstHour {
  package static let help = Phrase(
    "Instead of testing, say what of the first hour is done, as far as it can be seen.",
    "テストの代わりに、最初の 1 時間の作業の状況を表示します（確認できる範囲）。")
  package static let isLookedAt = Phrase(
    "Looking inside what of this is done…", "どこまで完了しているかを内部で確認しています…")
  package static let keyLook = Phrase("look what is done", "完了状況を確認")
  /// - Parameter reason: why nothing was seen.
  package static func isNotSeen(_ reason: Phrase) -> Phrase {
    Phrase("What is done was not seen. \(reason.english)", "完了状況は確認できませんでした。\(reason.japanese)")
  }
  /// How many are not known, and how many of these nobody can see but whoever did them.
  package var wordsOfUnknown: Phrase {
    let never = Step.allCases.count { !$0.canBeSeen }
    return Phrase(
      "\(unknown) are not known: \(never) of them only you can know, the others could not be seen from inside.",
      "不明は \(unknown) 件です（うち \(never) 件は本人にしか分からず、残りは内部から確認できませんでした）。")
  }
}
