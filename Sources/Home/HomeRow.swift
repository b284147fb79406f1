internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations
package import Phrases
package import Pricing
internal import Upkeep

/// What the list says of a GitLab, or of a file system that one has left.
package struct HomeRow: Sendable {
  package let name: String
  /// The ARN of the stack; nil for a file system.
  package let stackID: String?
  /// A file system that was kept; nil for a GitLab.
  package let fileSystemID: String?
  /// nil for a file system that was kept, and while looks are under way that will tell.
  package let state: HomeState?
  package let word: Phrase
  package let release: String?
  package let behind: Phrase?
  /// nil where it is not known, as the rest.
  package let disk: Phrase?
  package let copy: Phrase?
  /// nil where it is not known, and while nobody has read what it is made of.
  package let monthly: USDollars?
  package let needs: [HomeNeed]

  init(_ gitlab: StandingGitLab, at now: Double) {
    name = gitlab.name
    stackID = gitlab.id
    fileSystemID = nil
    state = gitlab.state
    word = gitlab.state?.word ?? HomePhrases.asking
    release = gitlab.release?.tag.version
    behind = gitlab.release.map { $0.refusal == nil ? HomePhrases.steps($0.steps.count) : Phrase(verbatim: "?") }
    disk =
      (gitlab.disk.value ?? nil).map { KeptDataPhrases.size($0.bytes) } ?? gitlab.disk.trouble.map { _ in Self.unseen }
    copy =
      gitlab.copies.value.map { points in
        points.newestWhole.map { HomePhrases.ago(now - $0.made) } ?? HomePhrases.noCopyYet
      } ?? gitlab.copies.trouble.map { _ in Self.unseen }
    monthly = gitlab.monthly
    needs = gitlab.needs(at: now)
  }

  init(_ kept: KeptFileSystem) {
    name = kept.name
    (stackID, state, release, behind) = (nil, nil, nil, nil)
    fileSystemID = kept.fileSystem.id
    word = HomePhrases.kept
    disk = KeptDataPhrases.size(kept.fileSystem.bytes)
    copy = HomePhrases.stackIsGone
    monthly = kept.monthly
    needs = [kept.need]
  }

  private static let unseen = Phrase(verbatim: "?")

  /// What it is told by, wherever it stands in the list.
  package var id: String { stackID ?? fileSystemID ?? name }
}

extension StandingGitLab {
  /// What it costs a month as it is; nil where nobody knows.
  package var monthly: USDollars? {
    guard holdsAny else { return .zero }
    return switch state {
    case .undone: .zero
    case .stopped: cost?.stopped
    case .ok, .atRisk, .starting, .unhealthy, .busy, .failed, .unknown, nil: estimate?.total
    }
  }
}

extension HomeList {
  /// GitLabs first, then what former ones have left.
  package func rows(at now: Double) -> [HomeRow] {
    gitlabs.map { HomeRow($0, at: now) } + kept.map(HomeRow.init)
  }

  /// What needs somebody, the gravest first.
  package func needs(at now: Double) -> [(name: String, need: HomeNeed)] {
    rows(at: now).flatMap { row in row.needs.map { (row.name, $0) } }.enumerated()
      .sorted { ($0.element.1.severity, $0.offset) < ($1.element.1.severity, $1.offset) }.map(\.element)
  }
}

extension [HomeRow] {
  /// What all cost together, as far as it is known.
  package var monthly: USDollars { compactMap(\.monthly).sum() }

  /// How many there are whose price is not known.
  package var withoutPrice: Int { count { $0.monthly == nil } }
}
