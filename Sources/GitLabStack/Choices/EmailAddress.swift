internal import Phrases

/// An e-mail address that GitLab takes for an account: one `@`, no spaces or quotes, a dotted domain.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) throws(Refusal) {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2 else {
      throw Refusal(RefusalPhrases.emailNeedsOneAt(halves.count - 1), accepted: RefusalPhrases.anEmailAddress)
    }
    guard !halves[0].isEmpty else {
      throw Refusal(RefusalPhrases.emailHasNoName, accepted: RefusalPhrases.anEmailAddress)
    }
    if let odd = halves[0].first(where: { !($0.isASCII && ($0.isLetter || $0.isNumber) || "._%+-".contains($0)) }) {
      throw Refusal(RefusalPhrases.characterIsNotAllowed(odd), accepted: RefusalPhrases.anEmailAddress)
    }
    let domain = try DomainName(domain: String(halves[1]), accepted: RefusalPhrases.anEmailAddress)
    guard domain.labels.count >= 2 else {
      throw Refusal(RefusalPhrases.emailDomainNeedsADot(String(halves[1])), accepted: RefusalPhrases.anEmailAddress)
    }
    guard text.count <= 254 else {
      throw Refusal(RefusalPhrases.tooLong(text.count, limit: 254), accepted: RefusalPhrases.anEmailAddress)
    }
    description = text
  }
}
