/// What can be wrong with the templates inside the program.
package enum TemplatePhrases {
  package static func namesNothing(_ tag: String, place: String) -> Phrase {
    Phrase(
      "The template \(place) uses ‘\(tag)’, but nothing has that name. This is a mistake in gitlab-wizard; please report it.",
      "テンプレート \(place) の「\(tag)」に当たる値がありません。gitlab-wizard の不具合ですので、報告をお願いします。")
  }

  package static func includesNothing(_ tag: String, place: String) -> Phrase {
    Phrase(
      "The template \(place) includes ‘\(tag)’, but there is no such template. "
        + "This is a mistake in gitlab-wizard; please report it.",
      "テンプレート \(place) が読み込む「\(tag)」がありません。gitlab-wizard の不具合ですので、報告をお願いします。")
  }

  package static func partialIsIndented(_ tag: String, place: String) -> Phrase {
    Phrase(
      "In the template \(place), ‘\(tag)’ is indented. Start it in the first column.",
      "テンプレート \(place) の「\(tag)」が字下げされています。行頭から書いてください。")
  }

  package static func tagSharesItsLine(_ tag: String, place: String) -> Phrase {
    Phrase(
      "In the template \(place), ‘\(tag)’ shares its line with something else. Give it a line of its own.",
      "テンプレート \(place) の「\(tag)」と同じ行にほかの文字があります。タグだけの行にしてください。")
  }

  package static func headerIsMissing(place: String) -> Phrase {
    Phrase(
      "The template \(place) does not start with the tags that set its delimiters and content type. Copy them from another one.",
      "テンプレート \(place) の先頭に、区切り文字と内容の種類を決めるタグがありません。ほかのテンプレートから写してください。")
  }

  package static func doesNotParse(_ message: String, place: String) -> Phrase {
    Phrase(
      "The template \(place) cannot be read: \(message).",
      "テンプレート \(place) を読み取れません: \(message)")
  }

  package static func isTooLarge(_ bytes: Int, limit: Int) -> Phrase {
    Phrase(
      "The template has \(bytes) bytes, and CloudFormation takes \(limit). Allow fewer networks, or join them into larger ones.",
      "テンプレートが \(bytes) バイトあり、CloudFormation の上限 \(limit) バイトを超えています。許可するネットワークを減らすか、まとめてください。")
  }
}
