/// What stands above each key of an answers file, and what is wrong with a file as a whole.
package enum AnswersFilePhrases {
  package static let answersFileHeading = Phrase("Answers of gitlab-wizard.", "gitlab-wizard の回答ファイル。")

  // MARK: The file

  package static let anAnswersFile = Phrase(
    "An answers file starts with version: 1, then sections such as network: with keys below them.",
    "回答ファイルは version: 1 で始まり、network: などのセクションの下にキーを書きます。")
  /// What is wrong with a file as a whole.
  package static func fileIsRefused(_ place: String, reason: Phrase, accepted: Phrase) -> Phrase {
    Phrase(
      "\(place): \(reason.english) \(accepted.english)", "\(place): \(reason.japanese)\(accepted.japanese)")
  }

  package static func fileIsIn(_ encoding: String) -> Phrase {
    Phrase("This file is written in \(encoding), not in UTF-8.", "ファイルの文字コードが UTF-8 ではなく \(encoding) です。")
  }
  package static func fileIsBroken(_ encoding: String) -> Phrase {
    Phrase("This file begins as \(encoding), but is not all of it.", "ファイルは \(encoding) のようですが、途中で壊れています。")
  }
  package static let fileIsNotUTF8 = Phrase(
    "This file is not written in UTF-8.", "ファイルの文字コードが UTF-8 ではありません。")
  package static let saveAsUTF8 = Phrase(
    "Save it as UTF-8 in your editor.", "エディターで UTF-8 を指定して保存し直してください。")
  package static func saveAsUTF8(from encoding: String) -> Phrase {
    Phrase(
      "Save it as UTF-8 in your editor, or: iconv -f \(encoding) -t UTF-8.",
      "エディターで UTF-8 を指定して保存し直すか、iconv -f \(encoding) -t UTF-8 で変換してください。")
  }
  package static let fileHasNull = Phrase(
    "There is a NUL byte here, as in no text.", "テキストにはない NUL バイトがあります。")
  package static let tabIndents = Phrase(
    "This line is indented by a tab, which YAML does not take.", "タブで字下げされています。YAML ではタブで字下げできません。")
  package static let spacesIndent = Phrase("Use spaces.", "空白で字下げしてください。")
  package static let fileIsATemplate = Phrase(
    "This is a CloudFormation template, not a file of answers.", "CloudFormation テンプレートであり、回答ファイルではありません。")
  package static let fileIsOfParameters = Phrase(
    "This is a file of CloudFormation parameters, not of answers.",
    "CloudFormation のパラメータファイルであり、回答ファイルではありません。")
  package static let answersMakeTheTemplate = Phrase(
    "The template is made from answers: ‘gitlab-wizard answers’ prints a file of them to fill in.",
    "テンプレートは回答から作られます。gitlab-wizard answers で回答ファイルのひな形を出力できます。")
  package static let fileIsOfSeed = Phrase(
    "These are properties of aws-cdk-gitlab-on-ecs, not answers.",
    "aws-cdk-gitlab-on-ecs の設定であり、回答ファイルではありません。")
  package static let readSeedWithAnswers = Phrase(
    "Turn them into answers: gitlab-wizard answers --from-seed FILE.",
    "gitlab-wizard answers --from-seed ファイル名 で回答に変換してください。")
  package static func fileIsOf(_ program: String) -> Phrase {
    Phrase("This is a file for \(program), not one of answers.", "\(program) のファイルであり、回答ファイルではありません。")
  }
  package static func severalInOne(_ parts: [String]) -> Phrase {
    Phrase("Here \(parts.count) items stand in one text.", "\(parts.count) 個の項目が 1 つの文字列に入っています。")
  }
  package static func itemsApart(_ parts: [String]) -> Phrase {
    Phrase(
      "In a file: [\(parts.joined(separator: ", "))], or each on a line of its own behind a hyphen. As a flag or in the "
        + "wizard: \(parts.joined(separator: ","))",
      "ファイルでは [\(parts.joined(separator: ", "))] と書くか、1 行に 1 つずつ「- 」に続けて書きます。フラグや画面では \(parts.joined(separator: ",")) と書きます。"
    )
  }
  package static let versionIsMissing = Phrase(
    "The file does not say which version of answers it has.", "回答ファイルの version がありません。")

  package static func versionIsNotKnown(_ version: String) -> Phrase {
    Phrase("Version ‘\(version)’ is not known here.", "version「\(version)」には対応していません。")
  }

  package static let versionOne = Phrase("Write version: 1.", "version: 1 と書きます。")
  package static let fileIsNoMapping = Phrase(
    "The file is not a mapping of keys and values.", "ファイルがキーと値の形になっていません。")

  package static func nothingIsNamed(_ key: String) -> Phrase {
    Phrase("Unknown key ‘\(key)’.", "「\(key)」というキーはありません。")
  }

  package static func keyBelongsInto(section: String, name: String) -> Phrase {
    Phrase("Write \(section): and, indented below it, \(name):", "\(section): と書き、その下に字下げして \(name): を書きます。")
  }

  package static func sectionIsNoMapping(_ section: String) -> Phrase {
    Phrase("‘\(section)’ must have keys below it.", "「\(section)」の下にはキーが必要です。")
  }

  package static func sectionTakes(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase("Keys here: \(list).", "ここに書けるキー: \(list)")
  }

  package static func tagsAreNotRead(_ tag: String) -> Phrase {
    Phrase("‘\(tag)’ has no meaning in an answers file.", "回答ファイルでは「\(tag)」は使えません。")
  }

  /// A reason as a sentence, with the line that it is about.
  package static func reason(_ reason: Phrase, line: Int?) -> Phrase {
    func english(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }
    func japanese(_ text: String) -> String { text.hasSuffix("。") ? text : "\(text)。" }
    return Phrase(
      "\(line.map { "Line \($0): " } ?? "")\(english(reason[.english]))",
      "\(line.map { "\($0) 行目: " } ?? "")\(japanese(reason[.japanese]))")
  }

  package static func answersWerePutAside(_ path: String) -> Phrase {
    Phrase(
      "So your saved answers could not be read; they are now in \(path)", "保存済みの回答を読み込めないため、\(path) に移しました。")
  }

  package static func answersAreInTheWay(_ path: String, because reason: Phrase) -> Phrase {
    Phrase(
      "So your saved answers could not be read, and nothing is saved now: \(path) cannot be moved "
        + "(\(reason[.english])).",
      "保存済みの回答を読み込めません。\(path) を移せないため（\(reason[.japanese])）、今回の回答は保存しません。")
  }
}
