internal import Account
package import Deployment
internal import Drawing
package import GitLabStack
package import Home
internal import OperationRunning
internal import Operations
package import Phrases
internal import Pricing

/// Every GitLab of a region, as `status` without a name prints them.
package struct HomeReport: Encodable {
  struct Kept: Encodable {
    let stackName: String
    let fileSystem: String
    let bytes: Int?
    let monthly: String?
    let needs: [GitLabInJSON.Need]
  }

  private enum CodingKeys: String, CodingKey {
    case account, region, stacks, kept, elsewhere, notAsked, unknown, monthlyTogether, incomplete
  }

  let home: HomeList
  private let surroundings: HomeSurroundings
  /// The one that scripts may mean: the only one, or that of the usual name; its own report is in the same object.
  private let meant: StatusReport?

  /// Looks at all of them. Where nobody may list the stacks there is nothing to be told.
  ///
  /// - Parameter extras: what is looked at besides.
  /// - Parameter isEverywhere: whether other regions are asked too, each by a call of its own.
  package init(
    _ context: CommandContext, in region: Region, besides extras: Set<HomeExtra> = [],
    everywhere isEverywhere: Bool = false
  ) async throws {
    context.announce(extras)
    var list = HomeList(region: region, prices: context.prices(in: region), besides: extras)
    if isEverywhere { list.askElsewhere() }
    home = await context.desk.look(at: list)
    if let trouble = home.stacks.trouble { throw Failure(trouble) }
    surroundings = HomeSurroundings(context: context, region: region, now: context.desk.clock.now)
    let usual = home.gitlabs.first { $0.name == context.stackName }
    guard let gitlab = usual ?? (home.gitlabs.count == 1 ? home.gitlabs.first : nil), let live = gitlab.live else {
      meant = nil
      return
    }
    meant = StatusReport(
      gitlab, live, in: surroundings, waiting: await context.waitingChangeSets(ofStack: gitlab.id, in: region))
  }

  package func encode(to encoder: any Encoder) throws {
    try meant?.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(account, forKey: .account)
    try container.encode(home.region.description, forKey: .region)
    try container.encode(home.gitlabs.map { GitLabInJSON($0, in: surroundings) }, forKey: .stacks)
    try container.encode(home.kept.map { Kept($0, in: surroundings) }, forKey: .kept)
    let elsewhere = home.elsewhere
    try container.encode(elsewhere.isAsked ? [String]() : ["regions"], forKey: .notAsked)
    if elsewhere.isAsked, elsewhere.regions.value != nil {
      try container.encode(
        elsewhere.seen.map { OtherRegion($0.region, $0.stacks, surroundings.language) }, forKey: .elsewhere)
    }
    let troubles = [("fileSystems", home.troubleOfKept), ("regions", elsewhere.regions.trouble)]
    let unknown = troubles.compactMap { what, trouble in
      trouble.map { GitLabInJSON.Unknown(what: what, reason: $0.sentence[surroundings.language]) }
    }
    if !unknown.isEmpty { try container.encode(unknown, forKey: .unknown) }
    let rows = home.rows(at: surroundings.now)
    try container.encode(rows.monthly.cents, forKey: .monthlyTogether)
    try container.encode(rows.withoutPrice > 0 || home.troubleOfKept != nil, forKey: .incomplete)
  }

  private var account: String? { home.gitlabs.lazy.compactMap { ARN($0.id)?.account }.first }

  /// 1 where one is not well; where it could not be seen whether one is, the code of what stood in the way.
  package var exitCode: ExitCode { home.gitlabs.map { $0.exitCode(at: surroundings.now) }.worst }

  // MARK: For people

  package func text(_ language: Language) -> String {
    let rows = home.rows(at: surroundings.now)
    let place = HomePhrases.standsIn(
      home.region.description, gitLabs: home.gitlabs.count, kept: home.kept.count, account: account)
    let head = home.elsewhere.isAsked ? place : place.followed(by: HomePhrases.otherRegions)
    var lines = head[language].wrapped(to: 80)
    if home.gitlabs.isEmpty { lines += HomePhrases.nothingStands[language].wrapped(to: 80) }
    if let trouble = home.troubleOfKept {
      lines += HomePhrases.keptAreUnknown(trouble.sentence)[language].wrapped(to: 80)
    }
    guard !rows.isEmpty else { return (lines + elsewhere(language)).joined(separator: "\n") + "\n" }
    let table = HomeTable(language: language)
    lines += ["", table.head] + rows.flatMap(table.lines(of:))
    if rows.count > 1 {
      let isWhole = rows.withoutPrice == 0 && home.troubleOfKept == nil
      lines.append(table.sum(rows.monthly, isWhole: isWhole, needs: rows.map(\.needs.count).reduce(0, +)))
      if rows.withoutPrice > 0 { lines += HomePhrases.costsUnknown(rows.withoutPrice)[language].wrapped(to: 80) }
    }
    let needs = HomeNeedLines(of: home, in: surroundings).lines(language)
    if !needs.isEmpty { lines += [""] + needs }
    lines += figures(language)
    let unseen = home.gitlabs.flatMap { gitlab in
      gitlab.troubles.map { HomePhrases.unseen($0.what.title, of: gitlab.name, $0.trouble.sentence) }
    }
    if !unseen.isEmpty { lines.append("") }
    for words in unseen { lines += words[language].wrapped(to: 80) }
    return (lines + elsewhere(language)).joined(separator: "\n") + "\n"
  }

  /// What stands in other regions, where they were asked; commands from the edge and whole.
  private func elsewhere(_ language: Language) -> [String] {
    guard home.elsewhere.isAsked else { return [] }
    let lines = home.elsewhere.lines(in: language) { name, region in
      "gitlab-wizard status \(surroundings.context.place(of: name, in: region))"
    }
    return ["", ElsewherePhrases.heading[language]]
      + lines.map(\.text).flatMap { $0.hasPrefix("gitlab-wizard ") ? [$0] : $0.wrapped(to: 80) }
  }
}

