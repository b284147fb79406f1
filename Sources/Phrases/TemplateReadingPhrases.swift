/// What is wrong with a text that should be YAML, and with a template that no plan can be read from.
package enum TemplateReadingPhrases {
  package static func notYAML(_ problem: String) -> Phrase {
    Phrase("This is not YAML: \(problem).", "YAML として読めません（\(problem)）。")
  }

  package static let anchorsAreNotRead = Phrase("YAML anchors (&) are not read here.", "YAML のアンカー（&）は使えません。")
  package static let keyIsNoText = Phrase("A key is not a text.", "キーが文字列ではありません。")

  package static func keysAreThereTwice(_ keys: [String]) -> Phrase {
    let names = keys.map { "‘\($0)’" }.joined(separator: ", ")
    let japanese = keys.map { "「\($0)」" }.joined()
    return Phrase("\(names) \(keys.count == 1 ? "is" : "are") listed twice.", "\(japanese)が重複しています。")
  }

  // MARK: Templates

  package static func templateLacks(_ section: String) -> Phrase {
    Phrase("The template has no \(section).", "テンプレートに \(section) がありません。")
  }

  package static func isNoMapping(_ name: String) -> Phrase {
    Phrase("‘\(name)’ is not a mapping.", "「\(name)」がマッピングではありません。")
  }

  package static func resourceLacks(_ id: String, _ part: String) -> Phrase {
    Phrase("The resource ‘\(id)’ has no \(part).", "リソース「\(id)」に \(part) がありません。")
  }

  package static func isNoGroup(_ name: String, of id: String) -> Phrase {
    Phrase("The resource ‘\(id)’ has the group ‘\(name)’, which is none.", "リソース「\(id)」のグループ「\(name)」は存在しません。")
  }

  package static func isNoAnswer(_ name: String, of id: String) -> Phrase {
    Phrase("The resource ‘\(id)’ names the answer ‘\(name)’, which is none.", "リソース「\(id)」の回答「\(name)」は存在しません。")
  }

  package static func conditionIsNotRead(_ id: String) -> Phrase {
    Phrase(
      "The resource ‘\(id)’ has a Condition, so the plan could not tell whether it is made.",
      "リソース「\(id)」に Condition があり、作成されるかどうか判断できません。")
  }

  package static func outputLacksValue(_ name: String) -> Phrase {
    Phrase("The output ‘\(name)’ has no Value.", "出力「\(name)」に Value がありません。")
  }

  package static func refersToNothing(_ function: String, _ name: String) -> Phrase {
    Phrase("\(function) names ‘\(name)’, which the template does not have.", "\(function) の「\(name)」がテンプレートにありません。")
  }

  package static func functionHasWrongForm(_ function: String) -> Phrase {
    Phrase("\(function) does not have the form it needs.", "\(function) の書き方が正しくありません。")
  }

  package static func functionIsNotKnown(_ function: String) -> Phrase {
    Phrase("\(function) is not a function of CloudFormation.", "\(function) は CloudFormation の関数ではありません。")
  }

  package static func scalarIsAmbiguous(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ is a truth to one reader of YAML and a text to another; write true or false, or quote it.",
      "「\(text)」は真偽値とも文字列とも読めます。true か false と書くか、引用符で囲みます。")
  }

  package static func parameterHasNoValue(_ name: String) -> Phrase {
    Phrase("The parameter ‘\(name)’ has no value.", "パラメータ「\(name)」に値がありません。")
  }

  package static func valueHasNoParameter(_ name: String) -> Phrase {
    Phrase("There is a value for ‘\(name)’, but no such parameter.", "「\(name)」の値がありますが、そのパラメータはありません。")
  }

  package static func dependsOnItself(_ path: [String]) -> Phrase {
    let circle = path.joined(separator: " → ")
    return Phrase("Resources wait for each other: \(circle).", "リソースが互いを待っています: \(circle)")
  }
}
