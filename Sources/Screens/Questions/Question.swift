internal import GitLabStack
internal import Phrases

/// One field of a screen: what is asked, how it is answered, and what the user should know before answering.
struct Question: Sendable {
  let key: AnswerKey
  let label: Phrase
  /// Why it matters, in a sentence or two.
  let explanation: Phrase
  let kind: Kind

  enum Kind: Sendable {
    /// Typed freely.
    case text
    /// Typed, or picked from what the account has.
    case pick(Source)
    /// One of a few.
    case choice([Alternative])
  }

  /// What a list of suggestions is made from.
  enum Source: Hashable, Sendable {
    case regions, vpcs, publicSubnets, privateSubnets, hostedZones, allowedNetworks, releases
  }

  /// One of the few answers that there are.
  struct Alternative: Sendable {
    let answer: String
    let title: Phrase
    /// What it means, and what speaks against it.
    let meaning: Phrase
  }

  var alternatives: [Alternative] {
    if case .choice(let alternatives) = kind { alternatives } else { [] }
  }

  var source: Source? {
    if case .pick(let source) = kind { source } else { nil }
  }

  var isTyped: Bool { alternatives.isEmpty }
}
