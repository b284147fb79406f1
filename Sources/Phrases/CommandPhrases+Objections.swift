/// What is said of answers that are not taken, and of files.
extension CommandPhrases {
  package static func objectionCount(_ count: Int) -> Phrase {
    Phrase(
      "\(count.of("answer", "answers")) cannot be accepted. Nothing was done.",
      "受け付けられない回答が \(count) 件あります。何も実行していません。")
  }

  package static func cannotRead(_ path: String, _ why: Phrase) -> Phrase {
    Phrase("\(why[.english]): cannot read \(path)", "\(why[.japanese]): \(path) を読めません")
  }

  package static func fileIsTooLarge(bytes: Int) -> Phrase {
    Phrase(
      "It is larger than \(bytes) bytes, so it is no file of answers",
      "\(bytes) バイトを超えているため、回答ファイルではありません")
  }

  package static let isNoRegularFile = Phrase("It is no regular file", "通常のファイルではありません")

  package static func cannotWrite(_ path: String, _ why: Phrase) -> Phrase {
    Phrase("\(why[.english]): cannot write \(path)", "\(why[.japanese]): \(path) に書けません")
  }

  package static let missingAnswer = Phrase("not answered", "未回答")

  /// One refused answer in full: where it stands, what it is, what is wrong, what is taken.
  package static func objection(place: String?, key: String, value: String, reason: Phrase, accepted: Phrase) -> Phrase
  {
    let start = place.map { "\($0): " } ?? ""
    let shown = value.isEmpty ? CommandPhrases.missingAnswer : Phrase("‘\(value)’", "「\(value)」")
    return Phrase(
      "\(start)\(key) (\(shown.english)): \(reason.english) \(accepted.english)",
      "\(start)\(key)（\(shown.japanese)）: \(reason.japanese)\(accepted.japanese)")
  }
}
