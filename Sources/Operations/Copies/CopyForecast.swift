internal import FoundationEssentials
package import GitLabStack
package import Pricing
internal import Upkeep

/// What a copy of the whole file system takes, before somebody orders it.
package struct CopyForecast: Hashable, Sendable {
  /// What is on the file system; nil where it could not be seen.
  package let bytes: Int?
  /// Whether there is one to which AWS Backup only adds what changed.
  package let isFirst: Bool
  private let price: USDollars?

  package init(bytes: Int?, isFirst: Bool, in region: Region, _ prices: PriceList) {
    self.bytes = bytes
    self.isFirst = isFirst
    price = prices.price(.fileSystemBackup, in: region)?.amount
  }

  /// A month of all of it; nil without a price, or without its size.
  package var monthly: USDollars? { price.flatMap { price in bytes.map { Self.monthly(of: $0, at: price) } } }

  static func monthly(of bytes: Int, at price: USDollars) -> USDollars { price * Decimal(bytes) / 1_073_741_824 }

  /// Seconds that nobody can use GitLab while it is stopped for the copy: it ends, is copied, and starts again.
  package var away: (shortest: Int, longest: Int) {
    // AWS Backup begins within minutes, and a copy of little takes ten.
    let longest = bytes.map { CopyPace.seconds(for: $0).slow } ?? 3600
    return (CopyPace.roundedDown(60 + 600 + 360), CopyPace.roundedUp(180 + max(1200, longest) + 900))
  }
}

extension Copies {
  /// A month of the newest copy; what the others add is only what changed between them. nil without a price, or without its size.
  package func monthly(in region: Region, _ prices: PriceList) -> USDollars? {
    guard let bytes = newest?.bytes, let price = prices.price(.fileSystemBackup, in: region)?.amount else { return nil }
    return CopyForecast.monthly(of: bytes, at: price)
  }
}
