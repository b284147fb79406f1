internal import GitLabStack
internal import Phrases

/// What nobody but its registry can say of the image. It is not AWS, so that it is asked only when somebody says so.
enum RegistryChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "image.tag", .image, Phrase("Tag in the registry", "レジストリのタグ"), about: .imageTag,
      // A tag of the list, and the one that runs, were found there by others.
      of: { examination -> Choices.Image? in
        let image = examination.choices.image
        return Releases.builtIn.knows(image.tag) || examination.standingTag == image.tag ? nil : image
      },
      asks: { image, examination in
        let question = AccountQuestion.registry(image.tag)
        return examination.sightings[question] == nil ? [] : [question]
      },
      judge: { image, examination throws(NotSeen) in
        let (tag, question) = (image.tag.description, AccountQuestion.registry(image.tag))
        let ask = Fix(RegistryPhrases.ask, asking: question)
        let answer: RegistryAnswer
        switch examination.sightings[question] {
        case nil:
          return .unknown(
            CheckPhrases.notLookedAt, RegistryPhrases.isNotKnown(tag, asOf: Releases.builtIn.asOf), fixes: [ask])
        case .pending: throw .pending
        case .unseen(let reason), .seen(.untold(let reason)):
          return .unknown(reason, RegistryPhrases.isUnseen(tag).followed(by: reason), fixes: [ask])
        case .seen(.registry(let found)): answer = found
        case .seen: throw .pending
        }
        return finding(answer, tag, image.architecture)
      })
  }

  private static func finding(
    _ answer: RegistryAnswer, _ tag: String, _ architecture: Choices.Architecture
  ) -> Finding {
    switch answer {
    case .missing: return .fail(CheckPhrases.isMissing, RegistryPhrases.isMissing(tag))
    case .made(let found) where found.contains(architecture.dockerName):
      return .ok(RegistryPhrases.isThere(architecture.rawValue), RegistryPhrases.isMade(tag, for: found.sorted()))
    case .made(let found):
      let others = Choices.Architecture.allCases.filter { found.contains($0.dockerName) }
      return .fail(
        RegistryPhrases.isNotFor(architecture.rawValue), RegistryPhrases.isMade(tag, for: found.sorted()),
        fixes: others.map { Fix(answering: .imageArchitecture, with: $0.rawValue) }, key: .imageArchitecture)
    }
  }
}

extension Choices.Architecture {
  /// As images are marked: https://github.com/opencontainers/image-spec/blob/main/image-index.md takes Go's names.
  fileprivate var dockerName: String {
    switch self {
    case .x86: "amd64"
    case .arm: "arm64"
    }
  }
}

extension Examination {
  /// What runs already; nil where nothing does, or nobody knows.
  fileprivate var standingTag: ImageTag? { if case .seen(let stack?) = standing { stack.release } else { nil } }
}
