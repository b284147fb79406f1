internal import Phrases

/// The ARN of a certificate in ACM, which a load balancer of its own region can take.
package struct CertificateARN: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  package let region: String
  package let account: String

  package init(_ text: String) throws(Refusal) {
    guard let arn = ARN(text), arn.service == "acm", arn.resource.hasPrefix("certificate/"), !arn.region.isEmpty,
      arn.account.utf8.count == 12, arn.account.utf8.allSatisfy({ (48...57).contains($0) }),
      arn.resource.dropFirst("certificate/".count).wholeMatch(of: #/[0-9a-f-]+/#) != nil,
      arn.region.wholeMatch(of: #/[a-z0-9-]+/#) != nil, arn.partition.wholeMatch(of: #/aws[a-z-]*/#) != nil
    else { throw Refusal(CertificatePhrases.isNoARN(text), accepted: CertificatePhrases.anARN) }
    description = text
    region = arn.region
    account = arn.account
  }
}
