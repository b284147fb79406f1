internal import Deployment
package import GitLabStack
internal import Operations
package import Phrases

/// Where a release stands among those that this build knows.
package struct ReleaseStanding: Hashable, Sendable {
  package let tag: ImageTag
  /// Those that `upgrade` would go through one after another, the last of them the goal; empty where there is nothing to do.
  package let steps: [ImageTag]
  /// Why there is no way to the goal; nil if there is, or nothing to do.
  package let refusal: Phrase?
  /// Whether its line is still mended, and it is the last of that line.
  package let getsFixes: Bool
  package let asOf: String

  package init(_ tag: ImageTag, among releases: Releases = .builtIn) {
    self.tag = tag
    asOf = releases.asOf
    getsFixes = releases.newest(of: tag.line).map { $0 <= tag } ?? (tag > releases.newest)
    do throws(UpgradePath.Refusal) {
      (steps, refusal) = (try releases.path(from: tag).steps.map(\.release), nil)
    } catch {
      (steps, refusal) = ([], error.sentence)
    }
  }
}

extension StandingGitLab {
  /// nil where it is not known, and of what never stood.
  package var release: ReleaseStanding? {
    guard holdsAny, let tag = live?.description.parameters["ImageTag"].flatMap({ try? ImageTag($0) }) else {
      return nil
    }
    return ReleaseStanding(tag)
  }
}
