internal import GitLabStack
internal import Phrases

/// What is looked at of the image of GitLab, beside the data that is there.
enum ImageChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "one-way", .image, Phrase("Data and release", "データとバージョン"), about: .imageTag,
      of: \.choices.image.tag,
      asks: { _, _ in [] },
      judge: { tag, examination throws(NotSeen) in
        guard let old = try examination.stack()?.release else {
          return .ok(CheckPhrases.noDataYet, CheckPhrases.noDataYetSentence)
        }
        guard let warning = Releases.builtIn.step(from: old, to: tag).warning else {
          return .ok(Phrase(verbatim: "\(tag)"), CheckPhrases.releaseTakesData(tag.version))
        }
        return .warn(CheckPhrases.oneWay(old.version, tag.version), warning.message)
      })
  }
}
