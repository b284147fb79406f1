internal import Phrases

extension Releases {
  /// Whether a tag is listed, or is one before a listed one of its line: the smaller numbers of a line that is known were all there.
  package func knows(_ tag: ImageTag) -> Bool { newest(of: tag.line).map { $0 >= tag } ?? false }

  /// What is to be known of a tag before it is deployed. The list has its age, and GitLab mends every line twice a month.
  func warnings(about tag: ImageTag) -> [Warning] {
    let latest = newest(of: tag.line)
    var warnings: [Warning] = []
    if !knows(tag) { warnings.append(warning("unknown-image", WarningPhrases.unknownRelease(tag.version, asOf: asOf))) }
    switch latest {
    case .some(let latest) where tag < latest:
      warnings.append(warning("outdated-image", WarningPhrases.outdated(tag.version, newer: latest.version)))
    case .some(let latest) where tag == latest && tag.isFirstOfLine && tag != recommended:
      warnings.append(warning("unpatched-image", WarningPhrases.unpatched(tag.version, patched: recommended.version)))
    case .some(let latest) where tag == latest:
      warnings.append(warning("release-list-age", WarningPhrases.ageOfReleases(tag.line.description, asOf: asOf)))
    case .some: break
    case nil where tag < newest:
      warnings.append(warning("outdated-image", WarningPhrases.unmaintained(tag.line.description)))
    case nil: break
    }
    return warnings
  }

  private func warning(_ code: String, _ message: Phrase) -> Warning {
    Warning(code: code, key: .imageTag, message: message)
  }
}
