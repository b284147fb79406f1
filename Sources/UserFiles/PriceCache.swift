internal import FoundationEssentials
internal import GitLabStack
package import Phrases
package import Pricing

/// Where the answers of AWS about prices are kept: `$XDG_CACHE_HOME/gitlab-wizard/prices-REGION.json`.
package struct PriceCache: Sendable {
  private let folder: UserFolder

  /// nil where there is no home to keep anything in.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder(.cache, environment: environment) else { return nil }
    self.folder = folder
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  private func file(for region: String) -> String { "prices-\(region).json" }

  /// nil if there is none, or none that this build can read: AWS can be asked again at any time.
  package func load(_ region: String) -> PriceRefresh? {
    (try? folder.read(file(for: region))).flatMap { try? JSONDecoder().decode(PriceRefresh.self, from: Data($0)) }
  }

  /// What is kept of every region that has built-in prices.
  package func loadAll() -> [PriceRefresh] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return PriceList.builtIn.regions.compactMap(load)
  }

  /// Keeps what AWS said, unless it said nothing; why that is not possible, if it is not.
  package func keep(_ refresh: PriceRefresh) -> Phrase? {
    guard refresh.count > 0, let json = try? Self.encoder.encode(refresh) else { return nil }
    do throws(FileFault) {
      try folder.write(String(decoding: json, as: UTF8.self), to: file(for: refresh.region))
      return nil
    } catch {
      return error.sentence
    }
  }
}
