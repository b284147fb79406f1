/// How the program is called: its help, and what is said of a command line that it cannot take.
package enum UsagePhrases {
  // MARK: Wrong usage

  package static func noSuchCommand(_ word: String, near: String?) -> Phrase {
    Phrase("There is no command ‘\(word)’.", "コマンド「\(word)」はありません。").followed(byGuess: near)
  }

  /// Of which the help was asked for.
  package static func noSuchScreen(_ word: String, near: String?) -> Phrase {
    Phrase("There is no screen ‘\(word)’.", "画面「\(word)」はありません。").followed(byGuess: near)
  }

  /// - Parameter word: what stands behind `help`.
  package static func noSuchSubject(_ word: String, near: String?) -> Phrase {
    Phrase("There is no command or screen ‘\(word)’.", "「\(word)」というコマンドや画面はありません。").followed(byGuess: near)
  }

  /// Of a word that is none of a command, and has a page of the help.
  package static func isInHelp(_ word: String) -> Phrase {
    Phrase("The help has a page of that name: gitlab-wizard help \(word)", "同じ名前のヘルプがあります: gitlab-wizard help \(word)")
  }

  package static func noSuchFlag(_ flag: String, near: String?) -> Phrase {
    Phrase("There is no option ‘\(flag)’.", "オプション「\(flag)」はありません。").followed(byGuess: near)
  }

  /// An option of other commands.
  package static func flagIsNotTaken(_ flag: String, by command: String) -> Phrase {
    Phrase("‘\(command)’ takes no \(flag).", "\(command) に \(flag) は指定できません。")
  }

  /// An answer where only those of a stack that stands count.
  package static func answerIsReadFromStack(_ flag: String, by command: String) -> Phrase {
    Phrase(
      "‘\(command)’ takes no \(flag): it reads the answers from the stack. To give the stack another answer, use: "
        + "gitlab-wizard change",
      "\(command) に \(flag) は指定できません（回答はスタックから読み取ります）。スタックの回答を変更するには: gitlab-wizard change")
  }

  package static func flagNeedsValue(_ flag: String, example: String?) -> Phrase {
    guard let example else { return Phrase("\(flag) needs a value.", "\(flag) には値が必要です。") }
    return Phrase("\(flag) needs a value: \(flag) \(example)", "\(flag) には値が必要です。例: \(flag) \(example)")
  }

  package static func flagTakesNoValue(_ flag: String) -> Phrase {
    Phrase("\(flag) takes no value.", "\(flag) に値は指定できません。")
  }

  package static func valueIsNotTaken(_ flag: String, _ value: String, accepted: [String], near: String?) -> Phrase {
    Phrase(
      "\(flag) is ‘\(value)’, but takes one of: \(accepted.joined(separator: ", ")).",
      "\(flag) の値が「\(value)」ですが、指定できるのは \(accepted.joined(separator: "、")) です。"
    ).followed(byGuess: near)
  }

  package static func numberIsNotTaken(_ flag: String, _ value: String, example: String) -> Phrase {
    Phrase(
      "\(flag) is ‘\(value)’, which is no number: \(flag) \(example)",
      "\(flag) の値「\(value)」は数ではありません。例: \(flag) \(example)")
  }

  package static func wordIsTooMuch(_ word: String, for command: String) -> Phrase {
    Phrase(
      "‘\(command)’ does not know what to do with ‘\(word)’.", "\(command) では「\(word)」は使えません。")
  }

  package static func noSuchVariable(_ name: String, near: String) -> Phrase {
    Phrase(
      "No answer is read from the variable \(name).", "環境変数 \(name) は回答として読み取られません。"
    ).followed(byGuess: near)
  }

  package static func seeHelp(of command: String?) -> Phrase {
    guard let command else {
      return Phrase("What there is: gitlab-wizard help", "コマンドとオプションの一覧: gitlab-wizard help")
    }
    return Phrase("All that it takes: gitlab-wizard help \(command)", "使い方: gitlab-wizard help \(command)")
  }

  /// Said twice, and not the same.
  package static func twoStacks(_ name: String, _ other: String) -> Phrase {
    Phrase(
      "Two stacks are named, ‘\(name)’ and, by --stack.name, ‘\(other)’; it takes one.",
      "スタックが 2 つ指定されています（「\(name)」と、--stack.name の「\(other)」）。どちらか 1 つにしてください。")
  }

  /// A guess at what was meant.
  package static func didYouMean(_ name: String) -> Phrase { Phrase("Did you mean ‘\(name)’?", "もしかして「\(name)」？") }

  // MARK: Parts of a help page

  package static let overview = Phrase("OVERVIEW", "概要")
  package static let usage = Phrase("USAGE", "使い方")
  package static let commands = Phrase("COMMANDS", "コマンド")
  package static let arguments = Phrase("ARGUMENTS", "引数")
  package static let options = Phrase("OPTIONS", "オプション")
  package static let answers = Phrase("ANSWERS", "回答")
  package static let exitCodes = Phrase("EXIT CODES", "終了コード")

  package static func helpAccepted(_ values: [String]) -> Phrase {
    Phrase("Accepted: \(values.joined(separator: ", ")).", "指定できる値: \(values.joined(separator: "、"))。")
  }
  package static func helpAccepted(_ what: Phrase) -> Phrase {
    Phrase("Accepted: \(what.english).", "指定できる値: \(what.japanese)。")
  }
  package static func helpDefault(_ value: String) -> Phrase { Phrase("Default: \(value).", "既定値: \(value)。") }
  package static let helpRequired = Phrase("Required.", "必須。")
  package static let helpOptional = Phrase("May be left out.", "省略できます。")
  package static func helpExample(_ example: String) -> Phrase { Phrase("Example: \(example)", "例: \(example)") }
  package static func helpAboutAnswers(_ key: String, variable: String) -> Phrase {
    Phrase(
      "Each is also a key of the answers file and a variable, such as \(variable) for \(key). A flag counts more than a "
        + "variable, and that more than the file.",
      "どれも回答ファイルのキーと環境変数（\(key) なら \(variable)）でも指定できます。フラグ、環境変数、ファイルの順に優先します。")
  }
  package static let helpOfCommands = Phrase(
    "Options may also stand before the command.\nHelp of a command, with its options: gitlab-wizard help deploy",
    "オプションはコマンドの前にも書けます。\nコマンドごとの使い方とオプション: gitlab-wizard help deploy")
  package static let helpOfHelp = Phrase("Show this page.", "この使い方を表示します。")
  package static let helpVersion = Phrase("Show the version.", "バージョンを表示します。")
}

extension Phrase {
  fileprivate func followed(byGuess near: String?) -> Phrase {
    near.map { followed(by: UsagePhrases.didYouMean($0)) } ?? self
  }
}