/// What stands in another region, for scripts.
private struct OtherRegion: Encodable {
  struct Stack: Encodable {
    let name: String
    let id: String?
    let status: String?
  }

  let region: String
  /// nil where nobody could look.
  let stacks: [Stack]?
  let unknown: String?

  init(_ region: Region, _ seen: Seen<[ListedStack]>, _ language: Language) {
    self.region = region.description
    unknown = seen.trouble.map { $0.sentence[language] }
    stacks =
      seen.trouble == nil
      ? seen.value?.filter(\.isOurs).map { Stack(name: $0.name, id: $0.id, status: $0.status) } : nil
  }
}

extension HomeReport.Kept {
  init(_ kept: KeptFileSystem, in surroundings: HomeSurroundings) {
    stackName = kept.name
    fileSystem = kept.fileSystem.id
    bytes = kept.fileSystem.bytes
    monthly = kept.monthly?.cents
    needs = [GitLabInJSON.Need(kept.need, named: kept.name, in: surroundings)]
  }
}

extension StatusReport {
  /// 1 where it is not well; where that could not be seen, the code of what stood in the way.
  package var exitCode: ExitCode { gitlab.exitCode(at: surroundings.now) }
}

extension StandingGitLab {
  fileprivate func exitCode(at now: Double) -> ExitCode {
    if needs(at: now).contains(where: { $0.severity == .fail }) { return .failed }
    // Where only a change set waits, nothing stands that could be well.
    if let status, StackCondition(status) == .empty { return .done }
    return state == nil || state == .unknown ? troubleOfHealth?.exitCode ?? .failed : .done
  }
}

extension [ExitCode] {
  /// That of what is known to be unwell, before that of what is not known.
  fileprivate var worst: ExitCode { first { $0 == .failed } ?? first { $0 != .done } ?? .done }
}
