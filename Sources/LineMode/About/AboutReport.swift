internal import Account
internal import Drawing
package import GitLabStack
package import Phrases
internal import Pricing

/// What the program is made of, as `--version` and `about` say it.
package struct AboutReport: Encodable {
  private struct Fact: Encodable {
    let name: String
    let asOf: String
    let days: Int?
    let origin: String
  }

  private let version: String
  private let commit: String?
  private let commitDay: String?
  /// nil where they were not asked for.
  private let facts: [Fact]?

  private let builtFrom: BuiltFrom?
  private let titles: [Phrase]

  private enum CodingKeys: String, CodingKey {
    case version, commit, commitDay, facts
  }

  /// - Parameter time: in seconds since 1970, for the ages of the facts; nil leaves them out.
  package init(_ version: String, _ builtFrom: BuiltFrom?, factsAt time: Double?, in language: Language) {
    self.version = version
    self.builtFrom = builtFrom
    (commit, commitDay) = (builtFrom?.commit, builtFrom?.day)
    let all = time == nil ? [] : BuiltInFact.all
    titles = all.map(\.title)
    facts = time.map { time in
      all.map { Fact(name: $0.name, asOf: $0.asOf, days: $0.age(at: time), origin: $0.origin[language]) }
    }
  }

  /// The version alone on the first line, as scripts read it.
  package static func version(_ version: String, _ builtFrom: BuiltFrom?, in language: Language) -> String {
    let dates = AboutPhrases.datesOfFacts(
      prices: PriceList.builtIn.asOf, releases: Releases.builtIn.asOf, zones: ZoneFacts.builtIn.asOf)
    return [version, origin(of: builtFrom, digits: 12)[language], dates[language]].joined(separator: "\n")
  }

  package func text(_ language: Language) -> String {
    var lines = ["gitlab-wizard \(version)", Self.origin(of: builtFrom)[language]]
    lines += AboutPhrases.licences[language].lines(to: 80)
    guard let facts else {
      lines.append(AboutPhrases.moreAboutData("gitlab-wizard about --data")[language])
      return lines.joined(separator: "\n") + "\n"
    }
    let width = titles.map { $0[language].columns }.max() ?? 0
    for (fact, title) in zip(facts, titles) {
      let age = fact.days.map { AboutPhrases.age(days: $0) } ?? AboutPhrases.ageIsNotKnown
      lines.append("")
      lines.append("\(title[language].padded(to: width))  \(fact.asOf.padded(to: 12))  \(age[language])")
      lines += fact.origin.lines(to: 78).map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func origin(of builtFrom: BuiltFrom?, digits: Int = 40) -> Phrase {
    guard let builtFrom else { return AboutPhrases.commitIsNotKnown }
    let commit = String(builtFrom.commit.prefix { $0 != "+" }.prefix(digits))
    return builtFrom.commit.hasSuffix("+")
      ? AboutPhrases.madeOfChanged(commit, builtFrom.day) : AboutPhrases.madeOf(commit, builtFrom.day)
  }
}
