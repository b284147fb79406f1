package import Account
internal import Deployment
package import GitLabStack
package import Operations
package import Pricing

/// Every GitLab of a region and what former ones have left there, as far as they were seen.
package struct HomeList: Sendable {
  package let region: Region
  private let prices: PriceList
  /// What is looked at besides, of all.
  private let extras: Set<HomeExtra>
  /// The same of single stacks, by their ids.
  private var extrasOfOne: [String: Set<HomeExtra>] = [:]
  package private(set) var stacks = Seen<[ListedStack]>()
  package private(set) var elsewhere: Elsewhere
  package private(set) var fileSystems = Seen<[ExistingFileSystem]>()
  /// In the order of their names.
  package private(set) var gitlabs: [StandingGitLab] = []

  /// - Parameter extras: what is looked at besides.
  package init(region: Region, prices: PriceList, besides extras: Set<HomeExtra> = []) {
    self.region = region
    self.extras = extras
    elsewhere = Elsewhere(than: region)
    self.prices = prices
  }

  /// One that is looked at by itself; the others of the region are not asked about.
  package init(
    of live: LiveStack, at now: Double, region: Region, prices: PriceList, besides extras: Set<HomeExtra> = []
  ) {
    self.init(region: region, prices: prices, besides: extras)
    _ = stacks.ask()
    gitlabs = [StandingGitLab(live, at: now, region: region, prices: prices)]
    // What nobody mounts has no file system either.
    if !gitlabs[0].holdsAny { _ = fileSystems.ask() }
  }

  /// What is to be looked at now, by what was seen before; each once.
  package mutating func due() -> [HomeQuestion] {
    var due: [HomeQuestion] = []
    if stacks.ask() { due.append(.stacks) }
    due += elsewhere.due()
    guard !stacks.isPending || !gitlabs.isEmpty else { return due }
    if fileSystems.ask() { due.append(.fileSystems) }
    for number in gitlabs.indices {
      let id = gitlabs[number].id
      let wanted = extras.union(extrasOfOne[id] ?? [])
      due += gitlabs[number].due(besides: wanted).map { .about(stackID: id, $0) }
    }
    return due
  }

  /// Has looked at again whether those that stand are well.
  package mutating func expireHealth() {
    for number in gitlabs.indices { gitlabs[number].expireHealth() }
  }

  /// Has it asked what stands in the other regions.
  package mutating func askElsewhere() { elsewhere.ask() }

  /// Has something of one of them looked at besides, anew where it was before.
  package mutating func look(at extra: HomeExtra, of id: String) {
    guard let number = gitlabs.firstIndex(where: { $0.id == id }) else { return }
    extrasOfOne[id, default: []].insert(extra)
    gitlabs[number].expire(extra)
  }

  /// Has the estimate of one of them count with what was measured, or with the guess again.
  package mutating func toggleMeasured(of id: String) {
    guard let number = gitlabs.firstIndex(where: { $0.id == id }) else { return }
    gitlabs[number].toggleMeasured()
  }

  package mutating func expireAll() {
    stacks.expire()
    fileSystems.expire()
    for number in gitlabs.indices { gitlabs[number].expireAll() }
  }

  package mutating func take(_ result: Result<HomeAnswer, Trouble>, to question: HomeQuestion, at now: Double) {
    switch question {
    case .stacks:
      stacks.take(result.map { if case .stacks(let all) = $0 { all } else { [] } }, at: now)
      keepUp(at: now)
    case .fileSystems:
      fileSystems.take(result.map { if case .fileSystems(let all) = $0 { all } else { [] } }, at: now)
      for number in gitlabs.indices { tellDisk(gitlabs[number].id, at: now) }
    case .regions:
      elsewhere.take(result.map { if case .regions(let all) = $0 { all } else { [] } }, at: now)
    case .stacksElsewhere(let region):
      elsewhere.take(result.map { if case .stacks(let all) = $0 { all } else { [] } }, of: region, at: now)
    case .about(let id, let question):
      guard let number = gitlabs.firstIndex(where: { $0.id == id }) else { return }
      gitlabs[number].take(result, to: question, at: now)
      if question == .stack, gitlabs[number].isGone { gitlabs.remove(at: number) }
      tellDisk(id, at: now)
    }
  }

  /// Those that are listed now; what was seen of one that was there before stays.
  private mutating func keepUp(at now: Double) {
    guard stacks.trouble == nil, let listed = stacks.value else { return }
    gitlabs = listed.filter(\.isOurs).sorted { $0.name < $1.name }.compactMap { stack in
      guard let id = stack.id else { return nil }
      return gitlabs.first { $0.id == id }
        ?? StandingGitLab(id: id, name: stack.name, status: stack.status, region: region, prices: prices)
    }
    for gitlab in gitlabs { tellDisk(gitlab.id, at: now) }
  }

  private mutating func tellDisk(_ id: String, at now: Double) {
    guard let number = gitlabs.firstIndex(where: { $0.id == id }), gitlabs[number].fileSystemID != nil else { return }
    if let trouble = fileSystems.trouble {
      gitlabs[number].take(.failure(trouble), at: now)
    } else if let all = fileSystems.value {
      gitlabs[number].take(.success(all), at: fileSystems.time ?? now)
    }
  }

  // MARK: What is known

  /// Why it is not known whether all that was kept is listed: without the answers of a GitLab nobody knows what it uses.
  package var troubleOfKept: Trouble? {
    fileSystems.trouble ?? gitlabs.lazy.compactMap { $0.live == nil ? $0.stack.trouble : nil }.first
  }

  /// File systems that stacks of ours have left, and that no GitLab of the region uses. Empty while it is not known which do.
  package var kept: [KeptFileSystem] {
    guard let listed = stacks.value, stacks.trouble == nil, gitlabs.allSatisfy({ $0.live != nil }) else { return [] }
    let standing = Set(listed.compactMap(\.id))
    let used = Set(gitlabs.compactMap(\.fileSystemID))
    return (fileSystems.value ?? []).filter { found in
      found.origin.isOurs && found.origin.stackID.map { !standing.contains($0) } ?? false && !used.contains(found.id)
    }.map { KeptFileSystem($0, in: region, prices) }
  }
}
