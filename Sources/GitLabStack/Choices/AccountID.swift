internal import Phrases

/// The number of an AWS account: twelve digits.
package struct AccountID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) throws(Refusal) {
    let isOne = text.utf8.count == 12 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isOne else { throw Refusal(RefusalPhrases.notAnAccountID(text), accepted: RefusalPhrases.anAccountID) }
    description = text
  }
}
