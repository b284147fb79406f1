package import Phrases

/// A DNS name in lower case: labels of letters, digits and inner hyphens.
package struct DomainName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ text: String, accepted: Phrase) throws(Refusal) {
    guard !text.isEmpty else { throw Refusal(RefusalPhrases.nothingWasTyped, accepted: accepted) }
    if text.contains("://") || text.contains("/") {
      throw Refusal(RefusalPhrases.isAURLNotAName(text), accepted: accepted)
    }
    let name = text.hasSuffix(".") ? String(text.dropLast()) : text
    for label in name.split(separator: ".", omittingEmptySubsequences: false) {
      guard !label.isEmpty else { throw Refusal(RefusalPhrases.labelIsEmpty(text), accepted: accepted) }
      if let odd = label.first(where: { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }) {
        throw Refusal(RefusalPhrases.characterIsNotAllowed(odd), accepted: accepted)
      }
      guard label.first != "-", label.last != "-" else {
        throw Refusal(RefusalPhrases.labelHasOuterHyphen(String(label)), accepted: accepted)
      }
      guard label.count <= 63 else { throw Refusal(RefusalPhrases.tooLong(label.count, limit: 63), accepted: accepted) }
    }
    guard name.count <= 253 else { throw Refusal(RefusalPhrases.tooLong(name.count, limit: 253), accepted: accepted) }
    description = name.lowercased()
  }

  package var labels: [Substring] { description.split(separator: ".") }

  /// The name of a domain of its own, and not of a host inside one: no top-level domain is a number (RFC 3696, section 2), and so
  /// no address is a name.
  package init(domain text: String, accepted: Phrase) throws(Refusal) {
    let name = try DomainName(text, accepted: accepted)
    if let last = name.labels.last, last.allSatisfy(\.isNumber) {
      throw Refusal(RefusalPhrases.endsInANumber(text, label: String(last)), accepted: accepted)
    }
    self = name
  }
}
