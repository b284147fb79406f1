internal import Account
internal import GitLabStack
internal import Permissions
internal import Phrases
internal import Pricing

/// A kind of fact that the program carries, and the day it is of.
struct BuiltInFact {
  let name: String
  let title: Phrase
  /// Such as `2026-08-20`, or the name of an edition where its day is not known here; empty if the file cannot be read.
  let asOf: String
  let origin: Phrase

  static var all: [BuiltInFact] {
    let (prices, releases, zones) = (PriceList.builtIn, Releases.builtIn, ZoneFacts.builtIn)
    let rights = (try? PermissionTable.builtIn.get())?.sources["schema"] ?? ""
    return [
      BuiltInFact(
        name: "prices", title: AboutPhrases.prices, asOf: prices.asOf,
        origin: AboutPhrases.pricesAreFrom(regions: prices.regions.count)),
      BuiltInFact(
        name: "releases", title: AboutPhrases.releases, asOf: releases.asOf,
        origin: AboutPhrases.releasesAreFrom(newest: releases.known.first?.tag.version ?? "?")),
      BuiltInFact(
        name: "zones", title: AboutPhrases.zones, asOf: zones.asOf, origin: AboutPhrases.zonesAreFrom),
      BuiltInFact(
        name: "rights", title: AboutPhrases.rights, asOf: String(rights.prefix { $0 != " " }),
        origin: AboutPhrases.rightsAreFrom(bundle(in: rights))),
      BuiltInFact(
        name: "timeZones", title: AboutPhrases.timeZones, asOf: editionOfTimeZones,
        origin: AboutPhrases.timeZonesAreFrom),
    ]
  }

  /// What stands last in the source of the rights: `… as bundled in cfn-lint 1.58.0`.
  private static func bundle(in source: String) -> String {
    source.split(separator: " ").suffix(2).joined(separator: " ")
  }

  /// As the head of the list says it, such as `tzdata 2025b`.
  private static var editionOfTimeZones: String {
    let text = BuiltInFile.named("Schedule/time-zones.txt")?.text ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("# tzdata ") }
    return line.map { String($0.dropFirst(2).prefix { $0 != "," }) } ?? ""
  }

  /// In whole days at a time in seconds since 1970; nil where the day is not known.
  func age(at time: Double) -> Int? {
    let parts = asOf.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    return Int(time) / 86_400 - UTC.daysSince1970(year: year, month: month, day: day)
  }
}
