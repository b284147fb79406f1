internal import Phrases

/// A CloudFormation stack name: a letter, then letters, digits and hyphens, 128 at most.
package struct StackName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) throws(Refusal) {
    guard let first = text.first else {
      throw Refusal(RefusalPhrases.nothingWasTyped, accepted: RefusalPhrases.aStackName)
    }
    guard first.isASCII, first.isLetter else {
      throw Refusal(RefusalPhrases.mustStartWithALetter(String(first)), accepted: RefusalPhrases.aStackName)
    }
    if let odd = text.first(where: { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }) {
      throw Refusal(RefusalPhrases.characterIsNotAllowed(odd), accepted: RefusalPhrases.aStackName)
    }
    guard text.count <= 128 else {
      throw Refusal(RefusalPhrases.tooLong(text.count, limit: 128), accepted: RefusalPhrases.aStackName)
    }
    description = text
  }
}
