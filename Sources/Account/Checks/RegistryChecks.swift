internal import GitLabStack
internal import Phrases

/// What nobody but the registry can say of the image, which this program does not ask: it talks to AWS alone.
enum RegistryChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "image.tag", .image, Phrase("Tag in the registry", "レジストリのタグ"), about: .imageTag,
      // A tag of the list, and the one that runs, were found there by others.
      of: { examination in
        let image = examination.choices.image
        return Releases.builtIn.knows(image.tag) || examination.standingTag == image.tag ? nil : image
      },
      asks: { _, _ in [] },
      judge: { image, _ throws(NotSeen) in
        let tag = image.tag.description
        return .unknown(
          CheckPhrases.notLookedAt, RegistryPhrases.isNotKnown(tag, asOf: Releases.builtIn.asOf),
          fixes: [
            // https://docs.docker.com/reference/api/hub/latest/: `images[].architecture` has what there is.
            Fix(
              RegistryPhrases.askYourself(image.architecture == .arm ? "arm64" : "amd64"),
              command: "curl -fsS https://hub.docker.com/v2/repositories/gitlab/gitlab-ce/tags/\(tag)")
          ])
      })
  }
}

extension Examination {
  /// What runs already; nil where nothing does, or nobody knows.
  fileprivate var standingTag: ImageTag? { if case .seen(let stack?) = standing { stack.release } else { nil } }
}
