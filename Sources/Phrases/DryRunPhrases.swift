/// What a dry run says: everything up to the yes, and nothing written.
package enum DryRunPhrases {
  package static let help = Phrase(
    "Do everything up to the yes, and write nothing to AWS.", "承認の手前まで行い、AWS には何も書き込みません。")
  package static let writesNothing = Phrase(
    "--dry-run writes nothing, so neither --repair nor --leave-change-set goes with it.",
    "--dry-run は何も書き込まないため、--repair や --leave-change-set と同時に指定できません。")
  package static let ended = Phrase(
    "A dry run: nothing was written to AWS.", "ドライランのため、AWS には何も書き込んでいません。")
  /// Over the command that does what the dry run showed.
  package static let inEarnest = Phrase("Without the dry run:", "ドライランなしで実行するには:")
  /// - Parameter risks: as `--accept-risk` takes them.
  package static func wantsSecondYes(_ risks: String) -> Phrase {
    Phrase(
      "This wants a second yes, which a script gives by --accept-risk \(risks)",
      "実行には 2 度目の承諾が必要です。スクリプトでは --accept-risk \(risks) を付けます。")
  }
}
