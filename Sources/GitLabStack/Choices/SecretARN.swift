internal import Phrases

/// The ARN of a secret in Secrets Manager, with the six characters that AWS adds to its name: without them a role's right
/// would be about another secret (docs.aws.amazon.com/secretsmanager, "Troubleshoot Secrets Manager", partial ARN).
package struct SecretARN: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  package let region: String
  package let account: String

  package init(_ text: String) throws(Refusal) {
    guard let arn = ARN(text), arn.service == "secretsmanager", arn.resource.hasPrefix("secret:"),
      arn.account.utf8.count == 12, arn.account.utf8.allSatisfy({ (48...57).contains($0) }),
      arn.resource.dropFirst("secret:".count).wholeMatch(of: #/[A-Za-z0-9\/_+=.@-]+/#) != nil,
      arn.region.wholeMatch(of: #/[a-z0-9-]+/#) != nil, arn.partition.wholeMatch(of: #/aws[a-z-]*/#) != nil
    else { throw Refusal(KeptDataPhrases.isNoSecretARN(text), accepted: KeptDataPhrases.aSecretARN) }
    guard arn.resource.wholeMatch(of: #/secret:.+-[A-Za-z0-9]{6}/#) != nil else {
      throw Refusal(KeptDataPhrases.secretARNIsCut(text), accepted: KeptDataPhrases.aSecretARN)
    }
    description = text
    region = arn.region
    account = arn.account
  }

  /// The name without what AWS adds.
  package var name: String { String(ARN(description)?.resource.dropFirst("secret:".count).dropLast(7) ?? "") }
}
