package import Phrases

/// What is wrong with a template of ours: a mistake in the program, which no answer can mend.
package struct TemplateFault: Error, Hashable, Sendable {
  /// The name of the template, such as `load-balancer`.
  package let template: String
  /// What stands between `<%` and `%>`, without spaces; empty where no tag is to blame.
  package let tag: String
  /// From 1.
  package let line: Int
  package let problem: Problem

  package enum Problem: Hashable, Sendable {
    /// The tag names a value that the choices do not give.
    case unknownName
    case unknownPartial
    /// A partial carries its own indentation; an indented one loses it from the second turn of a loop on.
    case indentedPartial
    /// Only tags alone on their lines vanish with their lines.
    case sharedLine
    /// The file must start with the tags that set delimiters and content type.
    case missingHeader
    /// In the words of the template engine.
    case syntax(String)
    /// Over what CloudFormation takes in one request.
    case tooLarge(bytes: Int)
  }

  package var sentence: Phrase {
    let place = line == 0 ? template : "\(template):\(line)"
    return switch problem {
    case .unknownName: TemplatePhrases.namesNothing(tag, place: place)
    case .unknownPartial: TemplatePhrases.includesNothing(tag, place: place)
    case .indentedPartial: TemplatePhrases.partialIsIndented(tag, place: place)
    case .sharedLine: TemplatePhrases.tagSharesItsLine(tag, place: place)
    case .missingHeader: TemplatePhrases.headerIsMissing(place: place)
    case .syntax(let message): TemplatePhrases.doesNotParse(message, place: place)
    case .tooLarge(let bytes): TemplatePhrases.isTooLarge(bytes, limit: StackTemplate.largestBody)
    }
  }
}
