internal import Phrases

/// The name of an AWS region, such as `ap-northeast-1`. That it exists is for AWS to say.
package struct Region: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) throws(Refusal) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isRegion =
      parts.count >= 3 && parts[0].count >= 2
      && parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) } }
      && parts[parts.count - 1].utf8.count == 1 && (49...57).contains(parts[parts.count - 1].utf8.first ?? 0)
    guard isRegion else { throw Refusal(RefusalPhrases.notARegion(text), accepted: RefusalPhrases.aRegion) }
    description = text
  }

  private init(known text: String) { description = text }

  /// `cn-` and `us-gov-` regions are other partitions, with other prices, names and sign-in.
  package var isChina: Bool { description.hasPrefix("cn-") }
  package var isGovCloud: Bool { description.hasPrefix("us-gov-") }

  /// A region of the same partition that is turned on in every account, and keeps what is the same for all regions.
  package var homeOfPartition: Region {
    Region(known: isChina ? "cn-north-1" : isGovCloud ? "us-gov-west-1" : "us-east-1")
  }
}

extension Region {
  /// A stack in this region, as commands take it.
  package func place(of stack: String) -> String { "\(stack) --region \(self)" }
}
