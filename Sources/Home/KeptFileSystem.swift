package import Account
internal import FoundationEssentials
internal import GitLabStack
internal import Phrases
package import Pricing

/// A file system that a stack of ours has left, and that costs.
package struct KeptFileSystem: Sendable {
  package let fileSystem: ExistingFileSystem
  /// The stack that is gone.
  package let name: String
  /// For its space alone: its copies cost besides, and nobody reads it. nil where the size or the price is not known.
  package let monthly: USDollars?

  init(_ fileSystem: ExistingFileSystem, in region: Region, _ prices: PriceList) {
    self.fileSystem = fileSystem
    name = fileSystem.origin.stackName ?? fileSystem.id
    let price = prices.price(.fileSystem, in: region)
    monthly = fileSystem.bytes.flatMap { bytes in price.map { $0.amount * (Decimal(bytes) / 1_073_741_824) } }
  }

  package var need: HomeNeed {
    .keptFileSystem(id: fileSystem.id, size: fileSystem.bytes.map { KeptDataPhrases.size($0).english })
  }
}
